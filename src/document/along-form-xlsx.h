/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-form-copy.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): the form as a workbook, one sheet a section; dates are dates,
 * numbers are numbers, and lists drop down. */
GBytes *along_form_xlsx_export (const AlongFormCopy *copy, GError **error);

/**
 * along_form_xlsx_export_part:
 * @role: whose sections are to be filled in; the others are left out
 *
 * A workbook to send out and to read back with along_form_return_read(): labels are locked, only
 * the answers can be typed, and drop-downs and limits are as in the form.
 *
 * Returns: (transfer full) (nullable)
 */
GBytes *along_form_xlsx_export_part (const AlongFormCopy *copy, const char *role, GError **error);

G_END_DECLS
