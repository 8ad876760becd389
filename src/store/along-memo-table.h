/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* Small named texts that belong to the data: column mappings by header, saved views by page. They
 * change with commands and are undone like any other record. */

/* (transfer full) (nullable): NULL without @error when there is none. */
char *
along_memo_load (AlongDatabase *database, const char *topic, const char *name, GError **error);

/* (transfer full) (array zero-terminated=1): names under a topic, in order. */
char **along_memo_list (AlongDatabase *database, const char *topic, GError **error);

/* @text: (nullable): NULL deletes it. */
gboolean along_memo_save (AlongDatabase *database,
                          const char *topic,
                          const char *name,
                          const char *text,
                          GError **error);

G_END_DECLS
