/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-board.h"
#include "along-caseload.h"
#include "along-definitions.h"
#include "along-eligibility.h"
#include "along-register-reading.h"

G_BEGIN_DECLS

#define ALONG_WORKSPACE_ERROR (along_workspace_error_quark ())

typedef enum
{
  ALONG_WORKSPACE_ERROR_REFUSED, /* a rule stands against it: the message is the reason */
  ALONG_WORKSPACE_ERROR_INVALID, /* what was given is incomplete or wrong */
  ALONG_WORKSPACE_ERROR_BUSY,    /* an import is writing */
  ALONG_WORKSPACE_ERROR_NOTHING, /* nothing to undo or redo */
} AlongWorkspaceError;

GQuark along_workspace_error_quark (void);

#define ALONG_TYPE_WORKSPACE (along_workspace_get_type ())

/**
 * AlongWorkspace:
 *
 * An open database, what is in it as immutable snapshots, and the commands that change it: the
 * one door for the window and the command line. It belongs to the thread that opened it.
 *
 * Properties (all read-only but author, all notify):
 * - register: (nullable) the register's snapshot; NULL until it has been loaded
 * - caseload: the team's records; a new one after every command
 * - docket: (nullable) the deployments; NULL until they have been read
 * - loading: the register is being read
 * - busy: an import is running; commands are refused meanwhile
 * - can-undo, can-redo; undo-label, redo-label: (nullable) sentences
 * - author: the name that goes into the history
 *
 * Signals:
 * - command-done (label, undoable): after a command, undo or redo, with its sentence for a toast
 */
G_DECLARE_FINAL_TYPE (AlongWorkspace, along_workspace, ALONG, WORKSPACE, GObject)

/* Opens or creates the database; the register is not read yet. Store errors pass through. */
AlongWorkspace *along_workspace_open (const char *path,
                                      AlongDefinitions *definitions,
                                      const char *author,
                                      GError **error);

const char *along_workspace_get_path (AlongWorkspace *self);
AlongDefinitions *along_workspace_get_definitions (AlongWorkspace *self);
AlongFrameworks *along_workspace_get_frameworks (AlongWorkspace *self);
const char *along_workspace_get_author (AlongWorkspace *self);
void along_workspace_set_author (AlongWorkspace *self, const char *author);

/* (nullable) (transfer none) */
AlongRegister *along_workspace_get_register (AlongWorkspace *self);
/* (transfer none) */
AlongCaseload *along_workspace_get_caseload (AlongWorkspace *self);
/* Without reading the register: whether there are any schools. */
gboolean along_workspace_has_schools (AlongWorkspace *self);
gboolean along_workspace_get_loading (AlongWorkspace *self);
gboolean along_workspace_get_busy (AlongWorkspace *self);

/* Lets the next call of along_workspace_load_register_async() use what is being read already from
 * the same file with the same frameworks; without another import since, that is. */
void along_workspace_set_reading (AlongWorkspace *self, AlongRegisterReading *reading);

/* Reads the register in a thread and then sets the property; at once where it has been read (see
 * along_workspace_set_reading()). Calls while it is being read join. */
void along_workspace_load_register_async (AlongWorkspace *self,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);
gboolean
along_workspace_load_register_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);
/* The same, blocking: for the command line. */
gboolean along_workspace_load_register (AlongWorkspace *self, GError **error);

/* Takes up what another instance has committed since; called when the window becomes active and
 * every second or two. TRUE when something had changed. */
gboolean along_workspace_refresh (AlongWorkspace *self);

/* How long to wait for another writer, in milliseconds. A window must not wait for longer than a
 * few frames, which is what is set at first; a command line may. */
void along_workspace_set_patience (AlongWorkspace *self, int milliseconds);

/* (transfer full) (nullable): the cohort on its board; NULL without register or cohort. The same
 * object as long as nothing changed. */
AlongBoard *along_workspace_dup_board (AlongWorkspace *self, const char *cohort);

/* (transfer full) (nullable): who is eligible; NULL without register or programme. Kept until
 * something that it rests on changes. Some 20 ms the first time for England. */
AlongEligibility *
along_workspace_dup_eligibility (AlongWorkspace *self, const char *programme, int academic_year);

/* (transfer full) (element-type gint32): URNs, best first; see along_school_table_search(). */
GArray *along_workspace_search_schools (AlongWorkspace *self,
                                        const char *text,
                                        guint limit,
                                        GError **error);

G_END_DECLS
