/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongDate:
 *
 * A day in the Gregorian calendar, as GDate's Julian day number, so that the difference of two
 * dates is a number of calendar days. %ALONG_DATE_NONE stands for a date that is not known.
 */
typedef gint32 AlongDate;

#define ALONG_DATE_NONE     ((AlongDate) 0)
#define ALONG_DATE_ISO_SIZE 11

typedef enum
{
  ALONG_DATE_BLANK,   /* nothing was given, or a stand-in such as 1900-01-01 for "unknown" */
  ALONG_DATE_VALID,   /* the text names a day */
  ALONG_DATE_INVALID, /* the text is something else */
} AlongDateParse;

/* Returns %ALONG_DATE_NONE when the three numbers name no day. */
AlongDate along_date_new (int year, int month, int day);

/* Today in the local time zone. */
AlongDate along_date_today (void);

/**
 * along_date_parse:
 * @text: (nullable): what a published file or a person wrote
 * @date: (out): the day, or %ALONG_DATE_NONE
 *
 * Reads `dd-mm-yyyy` and `dd/mm/yyyy` (register, Ofsted), `yyyy-mm-dd` with or without a time
 * after it, and `yyyymmdd`. 1 January 1900 is the register's word for unknown and reads as blank.
 */
AlongDateParse along_date_parse (const char *text, AlongDate *date);

void along_date_split (AlongDate date, int *year, int *month, int *day);

/* Writes `yyyy-mm-dd`, or an empty string for %ALONG_DATE_NONE. Returns @buffer. */
const char *along_date_to_iso (AlongDate date, char buffer[ALONG_DATE_ISO_SIZE]);

/* (transfer full): the date as a person reads it ("4 September 2023"), empty when unknown. */
char *along_date_format (AlongDate date);
/* (transfer full): with the day of the week ("Monday 4 September 2023"), empty when unknown. */
char *along_date_format_weekday (AlongDate date);

/* The same day @months later, or the last day of that month when it is shorter. */
AlongDate along_date_add_months (AlongDate date, int months);

G_END_DECLS
