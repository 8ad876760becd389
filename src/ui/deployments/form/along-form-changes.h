/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows which answers differ now from what was signed. @signature: id. @parent: any widget of the
 * window. */
void along_form_changes_show (GtkWidget *parent, AlongFormSession *session, const char *signature);

G_END_DECLS
