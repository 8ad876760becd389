/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SAVE_BANNER (along_form_save_banner_get_type ())

/* Shows while something could not be stored or read: why, and that it is kept, with a button to try
 * again and one to give it up. */
G_DECLARE_FINAL_TYPE (AlongFormSaveBanner,
                      along_form_save_banner,
                      ALONG,
                      FORM_SAVE_BANNER,
                      GtkWidget)

GtkWidget *along_form_save_banner_new (void);

/* @session: (nullable) */
void along_form_save_banner_set_session (AlongFormSaveBanner *self, AlongFormSession *session);

G_END_DECLS
