/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-check.h"
#include "along-bank-state.h"
#include "along-disclosure.h"
#include "along-key-store.h"
#include "along-modulus-table.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Bank details of deployments. What is secret leaves the workspace only by
 * along_workspace_reveal_bank_details_async() and along_workspace_export_claim_async(); the history
 * names the participant only. Errors: of ALONG_SECRET_ERROR, ALONG_WORKSPACE_ERROR and
 * ALONG_STORE_ERROR, ready to show. After ALONG_SECRET_ERROR_NO_PASSPHRASE and _WRONG_PASSPHRASE
 * ask for the passphrase, after _NO_KEY and _WEAK_PASSPHRASE have a new one chosen, and call again
 * with it. */

/* (transfer full) (nullable) */
AlongBankState *
along_workspace_get_bank_state (AlongWorkspace *self, const char *deployment, GError **error);

/**
 * along_workspace_seal_bank_details_async:
 * @details: copied; refused with ALONG_WORKSPACE_ERROR_INVALID when a problem of theirs blocks
 * @passphrase: (nullable): see above. With one, the key behind a passphrase is used, and made
 *     where there is none, so that whoever knows it can open them on any computer
 * @new_key: makes a new key although there is one: the passphrase was forgotten. What is sealed
 *     under the old one stays closed
 *
 * Seals them in place of those that are there, as one undoable command; signatures under a form
 * with the old ones lose their force in it. Details that are equal
 * to those in place change nothing. Makes a key where there is none, or where the one there was
 * is lost.
 */
void along_workspace_seal_bank_details_async (AlongWorkspace *self,
                                              const char *deployment,
                                              const AlongBankDetails *details,
                                              const char *passphrase,
                                              gboolean new_key,
                                              GCancellable *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer user_data);
gboolean along_workspace_seal_bank_details_finish (AlongWorkspace *self,
                                                   GAsyncResult *result,
                                                   GError **error);

/* Removes them, as a command. What the history still holds is sealed. */
gboolean
along_workspace_remove_bank_details (AlongWorkspace *self, const char *deployment, GError **error);

/**
 * along_workspace_reveal_bank_details_async:
 * @purpose: a sentence for the list of disclosures: "Shown on the screen."
 *
 * Writes down that they were disclosed, by whom, when and what for, and only then hands them out.
 * This line cannot be undone or changed.
 */
void along_workspace_reveal_bank_details_async (AlongWorkspace *self,
                                                const char *deployment,
                                                AlongDisclosureKind kind,
                                                const char *purpose,
                                                const char *passphrase,
                                                GCancellable *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer user_data);
/* (transfer full) (nullable): free them as soon as they are no longer shown. */
AlongBankDetails *along_workspace_reveal_bank_details_finish (AlongWorkspace *self,
                                                              GAsyncResult *result,
                                                              GError **error);

/* (transfer full) (element-type AlongDisclosure): newest first. */
GPtrArray *
along_workspace_list_disclosures (AlongWorkspace *self, const char *deployment, GError **error);

/* Forgets the keys of this session, so that the next view asks for the passphrase again. */
void along_workspace_forget_keys (AlongWorkspace *self);

/* The weight table that the team has loaded, kept in the database. (transfer full) (nullable):
 * NULL without @error when there is none. */
AlongModulusTable *along_workspace_load_modulus_table (AlongWorkspace *self, GError **error);
/* Takes a new one, as a command. @substitutions: (nullable): file texts. @date: what the user says
 * it is of; usually that of the file. */
gboolean along_workspace_save_modulus_table (AlongWorkspace *self,
                                             const char *weights,
                                             const char *substitutions,
                                             AlongDate date,
                                             GError **error);

G_END_DECLS
