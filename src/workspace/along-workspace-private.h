/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-docket.h"
#include "along-history.h"
#include "along-key-store.h"
#include "along-progress.h"
#include "along-workspace.h"

G_BEGIN_DECLS

struct _AlongWorkspace
{
  GObject parent_instance;

  char *path;
  char *author;
  AlongDefinitions *definitions;
  AlongDatabase *database;
  AlongKeyStore *key_store;

  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongDocket *docket;
  AlongProgressOptions progress_options; /* without a calendar until they are asked for */
  AlongBoard *board;                     /* the one asked for last */
  GHashTable *eligibility;               /* "programme/year" -> AlongEligibility */
  AlongRegisterReading *reading;         /* (nullable): begun before the workspace was opened */
  GList *waiting;                        /* of GTask: callers of the load that is under way */
  char *undo_label;
  char *redo_label;
  gint64 data_version;
  gint64 import_stamp; /* of the history, when the register was read */
  guint loading : 1;
  guint early : 1;      /* what is waited for is that reading */
  guint load_again : 1; /* what is being read has changed meanwhile */
  guint busy : 1;
};

/* How long the window's thread waits for another writer, and how long a worker or the command
 * line does; milliseconds. */
#define ALONG_PATIENCE_WINDOW 150
#define ALONG_PATIENCE_WORKER 10000

/* Changes the database within a command. */
typedef gboolean (*AlongCommandFunc) (AlongDatabase *database, gconstpointer data, GError **error);

AlongDatabase *along_workspace_get_database (AlongWorkspace *self);

/* (transfer full): another connection to the same file, for the calling thread. */
AlongDatabase *
along_workspace_open_connection (const char *path, AlongDatabaseFlags flags, GError **error);

/* Runs one command: transaction, changeset, line of history, new snapshot, signal. */
gboolean along_workspace_run (AlongWorkspace *self,
                              const AlongHistoryLabel *label,
                              AlongCommandFunc function,
                              gconstpointer data,
                              GError **error);

/* The same, of which no toast tells. @entry: (inout): of the history: the one to become part of if
 * nothing has been done since, or 0; then the one that holds what was done. @changed: (out) */
gboolean along_workspace_run_quietly (AlongWorkspace *self,
                                      const AlongHistoryLabel *label,
                                      AlongCommandFunc function,
                                      gconstpointer data,
                                      gint64 *entry,
                                      gboolean *changed,
                                      GError **error);

/* ALONG_WORKSPACE_ERROR_BUSY while an import runs. */
gboolean along_workspace_check_idle (AlongWorkspace *self, GError **error);
void along_workspace_set_busy (AlongWorkspace *self, gboolean busy);

/* Reads the team's records and what can be undone anew. @register_changed: the register too, if
 * it had been read. */
void along_workspace_take_up_changes (AlongWorkspace *self, gboolean register_changed);

/* Makes the sentence for the toast and emits command-done. */
void along_workspace_announce (AlongWorkspace *self, const char *sentence, gboolean undoable);

/* @reg: (transfer full): becomes the register, and what rests on the old one is forgotten. */
void along_workspace_take_register (AlongWorkspace *self, AlongRegister *reg);
void along_workspace_set_loading (AlongWorkspace *self, gboolean loading);

/* @docket: (transfer full) */
void along_workspace_take_docket (AlongWorkspace *self, AlongDocket *docket);
/* After a change of what deadlines go by. */
void along_workspace_forget_progress_options (AlongWorkspace *self);
/* Reads again what has changed, if it had been read at all. */
gboolean along_workspace_reload_docket (AlongWorkspace *self, GError **error);

/* (transfer full): a new key for a record made here. */
char *along_workspace_new_id (void);

G_END_DECLS
