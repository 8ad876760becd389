/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_READING (along_form_reading_get_type ())

/* What the program works out: read only, to be selected and copied. */
G_DECLARE_FINAL_TYPE (AlongFormReading, along_form_reading, ALONG, FORM_READING, GtkWidget)

GtkWidget *along_form_reading_new (const AlongFormField *field);

G_END_DECLS
