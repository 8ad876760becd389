/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-definitions.h"
#include "along-progress.h"

/* One deployment that is written down record by record, and what is made of it. */
typedef struct
{
  AlongDefinitions *definitions;
  AlongProgramme *programme;
  AlongDeployment deployment;
  AlongDossier *dossier;
  AlongProgressOptions options;
} ProgressFixture;

void progress_fixture_set_up (ProgressFixture *self, gconstpointer data);
void progress_fixture_tear_down (ProgressFixture *self, gconstpointer data);

/* Starts again with a dossier of the deployment as it is then. */
void progress_fixture_restart (ProgressFixture *self);

/* @answer: "" where there is none. */
void progress_fixture_finish (ProgressFixture *self,
                              const char *process,
                              const char *step,
                              const char *iso_date,
                              const char *answer);
/* @until: NULL while it lasts. */
void progress_fixture_suspend (ProgressFixture *self,
                               gboolean stop,
                               const char *from,
                               const char *until);
void progress_fixture_enhance (ProgressFixture *self, const char *option, int state);

/* (transfer full) */
AlongProgress *
progress_fixture_judge (ProgressFixture *self, const char *process, const char *iso_today);

AlongDate progress_date (const char *iso_date);
void progress_assert_date (AlongDate date, const char *iso_date);
/* @due: ISO, or "" for none. */
void progress_assert_step (AlongProgress *progress,
                           const char *step,
                           AlongStepStatus status,
                           const char *due);
