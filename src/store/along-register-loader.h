/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-frameworks.h"
#include "along-register.h"

G_BEGIN_DECLS

/* (transfer full): the whole register as it stands. Takes some 0.2 s for England's 52,000
 * establishments, so call it in a thread with a connection of its own. */
AlongRegister *along_register_load (AlongDatabase *database,
                                    AlongFrameworks *frameworks,
                                    GCancellable *cancellable,
                                    GError **error);

/* The same within a transaction that is open. (transfer full) (nullable) */
AlongRegister *
along_register_load_within (AlongDatabase *database, AlongFrameworks *frameworks, GError **error);

/* (transfer full) (nullable): names the imports that stand, or once stood, in the register, so that
 * two databases where this is the same text hold the same register; NULL when it cannot be read. */
char *along_register_dup_imports (AlongDatabase *database);

G_END_DECLS
