/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-choice.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* An AdwComboRow of AlongChoice. */

/* @choices: (transfer none): sets the list and selects @selected (nullable id). */
void along_choice_row_set (AdwComboRow *row, GListModel *choices, const char *selected);

/* (nullable) */
const char *along_choice_row_get_id (AdwComboRow *row);

/* %FALSE when there is no such choice. */
gboolean along_choice_row_select (AdwComboRow *row, const char *id);

G_END_DECLS
