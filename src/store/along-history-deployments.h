/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* The version of the schema that has the table which these functions write. */
#define ALONG_HISTORY_DEPLOYMENTS_VERSION 3

/* Writes down which deployments @changeset changed anything of. @sequence: the line of the
 * history, which may have some written down already. */
gboolean along_history_deployments_add (AlongDatabase *database,
                                        gint64 sequence,
                                        gconstpointer changeset,
                                        gsize size,
                                        GError **error);

/* The same for all lines that there are. */
gboolean along_history_deployments_fill (AlongDatabase *database, GError **error);

G_END_DECLS
