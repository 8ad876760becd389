/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-cohort-suggest"

#include "config.h"

#include "along-cohort-suggest.h"

#include "along-academic-year.h"

#include <glib/gi18n.h>

#define FIRST_MONTH    9  /* of an academic year */
#define USUAL_DURATION 12 /* months, of a programme without pathways */

void
along_cohort_suggest_term (AlongProgramme *programme,
                           AlongDate today,
                           const AlongTerm **term,
                           int *academic_year)
{
  guint n;
  const AlongTerm *terms = along_programme_get_terms (programme, &n);
  int year = along_academic_year_of (today);
  AlongDate best = ALONG_DATE_NONE;

  *term = NULL;
  *academic_year = year;
  for (int y = year; y <= year + 1; y++)
    for (guint i = 0; i < n; i++)
      {
        AlongDate starts = along_cohort_suggest_start (&terms[i], y);

        if (starts <= today || (best != ALONG_DATE_NONE && starts >= best))
          continue;
        best = starts;
        *term = &terms[i];
        *academic_year = y;
      }
}

AlongDate
along_cohort_suggest_start (const AlongTerm *term, int academic_year)
{
  if (term == NULL)
    return along_academic_year_first_day (academic_year);
  return along_date_new (term->month >= FIRST_MONTH ? academic_year : academic_year + 1,
                         term->month, term->day);
}

AlongDate
along_cohort_suggest_end (AlongProgramme *programme, AlongDate starts)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (programme, &n);
  int months = 0;

  if (starts == ALONG_DATE_NONE)
    return ALONG_DATE_NONE;
  for (guint i = 0; i < n; i++)
    months = MAX (months, pathways[i].months);
  return along_date_add_months (starts, months > 0 ? months : USUAL_DURATION) - 1;
}

char *
along_cohort_suggest_name (const AlongTerm *term, int academic_year)
{
  g_autofree char *year = along_academic_year_format (academic_year);

  /* Translators: the name of a cohort: its term and its academic year ("Autumn 2024/25") */
  return term != NULL ? g_strdup_printf (C_ ("cohort", "%s %s"), term->name, year)
                      : g_strdup (year);
}
