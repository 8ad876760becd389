/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_STATUS (along_form_status_get_type ())

/**
 * AlongFormStatus:
 *
 * The foot of the form: whether all is stored, and what is left to do.
 *
 * Signals: chosen (path): a field to go to.
 */
G_DECLARE_FINAL_TYPE (AlongFormStatus, along_form_status, ALONG, FORM_STATUS, GtkWidget)

GtkWidget *along_form_status_new (void);

/* @session: (nullable) */
void along_form_status_set_session (AlongFormStatus *self, AlongFormSession *session);

G_END_DECLS
