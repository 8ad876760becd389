/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* What is sealed of a deployment under a @name. @key: id of the key. @box: empty when it was
 * removed. @made: Unix seconds. */
typedef struct
{
  char *deployment;
  char *name;
  char *key;
  GBytes *box;
  GBytes *fingerprint;
  gboolean after_approval;
  char *author;
  gint64 made;
} AlongSealed;

void along_sealed_free (AlongSealed *sealed);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSealed, along_sealed_free)

/* (transfer full) (nullable): NULL without @error when nothing was ever sealed. */
AlongSealed *along_sealed_load (AlongDatabase *database,
                                const char *deployment,
                                const char *name,
                                GError **error);

gboolean along_sealed_save (AlongDatabase *database, const AlongSealed *sealed, GError **error);

G_END_DECLS
