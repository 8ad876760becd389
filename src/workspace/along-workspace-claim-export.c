/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-form-file.h"
#include "along-form-pdf.h"
#include "along-record-command.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

static void
find_sealed (const AlongFormField *field, const char *text, const char *shown, gpointer found)
{
  if (field->type == ALONG_FORM_SEALED)
    *(gboolean *) found = TRUE;
}

static gboolean
check_form (AlongFormFile *file, GError **error)
{
  static const AlongFormVisitor visitor = { .field = find_sealed };
  gboolean found = FALSE;

  along_form_copy_visit (&file->copy, &visitor, &found);
  return found || along_record_refuse (error, _ ("This form has no place for bank details."));
}

static void
revealed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  AlongFormFile *file = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (AlongBankDetails) details = along_workspace_reveal_bank_details_finish (
      ALONG_WORKSPACE (source), result, &error);
  GBytes *bytes = NULL;

  if (details != NULL)
    {
      along_form_file_set_bank_details (file, details);
      bytes = along_form_pdf_export (&file->copy, &error);
    }
  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

void
along_workspace_export_claim_async (AlongWorkspace *self,
                                    AlongFormFile *file,
                                    const char *passphrase,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;

  g_return_if_fail (ALONG_IS_WORKSPACE (self));
  g_return_if_fail (file != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_workspace_export_claim_async);
  g_task_set_task_data (task, file, (GDestroyNotify) along_form_file_free);
  if (check_form (file, &error))
    along_workspace_reveal_bank_details_async (
        self, file->copy.deployment, ALONG_DISCLOSURE_EXPORTED, _ ("Exported with the claim."),
        passphrase, cancellable, revealed_cb, g_object_ref (task));
  else
    g_task_return_error (task, error);
}

GBytes *
along_workspace_export_claim_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

char *
along_workspace_dup_claim_name (AlongWorkspace *self, AlongDossier *dossier, AlongForm *form)
{
  /* Translators: end of the name of a file, after the school and the form */
  return along_form_file_dup_name (self, dossier, form, _ (", claim with bank details.pdf"));
}
