/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"

G_BEGIN_DECLS

/* An academic year is named by the calendar year it starts in: 2019 is 2019/20, which runs from
 * 1 September 2019 to 31 August 2020 (the window of the programmes' rules). */

/* The academic year that holds @date; 0 for %ALONG_DATE_NONE. */
int along_academic_year_of (AlongDate date);

AlongDate along_academic_year_first_day (int academic_year);
AlongDate along_academic_year_last_day (int academic_year);

/* (transfer full): "2019/20" */
char *along_academic_year_format (int academic_year);

/**
 * along_academic_year_parse:
 * @text: `2019/20`, `2019-20`, `2019/2020`, `2019 to 2020` or `2019`
 * @academic_year: (out): the year it starts in
 *
 * Returns: %FALSE when @text names no academic year, or its second part is not the year after.
 */
gboolean along_academic_year_parse (const char *text, int *academic_year);

G_END_DECLS
