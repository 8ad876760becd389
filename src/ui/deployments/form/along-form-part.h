/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The sections of a role, sent out as a workbook and read back. @parent: any widget of the window,
 * which must live on. */

/* Asks where to. */
void along_form_part_send_out (GtkWidget *parent, AlongFormSession *session, const char *role);
/* Asks for the file, shows what is in it, and takes it when a person agrees. */
void along_form_part_read_back (GtkWidget *parent, AlongFormSession *session, const char *role);

/* (transfer full): the answers that would change, "Comment: “…”", a line each; "" for none. */
char *along_form_part_describe (AlongFormSession *session, AlongAnswers *merged);
/* Takes the answers of @merged that differ from what was typed, as one command. */
gboolean along_form_part_take (AlongFormSession *session, AlongAnswers *merged, GError **error);

G_END_DECLS
