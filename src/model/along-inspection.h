/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-model-types.h"

G_BEGIN_DECLS

/* How many judgement areas all frameworks of data/frameworks.json may name together. */
#define ALONG_MAX_AREAS 24

/* A grade on its framework's own scale, best first from 1; 0 where no judgement was made. */
typedef guint8 AlongGrade;

#define ALONG_GRADE_NONE ((AlongGrade) 0)

/**
 * AlongInspection:
 * @number: Ofsted's inspection number, or "" where the source gives none
 * @urn: the school that the inspection is reported for
 * @urn_at_time: the URN that was inspected; a predecessor's when it differs from @urn
 * @framework: index into #AlongFrameworks, decided by @started
 * @outcome: the words of an ungraded inspection's outcome, else ""
 * @concern: category of concern (SM, SWK, RSI, NTI), else ""
 * @grades: by the index of the area in #AlongFrameworks
 *
 * Texts are never NULL.
 */
struct _AlongInspection
{
  gint32 urn;
  gint32 urn_at_time;
  AlongDate started;
  AlongDate published;
  const char *number;
  const char *type;
  const char *outcome;
  const char *concern;
  guint8 framework;
  gboolean graded;
  AlongGrade grades[ALONG_MAX_AREAS];
};

static inline gboolean
along_inspection_is_predecessors (const AlongInspection *inspection)
{
  return inspection->urn_at_time != inspection->urn;
}

G_END_DECLS
