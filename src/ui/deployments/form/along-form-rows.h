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

/* (nullable): the box of the field at @path. */
AlongFormFieldBox *along_form_rows_find (AlongFormRows *self, const char *path);

G_END_DECLS
