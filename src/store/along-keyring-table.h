/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-key-store.h"

G_BEGIN_DECLS

/* What the database keeps of keys. It is not recorded by the history. */

/* (transfer full) (element-type AlongKeyRecord): newest first. */
GArray *along_keyring_list (AlongDatabase *database, GError **error);

gboolean along_keyring_add (AlongDatabase *database,
                            const AlongKeyRecord *record,
                            const char *author,
                            GError **error);

G_END_DECLS
