/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-secret-export.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-form-export.h"
#include "along-form-pdf.h"
#include "along-passphrase-dialog.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

/* Which sealed field of a form holds what. */
static const char *const fields[ALONG_N_BANK_FIELDS] = {
  [ALONG_BANK_PAYEE] = "payee",
  [ALONG_BANK_ACCOUNT_NAME] = "account-name",
  [ALONG_BANK_SORT_CODE] = "sort-code",
  [ALONG_BANK_ACCOUNT_NUMBER] = "account-number",
  [ALONG_BANK_ROLL_NUMBER] = "roll-number",
  [ALONG_BANK_REMITTANCE_EMAIL] = "remittance-email",
  [ALONG_BANK_VENDOR_ACCOUNT] = "vendor-account",
};

/* One export, from the question to the file. Reference counted: its dialogs and the opening of the
 * seal hold it in turn. */
typedef struct
{
  GtkWidget *parent; /* (nullable): weak */
  AlongFormSession *session;
  GFile *file; /* (nullable): until it was chosen */
} Claim;

static void
claim_clear (gpointer data)
{
  Claim *claim = data;

  g_clear_weak_pointer (&claim->parent);
  g_clear_object (&claim->file);
  g_clear_object (&claim->session);
}

static void
claim_unref (gpointer claim)
{
  g_rc_box_release_full (claim, claim_clear);
}

static void
write_claim (Claim *claim, AlongBankDetails *details)
{
  AlongFormSecret secrets[ALONG_N_BANK_FIELDS];
  char *texts[ALONG_N_BANK_FIELDS];
  AlongFormExportCopy copy;
  GError *error = NULL;
  GBytes *bytes;

  along_form_export_copy_init (&copy, claim->session);
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      texts[i] = along_bank_details_dup_shown (details, (AlongBankField) i);
      secrets[i] = (AlongFormSecret){ fields[i], texts[i] };
    }
  copy.copy.secrets = secrets;
  copy.copy.n_secrets = G_N_ELEMENTS (secrets);
  bytes = along_form_pdf_export (&copy.copy, &error);
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    along_secret_text_free (texts[i]);
  along_form_export_copy_clear (&copy);
  if (claim->parent == NULL)
    {
      g_clear_pointer (&bytes, g_bytes_unref);
      g_clear_error (&error);
      return;
    }
  along_form_export_write (claim->parent, claim->file, bytes, error);
}

static void reveal (Claim *claim, const char *passphrase);

static void
passphrase_cb (const char *passphrase, gboolean is_new, gpointer data)
{
  reveal (data, passphrase);
}

static void
revealed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Claim *claim = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongBankDetails) details = along_workspace_reveal_bank_details_finish (
      ALONG_WORKSPACE (source), result, &error);

  if (details != NULL)
    write_claim (claim, details);
  else if (claim->parent != NULL && along_passphrase_dialog_can_help (error))
    along_passphrase_dialog_present (claim->parent, error, FALSE, passphrase_cb,
                                     g_rc_box_acquire (claim), claim_unref);
  else if (claim->parent != NULL)
    along_feedback_error (claim->parent, _ ("The claim was not exported"), error);
  claim_unref (claim);
}

static void
reveal (Claim *claim, const char *passphrase)
{
  along_workspace_reveal_bank_details_async (
      along_form_session_get_workspace (claim->session),
      along_form_session_get_deployment (claim->session), ALONG_DISCLOSURE_EXPORTED,
      _ ("Exported with the claim."), passphrase, NULL, revealed_cb, g_rc_box_acquire (claim));
}

static void
chosen_cb (GFile *file, gpointer data)
{
  Claim *claim = data;

  g_set_object (&claim->file, file);
  reveal (claim, NULL);
}

static void
accepted_cb (gpointer data)
{
  Claim *claim = data;
  g_autofree char *name = NULL;

  if (claim->parent == NULL)
    return;
  name = along_form_export_dup_name (claim->session, _ (", claim with bank details.pdf"));
  g_object_set_data_full (G_OBJECT (claim->parent), "along-form-claim", g_rc_box_acquire (claim),
                          claim_unref);
  along_file_chooser_save (
      claim->parent, _ ("Export Claim"), name,
      (const AlongFileFilter[]){ { _ ("PDF documents"), { "*.pdf" } }, { NULL, { NULL } } },
      chosen_cb, claim);
}

void
along_form_secret_export (GtkWidget *parent, AlongFormSession *session)
{
  Claim *claim;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_FORM_SESSION (session));

  claim = g_rc_box_new0 (Claim);
  g_set_weak_pointer (&claim->parent, parent);
  claim->session = g_object_ref (session);
  along_dialog_ask_full (parent, _ ("Export with Bank Details?"),
                         _ ("The file is the claim itself: sort code and account number can be "
                            "read in it by whoever has it. That it was exported, when and by whom "
                            "is written down and cannot be taken back."),
                         _ ("_Export"), ALONG_DIALOG_DESTRUCTIVE, accepted_cb, claim, claim_unref);
}
