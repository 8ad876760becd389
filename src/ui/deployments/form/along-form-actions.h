/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_ACTIONS (along_form_actions_get_type ())

/* What can be done with a form besides filling it in: the actions `form.…` and their menu. */
G_DECLARE_FINAL_TYPE (AlongFormActions, along_form_actions, ALONG, FORM_ACTIONS, GObject)

/* @widget: gets the actions, and owns what returns. */
AlongFormActions *along_form_actions_new (GtkWidget *widget);

/* (transfer full): what can be done now. */
GMenuModel *along_form_actions_create_menu (AlongFormActions *self);
/* @session: (nullable) */
void along_form_actions_set_session (AlongFormActions *self, AlongFormSession *session);

G_END_DECLS
