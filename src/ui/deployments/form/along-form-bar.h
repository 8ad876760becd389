/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_BAR (along_form_bar_get_type ())

/**
 * AlongFormBar:
 *
 * The head of the form: which form, whether all is stored, and what can be done with it.
 *
 * Signals: form-chosen (id): by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormBar, along_form_bar, ALONG, FORM_BAR, GtkWidget)

GtkWidget *along_form_bar_new (void);

/* @session: (nullable) */
void along_form_bar_set_session (AlongFormBar *self, AlongFormSession *session);

/* (transfer full) (element-type AlongForm): those that the deployment's programme has. */
GPtrArray *along_form_bar_list_forms (AlongWorkspace *workspace, AlongDossier *dossier);

G_END_DECLS
