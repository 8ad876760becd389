/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-check.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SESSION (along_form_session_get_type ())

/**
 * AlongFormSession:
 *
 * One form of one deployment while it is filled in: what is stored, what has been typed since, and
 * what is wrong with it. What is typed is stored when typing rests; what cannot be stored is kept
 * and tried again. It follows the workspace, so that undo and other windows are seen.
 *
 * Signals: changed: answers, problems, rows, signatures or what is unsaved have changed.
 */
G_DECLARE_FINAL_TYPE (AlongFormSession, along_form_session, ALONG, FORM_SESSION, GObject)

AlongFormSession *
along_form_session_new (AlongContext *context, AlongForm *form, AlongDossier *dossier);

AlongContext *along_form_session_get_context (AlongFormSession *self);
AlongWorkspace *along_form_session_get_workspace (AlongFormSession *self);
AlongForm *along_form_session_get_form (AlongFormSession *self);
/* The latest; id of its deployment. */
AlongDossier *along_form_session_get_dossier (AlongFormSession *self);
const char *along_form_session_get_deployment (AlongFormSession *self);

/* What people have typed; what is there with what the program knows; and what it knows alone. All
 * with what has not been stored yet. (transfer none) */
AlongAnswers *along_form_session_get_typed (AlongFormSession *self);
AlongAnswers *along_form_session_get_filled (AlongFormSession *self);
AlongAnswers *along_form_session_get_known (AlongFormSession *self);
AlongFormVerdict *along_form_session_get_verdict (AlongFormSession *self);

/* Takes what a person has written in the field at @path; "" leaves it blank, also where something
 * is known. Stored a moment later. All that is written in one field until it is left is one step to
 * undo. */
void along_form_session_edit (AlongFormSession *self, const char *path, const char *text);
/* Puts back what is known, at once. */
void along_form_session_restore (AlongFormSession *self, const char *path);
/* That a person has gone elsewhere: stores what they wrote. */
void along_form_session_leave (AlongFormSession *self, const char *path);

/* How many rows of a group to show: those with answers, and those just added. */
guint along_form_session_get_n_rows (AlongFormSession *self, const AlongFormField *group);
void along_form_session_add_row (AlongFormSession *self, const AlongFormField *group);
/* The rows after it move up. */
void along_form_session_remove_row (AlongFormSession *self, const AlongFormField *group, guint row);

/* That the field was left or jumped to: from then on what is missing there is told as an error. */
void along_form_session_touch (AlongFormSession *self, const char *path);
gboolean along_form_session_is_touched (AlongFormSession *self, const char *path);

/* Stores at once what is not stored yet. FALSE when that failed: it is kept, see
 * along_form_session_get_error(). */
gboolean along_form_session_flush (AlongFormSession *self);
gboolean along_form_session_has_unsaved (AlongFormSession *self);
/* Gives up what could not be stored. */
void along_form_session_discard (AlongFormSession *self);
/* (nullable): why it could not be read or stored. */
const GError *along_form_session_get_error (AlongFormSession *self);

G_END_DECLS
