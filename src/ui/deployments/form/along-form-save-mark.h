/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SAVE_MARK (along_form_save_mark_get_type ())

/* Says quietly whether all that was written is stored: “Saved”. */
G_DECLARE_FINAL_TYPE (AlongFormSaveMark, along_form_save_mark, ALONG, FORM_SAVE_MARK, GtkWidget)

GtkWidget *along_form_save_mark_new (void);

/* @session: (nullable) */
void along_form_save_mark_set_session (AlongFormSaveMark *self, AlongFormSession *session);

G_END_DECLS
