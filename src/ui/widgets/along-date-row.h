/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DATE_ROW (along_date_row_get_type ())

/**
 * AlongDateRow:
 *
 * A date to type (1/9/2024, 2024-09-01) or to pick from a calendar. Property date: AlongDate;
 * %ALONG_DATE_NONE while what is written names no day, which is shown.
 */
G_DECLARE_FINAL_TYPE (AlongDateRow, along_date_row, ALONG, DATE_ROW, AdwEntryRow)

AlongDate along_date_row_get_date (AlongDateRow *self);
void along_date_row_set_date (AlongDateRow *self, AlongDate date);

G_END_DECLS
