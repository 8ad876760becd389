/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @passphrase: valid during the call. @is_new: chosen just now, whether or not there was one. */
typedef void (*AlongPassphraseGiven) (const char *passphrase, gboolean is_new, gpointer user_data);

/* Whether @error, of opening or sealing, is one that a passphrase puts right. */
gboolean along_passphrase_dialog_can_help (const GError *error);

/**
 * along_passphrase_dialog_present:
 * @why: see along_passphrase_dialog_can_help()
 * @can_renew: offers to choose a new one when the old is forgotten; of use when sealing only
 * @user_data: freed by @destroy (nullable) when the dialog is gone
 *
 * Asks for the passphrase of the bank details, or has one chosen where there is none.
 */
void along_passphrase_dialog_present (GtkWidget *parent,
                                      const GError *why,
                                      gboolean can_renew,
                                      AlongPassphraseGiven given,
                                      gpointer user_data,
                                      GDestroyNotify destroy);

G_END_DECLS
