/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-clock.h"
#include "along-progress.h"

G_BEGIN_DECLS

struct _AlongProgress
{
  int references;
  const AlongProcess *process;
  AlongDossier *dossier;
  AlongDate today;
  AlongHalt halt;
  AlongStepProgress *steps;
  guint stage;
  const AlongStepProgress *next;
  guint *movers;
  guint n_movers;
};

/* What was recorded of a step before a day, or up to a day, does not count: it was sent back. */
typedef struct
{
  AlongDate before;
  AlongDate up_to;
} AlongStale;

/* By step, from new matches and from answers; @stale is zeroed. Records are filled in. */
void along_progress_find_stale (AlongProgress *self, AlongStale *stale);
/* @record: (nullable) */
gboolean
along_stale_covers (const AlongStale *self, AlongDossier *dossier, const AlongStepRecord *record);

/* Fills in the steps; @clock is held where the deployment's clocks stand still. */
void
along_progress_judge (AlongProgress *self, AlongClock *clock, const AlongProgressOptions *options);

/* When a limit that starts on @start is over; %ALONG_DATE_NONE where that cannot be said. */
AlongDate along_progress_find_due (const AlongLimit *limit,
                                   AlongDate start,
                                   AlongDate since,
                                   AlongDate completion,
                                   AlongClock *clock,
                                   const AlongProgressOptions *options);

G_END_DECLS
