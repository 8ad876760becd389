/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  ALONG_DIALOG_DEFAULT,
  ALONG_DIALOG_SUGGESTED,
  ALONG_DIALOG_DESTRUCTIVE,
} AlongDialogStyle;

typedef void (*AlongDialogAccepted) (gpointer user_data);
/* @text: trimmed, never NULL */
typedef void (*AlongDialogAnswered) (const char *text, gpointer user_data);

/* @parent: (nullable): any widget of the window that the dialog belongs to. Message dialogs are
 * made in this file only. */

/* Asks before something is done; @accepted is called when the user agrees. @user_data must live
 * as long as the window; see along_dialog_ask_full(). */
void along_dialog_ask (GtkWidget *parent,
                       const char *heading,
                       const char *body,
                       const char *accept_label,
                       AlongDialogStyle style,
                       AlongDialogAccepted accepted,
                       gpointer user_data);

/* The same; @destroy frees @user_data when the dialog is gone, whatever was answered. */
void along_dialog_ask_full (GtkWidget *parent,
                            const char *heading,
                            const char *body,
                            const char *accept_label,
                            AlongDialogStyle style,
                            AlongDialogAccepted accepted,
                            gpointer user_data,
                            GDestroyNotify destroy);

/* Asks for a line of text. @label: of the entry. @required: only a text that is not blank can be
 * accepted. @user_data is freed by @destroy (nullable) when the dialog is gone. */
void along_dialog_ask_text (GtkWidget *parent,
                            const char *heading,
                            const char *body,
                            const char *label,
                            const char *accept_label,
                            gboolean required,
                            AlongDialogAnswered answered,
                            gpointer user_data,
                            GDestroyNotify destroy);

/* Tells something, with a Close button. @body: (nullable) */
void along_dialog_tell (GtkWidget *parent, const char *heading, const char *body);

G_END_DECLS
