/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-details.h"
#include "along-form-copy.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/**
 * AlongFormFile:
 * @copy: what the exports of document/ want; its layout can be set
 *
 * A form as it is filled in, ready to be written, with all that the copy borrows.
 */
typedef struct
{
  AlongFormCopy copy;
  char *recipient;
  char *leader;
  AlongFormSecret secrets[ALONG_N_BANK_FIELDS];
  char *texts[ALONG_N_BANK_FIELDS];
} AlongFormFile;

/* @filled: (nullable): as a window shows it; without, what along_workspace_fill_form() gives. */
AlongFormFile *along_form_file_new (AlongWorkspace *workspace,
                                    AlongDossier *dossier,
                                    AlongForm *form,
                                    AlongAnswers *filled,
                                    GError **error);
void along_form_file_free (AlongFormFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFormFile, along_form_file_free)

/* Makes it the claim itself, with the sealed fields in clear; its first page says so. They are
 * wiped with it. See along_workspace_export_claim_async(), which writes down that it was done. */
void along_form_file_set_bank_details (AlongFormFile *self, const AlongBankDetails *details);

/* (transfer full): "Ashby School, Deployment Form 2023-24.pdf" for the @suffix ".pdf" */
char *along_form_file_dup_name (AlongWorkspace *workspace,
                                AlongDossier *dossier,
                                AlongForm *form,
                                const char *suffix);

/* Whether forms can be written as files of that name: *.pdf, *.xlsx or *.json. */
gboolean along_form_file_knows (const char *name);
/* (transfer full) (nullable): what a file of that name is to hold. */
GBytes *along_form_file_export (AlongFormFile *self, const char *name, GError **error);

/**
 * along_workspace_export_claim_async:
 * @file: (transfer full): of a form that has sealed fields
 * @passphrase: (nullable): see along_workspace_reveal_bank_details_async()
 *
 * Makes the claim itself, the only file that ever has the bank details: a PDF that says so on its
 * first page. That it was exported is written down before. Ask the user first.
 */
void along_workspace_export_claim_async (AlongWorkspace *self,
                                         AlongFormFile *file,
                                         const char *passphrase,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data);
/* (transfer full) (nullable) */
GBytes *
along_workspace_export_claim_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);
/* (transfer full): a name for the file that tells what is in it. */
char *along_workspace_dup_claim_name (AlongWorkspace *self, AlongDossier *dossier, AlongForm *form);

G_END_DECLS
