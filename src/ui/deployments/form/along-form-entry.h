/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_ENTRY (along_form_entry_get_type ())

/* One line: a text, a name, an address, a number, days, pounds, or a date with a calendar. */
G_DECLARE_FINAL_TYPE (AlongFormEntry, along_form_entry, ALONG, FORM_ENTRY, GtkWidget)

GtkWidget *along_form_entry_new (const AlongFormField *field);

G_END_DECLS
