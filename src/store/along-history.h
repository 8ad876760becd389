/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_HISTORY_DONE,
  ALONG_HISTORY_UNDONE,
  ALONG_HISTORY_DISCARDED, /* undone, and then something else was done */
} AlongHistoryState;

/* What a command was. @kind: an untranslated word; @subject, @object: names; @count: how many.
 * The workspace makes a sentence of them in the reader's language. */
typedef struct
{
  char *kind;
  char *subject;
  char *object;
  gint64 count;
} AlongHistoryLabel;

typedef struct
{
  gint64 sequence;
  AlongHistoryLabel label;
  char *author;
  gint64 time; /* Unix seconds, UTC */
  AlongHistoryState state;
  gsize size; /* bytes of the changeset: a large one takes long to take back */
} AlongHistoryEntry;

void along_history_entry_free (AlongHistoryEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongHistoryEntry, along_history_entry_free)

/* (transfer full) (nullable): what undo or redo would take next; NULL without @error when there
 * is nothing. */
AlongHistoryEntry *along_history_peek_undo (AlongDatabase *database, GError **error);
AlongHistoryEntry *along_history_peek_redo (AlongDatabase *database, GError **error);

/* Takes back, or does again, the entry. Refused whole with ALONG_STORE_ERROR_CONFLICT, naming the
 * table and record, when later changes stand in the way. */
gboolean along_history_undo (AlongDatabase *database, gint64 sequence, GError **error);
gboolean along_history_redo (AlongDatabase *database, gint64 sequence, GError **error);

/* (transfer full) (element-type AlongHistoryEntry): newest first, from before @before (0: all). */
GPtrArray *along_history_list (AlongDatabase *database, gint64 before, guint limit, GError **error);

/* The same of what changed anything of a deployment, also one that is gone. */
GPtrArray *along_history_list_deployment (AlongDatabase *database,
                                          const char *deployment,
                                          gint64 before,
                                          guint limit,
                                          GError **error);

/* A number that changes whenever an entry of the kind is added, taken back or done again. */
gint64 along_history_get_stamp (AlongDatabase *database, const char *kind);

G_END_DECLS
