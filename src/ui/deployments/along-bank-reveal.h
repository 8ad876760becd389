/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-details.h"
#include "along-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BANK_REVEAL (along_bank_reveal_get_type ())

/**
 * AlongBankReveal:
 *
 * What the screen may show of sealed bank details: dots until somebody asked, then for a minute all
 * of it, and after it the last digits, to tell one account from another.
 *
 * Signal: changed: it is to be shown anew.
 */
G_DECLARE_FINAL_TYPE (AlongBankReveal, along_bank_reveal, ALONG, BANK_REVEAL, GObject)

AlongBankReveal *along_bank_reveal_new (void);

/* Opens the seal, asks for a passphrase where one is needed, and shows the details in clear for a
 * minute. That they were shown is written down. @parent: of dialogs, alive as long as this. */
void along_bank_reveal_open (AlongBankReveal *self,
                             GtkWidget *parent,
                             AlongWorkspace *workspace,
                             const char *deployment);
/* Whether it is being opened. */
gboolean along_bank_reveal_is_busy (AlongBankReveal *self);
/* Leaves the last digits of what was shown. */
void along_bank_reveal_mask (AlongBankReveal *self);
/* Leaves dots, and emits nothing; what is being opened is not shown either. */
void along_bank_reveal_forget (AlongBankReveal *self);

/* (nullable) (transfer none): while it is shown. */
const AlongBankDetails *along_bank_reveal_get_details (AlongBankReveal *self);
/* (transfer full): "" where there is nothing to show. Wipe it with along_secret_text_free(). */
char *along_bank_reveal_dup_text (AlongBankReveal *self, AlongBankField field);

G_END_DECLS
