/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-secret-export.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-form-export.h"
#include "along-passphrase-dialog.h"

#include <glib/gi18n.h>

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

static void export(Claim *claim, const char *passphrase);

static void
passphrase_cb (const char *passphrase, gboolean is_new, gpointer data)
{
  export(data, passphrase);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Claim *claim = data;
  GError *error = NULL;
  g_autoptr (GBytes)
      bytes = along_workspace_export_claim_finish (ALONG_WORKSPACE (source), result, &error);

  if (claim->parent != NULL && along_passphrase_dialog_can_help (error))
    along_passphrase_dialog_present (claim->parent, error, FALSE, passphrase_cb,
                                     g_rc_box_acquire (claim), claim_unref);
  else if (claim->parent != NULL)
    along_form_export_write (claim->parent, claim->file, g_steal_pointer (&bytes),
                             g_steal_pointer (&error));
  g_clear_error (&error);
  claim_unref (claim);
}

static void export(Claim *claim, const char *passphrase)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongFormFile) file = along_form_export_new_file (claim->session, &error);

  if (file != NULL)
    along_workspace_export_claim_async (along_form_session_get_workspace (claim->session),
                                        g_steal_pointer (&file), passphrase, NULL, exported_cb,
                                        g_rc_box_acquire (claim));
  else if (claim->parent != NULL)
    along_feedback_error (claim->parent, _ ("The claim was not exported"), error);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  Claim *claim = data;

  g_set_object (&claim->file, file);
  export(claim, NULL);
}

static void
accepted_cb (gpointer data)
{
  Claim *claim = data;
  g_autofree char *name = NULL;

  if (claim->parent == NULL)
    return;
  name = along_workspace_dup_claim_name (along_form_session_get_workspace (claim->session),
                                         along_form_session_get_dossier (claim->session),
                                         along_form_session_get_form (claim->session));
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
