/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-key-store.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* The keys of a workspace: which ones its database knows, and where they are. Errors are those of
 * along-workspace-secrets.h. */

/* (transfer full) (nullable): what the database keeps of a key; NULL without @error when it knows
 * none of the id. */
AlongKeyRecord *
along_workspace_load_key_record (AlongWorkspace *self, const char *id, GError **error);

/**
 * along_workspace_choose_key_async:
 * @passphrase: (nullable)
 * @new_key: make a new one although there is one
 *
 * A key to seal with: one that is at hand, or in the service, or behind the passphrase, or a new
 * one, which the database then knows.
 */
void along_workspace_choose_key_async (AlongWorkspace *self,
                                       const char *passphrase,
                                       gboolean new_key,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
/* (transfer full) (nullable) */
AlongSealKey *
along_workspace_choose_key_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);

G_END_DECLS
