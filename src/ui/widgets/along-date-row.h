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
 * A date to type (see along_typed_date_parse()) or to pick from a calendar. When the keyboard
 * leaves it, it shows what it took it for.
 *
 * Properties:
 * - date: AlongDate; %ALONG_DATE_NONE while what is written names no day; notified also when only
 *   the problem has changed
 * - optional: whether it may be left empty; FALSE at first
 */
G_DECLARE_FINAL_TYPE (AlongDateRow, along_date_row, ALONG, DATE_ROW, AdwEntryRow)

AlongDate along_date_row_get_date (AlongDateRow *self);
void along_date_row_set_date (AlongDateRow *self, AlongDate date);

/* (transfer none) (nullable): what is wrong with what is written and how to write a day. */
const char *along_date_row_get_problem (AlongDateRow *self);
/* Whether something is written that is no day. */
gboolean along_date_row_is_wrong (AlongDateRow *self);

G_END_DECLS
