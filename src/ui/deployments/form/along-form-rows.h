/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"
#include "along-form-field-box.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_ROWS (along_form_rows_get_type ())

/* The rows of a group, to add and to remove. */
G_DECLARE_FINAL_TYPE (AlongFormRows, along_form_rows, ALONG, FORM_ROWS, GtkWidget)

GtkWidget *along_form_rows_new (AlongFormSession *session, const AlongFormField *group);

/* Makes at most @n of the fields that have not been made yet; returns how many. Once all have,
 * those of rows that are added are made at once. */
guint along_form_rows_make (AlongFormRows *self, guint n);
gboolean along_form_rows_is_made (AlongFormRows *self);

/* (nullable): the box of the field at @path. */
AlongFormFieldBox *along_form_rows_find (AlongFormRows *self, const char *path);

G_END_DECLS
