/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_ENTRY_DONE,
  ALONG_ENTRY_UNDONE,
  ALONG_ENTRY_DISCARDED,
} AlongEntryState;

#define ALONG_TYPE_HISTORY_ITEM (along_history_item_get_type ())

/* One line of the history, for lists. Properties: sequence, label (a translated sentence),
 * author, time (GDateTime, local), state. */
G_DECLARE_FINAL_TYPE (AlongHistoryItem, along_history_item, ALONG, HISTORY_ITEM, GObject)

gint64 along_history_item_get_sequence (AlongHistoryItem *self);
const char *along_history_item_get_label (AlongHistoryItem *self);
const char *along_history_item_get_author (AlongHistoryItem *self);
GDateTime *along_history_item_get_time (AlongHistoryItem *self);
AlongEntryState along_history_item_get_state (AlongHistoryItem *self);
/* Whether it brought whole files, and so is of much more than one record. */
gboolean along_history_item_is_import (AlongHistoryItem *self);

/* (transfer full) (element-type AlongHistoryItem): newest first. @before: 0, or the sequence
 * before which to go on. */
GListModel *
along_workspace_list_history (AlongWorkspace *self, gint64 before, guint limit, GError **error);

/* The same of what changed anything of a deployment. */
GListModel *along_workspace_list_deployment_history (AlongWorkspace *self,
                                                     const char *deployment,
                                                     gint64 before,
                                                     guint limit,
                                                     GError **error);

gboolean along_workspace_can_undo (AlongWorkspace *self);
gboolean along_workspace_can_redo (AlongWorkspace *self);

/* Takes back the latest command, or does again the latest one taken back. */
gboolean along_workspace_undo (AlongWorkspace *self, GError **error);
gboolean along_workspace_redo (AlongWorkspace *self, GError **error);

/* Takes back one entry out of order; refused with the reason when later changes rest on it. */
gboolean along_workspace_undo_entry (AlongWorkspace *self, gint64 sequence, GError **error);

/**
 * along_workspace_undo_async, along_workspace_redo_async:
 *
 * The same for the window: what was small is taken back at once, and a large import in a thread,
 * with the workspace busy meanwhile. @sequence: an entry, or 0 for the latest.
 */
void along_workspace_undo_async (AlongWorkspace *self,
                                 gint64 sequence,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
void
along_workspace_redo_async (AlongWorkspace *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean along_workspace_undo_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);

G_END_DECLS
