/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SIGN_DIALOG (along_form_sign_dialog_get_type ())

/* Asks who signs a form for a role, and signs. */
G_DECLARE_FINAL_TYPE (AlongFormSignDialog,
                      along_form_sign_dialog,
                      ALONG,
                      FORM_SIGN_DIALOG,
                      AdwWindow)

/* @parent: any widget of the window it belongs to. */
GtkWidget *
along_form_sign_dialog_new (GtkWidget *parent, AlongFormSession *session, const char *role);

G_END_DECLS
