/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-frameworks.h"
#include "along-register.h"

G_BEGIN_DECLS

/* A copy of the register beside the database, in the user's folder for caches, from which it is
 * there before a window is: reading and ordering 52,000 schools takes longer than all the rest of
 * starting. A copy counts only for what it was made of, and may be deleted at any time. */

/* (transfer full) (nullable): what the register of a database is made of: the imports that stand in
 * it, the frameworks by which inspections are read, the language of the names' order, and this
 * version. NULL when that cannot be read, and then there is no copy to read or write. */
char *along_register_cache_key (AlongDatabase *database, AlongFrameworks *frameworks);

/* (transfer full) (nullable): NULL where there is no copy, or it is of something else, as every
 * copy is where @key is NULL. */
AlongRegister *along_register_cache_read (const char *database, const char *key);

/* (transfer full): the register of an open database, from its copy or else from its tables.
 * @wanted: (out) (optional) (nullable) (transfer full): the key of the copy that was missed, for
 * along_register_cache_write(); NULL where there was one, or cannot be. */
AlongRegister *along_register_cache_load (AlongDatabase *database,
                                          AlongFrameworks *frameworks,
                                          char **wanted,
                                          GError **error);

/* That it does not work is no error. */
void along_register_cache_write (const char *database, const char *key, AlongRegister *reg);

/* Deletes the copy of a database. */
void along_register_cache_forget (const char *database);

/* (transfer full): where the copy of a database is, or would be. */
char *along_register_cache_dup_path (const char *database);

G_END_DECLS
