/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-file.h"
#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks where to, and writes the form there. @kind: "pdf", "xlsx" or "json". Sealed fields are not
 * in it. @parent: any widget of the window, which must live on. */
void along_form_export (GtkWidget *parent, AlongFormSession *session, const char *kind);

/* (transfer full) (nullable): the form as it stands. */
AlongFormFile *along_form_export_new_file (AlongFormSession *session, GError **error);

/* (transfer full): "Ashby School, Deployment Form 2023-24.pdf" */
char *along_form_export_dup_name (AlongFormSession *session, const char *suffix);

/* @bytes: (nullable) (transfer full). Says so when it failed. */
gboolean along_form_export_write (GtkWidget *parent, GFile *file, GBytes *bytes, GError *error);

G_END_DECLS
