/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-schools-scope.h"
#include "along-tone.h"

G_BEGIN_DECLS

/* How the Schools page words and colours what the register holds. All (transfer full) unless
 * const. */

/* "12 Mar 2019"; "" for %ALONG_DATE_NONE */
char *along_school_words_date (AlongDate date);
/* "Good, 12 Mar 2019", with "predecessor" where it is one's; "" when there is no grade */
char *
along_school_words_grade (AlongFrameworks *frameworks, guint area, const AlongLatestGrade *grade);
/* "Good, Mar 2019"; with an asterisk where it is a predecessor's */
char *along_school_words_short_grade (AlongFrameworks *frameworks,
                                      guint area,
                                      const AlongLatestGrade *grade);
/* "1,234"; "" for %ALONG_UNKNOWN */
char *along_school_words_number (int number);
/* "23.4 %"; "" for %ALONG_UNKNOWN */
char *along_school_words_share (int tenths);
/* "Primary · Academy converter · URN 123456" */
char *along_school_words_kind (const AlongSchool *school);

/* (nullable): the style class of a grade's colour. */
const char *along_school_words_get_class (AlongTone tone);

G_END_DECLS
