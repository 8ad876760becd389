/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-docket.h"
#include "along-form.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Forms as they are filled in, and commands on them. */

/* (transfer full) (nullable): the answers of a form with what the program knows put in.
 * @typed: (out) (optional) (transfer full): what people have filled in. */
AlongAnswers *along_workspace_fill_form (AlongWorkspace *self,
                                         AlongDossier *dossier,
                                         AlongForm *form,
                                         AlongAnswers **typed,
                                         GError **error);

/* Saves the answers that @changes holds and what it leaves blank, and takes away those of @cleared
 * (array zero-terminated=1) (nullable), so that what the program knows is there again. Signatures
 * that no longer hold are voided in the same command. Refused for fields whose section is locked.
 * @entry: (inout) (nullable): of a form that is filled in while its saved state is seen. No toast
 *   tells of it then, and what is saved becomes part of this entry of the history, 0 for a new one,
 *   unless something else was done since. It is set to the entry that holds what was saved. So one
 *   go at a field is one step to undo. */
gboolean along_workspace_save_answers (AlongWorkspace *self,
                                       const char *deployment,
                                       const char *form,
                                       AlongAnswers *changes,
                                       const char *const *cleared,
                                       gint64 *entry,
                                       GError **error);

/* Signs as the form stands. @signature: deployment, form, role, name, title and date. Refused while
 * something required is missing, or when another signature must come first. */
gboolean
along_workspace_sign_form (AlongWorkspace *self, const AlongSignature *signature, GError **error);
/* Takes a signature's force. */
gboolean along_workspace_void_signature (AlongWorkspace *self,
                                         const char *deployment,
                                         const char *signature,
                                         const char *reason,
                                         GError **error);

G_END_DECLS
