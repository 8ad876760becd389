/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "along-database.h"

G_BEGIN_DECLS

/* Changesets as SQLite records them. What returns bytes is (transfer full) (nullable), NULL with
 * @error set. */

/* What the session has recorded; of no bytes when nothing has changed. */
GBytes *along_changeset_take (sqlite3_session *session, GError **error);

/* The same, the other way round. */
GBytes *along_changeset_invert (GBytes *changeset, GError **error);
/* What both change, one after the other. */
GBytes *along_changeset_join (GBytes *first, GBytes *second, GError **error);

/* Whether it leaves every record as it was, but for the mark that a deployment has changed. */
gboolean along_changeset_is_idle (AlongDatabase *database, GBytes *changeset);

/* Refused whole with ALONG_STORE_ERROR_CONFLICT where records are not as it expects them. */
gboolean along_changeset_apply (AlongDatabase *database, GBytes *changeset, GError **error);

/* (transfer full) (nullable): of an entry of the history, when it is in the state that is asked
 * for. */
GBytes *along_changeset_load (AlongDatabase *database, gint64 sequence, int state, GError **error);

G_END_DECLS
