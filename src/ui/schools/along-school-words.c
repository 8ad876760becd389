/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-words.h"

#include "along-digits.h"

#include <glib/gi18n.h>

char *
along_school_words_date (AlongDate date)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day;

  if (date == ALONG_DATE_NONE)
    return g_strdup ("");

  along_date_split (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);

  return g_date_time_format (time, "%-d %b %Y");
}

char *
along_school_words_grade (AlongFrameworks *frameworks, guint area, const AlongLatestGrade *grade)
{
  g_autofree char *date = along_school_words_date (grade->date);
  const char *name;

  if (grade->date == ALONG_DATE_NONE)
    return g_strdup ("");

  name = along_frameworks_get_grade_name (frameworks, grade->framework, area, grade->grade);
  if (grade->is_predecessors)
    /* Translators: a grade and its date, given to the school that this one replaced. */
    return g_strdup_printf (_ ("%s, %s (predecessor)"), name, date);

  return g_strdup_printf ("%s, %s", name, date);
}

char *
along_school_words_short_grade (AlongFrameworks *frameworks,
                                guint area,
                                const AlongLatestGrade *grade)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *month = NULL;
  int year, number, day;

  if (grade->date == ALONG_DATE_NONE)
    return g_strdup ("");

  along_date_split (grade->date, &year, &number, &day);
  time = g_date_time_new_utc (year, number, day, 0, 0, 0);
  month = g_date_time_format (time, "%b %Y");

  return g_strdup_printf (
      /* Translators: a grade and its month; * stands for "of the predecessor". */
      grade->is_predecessors ? _ ("%s, %s *") : _ ("%s, %s"),
      along_frameworks_get_grade_name (frameworks, grade->framework, area, grade->grade), month);
}

char *
along_school_words_number (int number)
{
  return number < 0 ? g_strdup ("") : g_strdup (along_digits (number).text);
}

char *
along_school_words_share (int tenths)
{
  return tenths < 0 ? g_strdup ("") : g_strdup_printf ("%.1f\u202f%%", tenths / 10.0);
}

char *
along_school_words_kind (const AlongSchool *school)
{
  if (school->phase == ALONG_PHASE_NOT_APPLICABLE)
    return g_strdup_printf (_ ("%s · URN %d"), school->type, school->urn);

  /* Translators: phase, type and URN of a school. */
  return g_strdup_printf (_ ("%s · %s · URN %d"), along_phase_get_name (school->phase),
                          school->type, school->urn);
}

const char *
along_school_words_get_class (AlongTone tone)
{
  static const char *const classes[ALONG_N_TONES] = {
    [ALONG_TONE_OUTSTANDING] = "grade-outstanding",
    [ALONG_TONE_GOOD] = "grade-good",
    [ALONG_TONE_REQUIRES_IMPROVEMENT] = "grade-requires-improvement",
    [ALONG_TONE_INADEQUATE] = "grade-inadequate",
    [ALONG_TONE_EXCEPTIONAL] = "grade-exceptional",
    [ALONG_TONE_STRONG_STANDARD] = "grade-strong-standard",
    [ALONG_TONE_EXPECTED_STANDARD] = "grade-expected-standard",
    [ALONG_TONE_NEEDS_ATTENTION] = "grade-needs-attention",
    [ALONG_TONE_URGENT_IMPROVEMENT] = "grade-urgent-improvement",
  };

  return tone < ALONG_N_TONES ? classes[tone] : NULL;
}
