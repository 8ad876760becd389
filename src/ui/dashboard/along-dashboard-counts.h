/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-schools-index.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_COUNT_SCHOOLS,  /* open schools of the context's region */
  ALONG_COUNT_ELIGIBLE, /* of those, eligible and in no cohort of the programme */
  ALONG_COUNT_WAITING,  /* applications to the cohort that nobody has answered */
  ALONG_COUNT_UNMATCHED,
  ALONG_COUNT_SPARE_PLACES,
  ALONG_COUNT_LEADS,
  ALONG_N_COUNTS,
} AlongCountKind;

/* One number with the list that it counts. @number is below 0 while it cannot be known (no
 * register yet). */
typedef struct
{
  gint64 number;
  char *detail;       /* (nullable) */
  const char *action; /* (nullable) */
  GVariant *target;   /* (nullable) */
} AlongCount;

/* (transfer full): translated, in the programme's words */
char *along_dashboard_count_dup_title (AlongCountKind kind);

/* @index: (nullable): of the workspace's register */
void along_dashboard_count (AlongContext *context,
                            AlongSchoolsIndex *index,
                            AlongCountKind kind,
                            AlongCount *count);
void along_dashboard_count_clear (AlongCount *count);

G_END_DECLS
