/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_TICK_BOX (along_form_tick_box_get_type ())

/* A box to tick, with the label of its field. */
G_DECLARE_FINAL_TYPE (AlongFormTickBox, along_form_tick_box, ALONG, FORM_TICK_BOX, GtkWidget)

GtkWidget *along_form_tick_box_new (const AlongFormField *field);

G_END_DECLS
