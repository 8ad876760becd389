/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_PICKER (along_form_picker_get_type ())

/* One or several of a list: a button that names what is chosen, and opens the list. It is made when
 * it is first opened, since a form has many. */
G_DECLARE_FINAL_TYPE (AlongFormPicker, along_form_picker, ALONG, FORM_PICKER, GtkWidget)

GtkWidget *along_form_picker_new (const AlongFormField *field);

G_END_DECLS
