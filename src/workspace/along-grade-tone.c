/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-grade-tone.h"

AlongTone
along_grade_get_first_tone (guint n_grades)
{
  if (n_grades == 4)
    return ALONG_TONE_OUTSTANDING;
  if (n_grades == 5)
    return ALONG_TONE_EXCEPTIONAL;
  return ALONG_TONE_CATEGORY_1;
}

AlongTone
along_grade_get_tone (AlongFrameworks *frameworks, guint framework, guint area, AlongGrade grade)
{
  guint n;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), ALONG_TONE_NEUTRAL);

  n = along_frameworks_get_n_grades (frameworks, framework, area);
  if (grade == ALONG_GRADE_NONE || grade > n || n < 4 || n > 5)
    return ALONG_TONE_NEUTRAL;
  return along_grade_get_first_tone (n) + grade - 1;
}
