/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"
#include "along-letter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (transfer full) (element-type AlongLetterTemplate): those of the deployment's programme. */
GPtrArray *along_form_mail_list (AlongFormSession *session);

/* Opens the mail program with the letter filled in; nothing is sent. @letter: id of a template.
 * @parent: any widget of the window. */
void along_form_mail_prepare (GtkWidget *parent, AlongFormSession *session, const char *letter);

/* (transfer full) (nullable): the letter made out for the deployment. */
AlongLetter *along_form_mail_make (AlongFormSession *session, const char *letter, GError **error);

G_END_DECLS
