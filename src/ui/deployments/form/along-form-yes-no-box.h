/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_YES_NO_BOX (along_form_yes_no_box_get_type ())

/* Yes, no, or neither yet. */
G_DECLARE_FINAL_TYPE (AlongFormYesNoBox, along_form_yes_no_box, ALONG, FORM_YES_NO_BOX, GtkWidget)

GtkWidget *along_form_yes_no_box_new (const AlongFormField *field);

G_END_DECLS
