/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"

G_BEGIN_DECLS

/**
 * along_typed_date_parse:
 * @text: what a person typed
 * @date: (out): the day, or %ALONG_DATE_NONE
 *
 * Reads a day as people in England write it, the day first: 3/1/2027, 3.1.27, 3-1-2027,
 * 3 January 2027, 3rd Jan 27, and besides 2027-01-03 and 20270103. Two digits are a year from 1970
 * to 2069. Wider than along_date_parse(), which is for files.
 */
AlongDateParse along_typed_date_parse (const char *text, AlongDate *date);

/* (transfer full) (nullable): what is wrong with @text and how to write a day; NULL for one that is
 * a day, and for a blank one unless it is @required. */
char *along_typed_date_dup_problem (const char *text, gboolean required);

G_END_DECLS
