/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-copy.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Names as both front ends show them. All (transfer full). */

/* As the register has it, or its number where that is not read. */
char *along_workspace_dup_participant_name (AlongWorkspace *self, AlongParticipant who);
/* @lead: id, or "". Of what has no lead, "". */
char *along_workspace_dup_lead_name (AlongWorkspace *self, const char *lead);

/**
 * AlongFormFile:
 * @copy: what the exports of document/ want; its layout and secrets can be set
 *
 * A form as it is filled in, ready to be written, with all that the copy borrows.
 */
typedef struct
{
  AlongFormCopy copy;
  char *recipient;
  char *leader;
} AlongFormFile;

/* @filled: (nullable): as a window shows it; without, what along_workspace_fill_form() gives. */
AlongFormFile *along_form_file_new (AlongWorkspace *workspace,
                                    AlongDossier *dossier,
                                    AlongForm *form,
                                    AlongAnswers *filled,
                                    GError **error);
void along_form_file_free (AlongFormFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFormFile, along_form_file_free)

/* Whether forms can be written as files of that name: *.pdf, *.xlsx or *.json. */
gboolean along_form_file_knows (const char *name);
/* (transfer full) (nullable): what a file of that name is to hold. */
GBytes *along_form_file_export (AlongFormFile *self, const char *name, GError **error);

G_END_DECLS
