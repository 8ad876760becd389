/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-secrets.h"

#include "along-disclosure-table.h"
#include "along-dossier-command.h"
#include "along-record-command.h"
#include "along-sealed-table.h"
#include "along-workspace-keys.h"

#include <glib/gi18n.h>

static gboolean
is_there (const AlongSealed *sealed)
{
  return sealed != NULL && g_bytes_get_size (sealed->box) > 0;
}

/* The state ------------------------------------------------------------------------------------ */

static char *
dup_hex (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  GString *hex = g_string_new (NULL);

  for (gsize i = 0; i < size; i++)
    g_string_append_printf (hex, "%02x", data[i]);
  return g_string_free (hex, FALSE);
}

AlongBankState *
along_workspace_get_bank_state (AlongWorkspace *self, const char *deployment, GError **error)
{
  g_autoptr (AlongSealed) sealed = NULL;
  g_autoptr (AlongBankState) state = g_new0 (AlongBankState, 1);
  g_autoptr (GError) local_error = NULL;
  g_autofree AlongKeyRecord *record = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);

  sealed = along_sealed_load (self->database, deployment, ALONG_SEALED_BANK_DETAILS, &local_error);
  if (sealed != NULL)
    record = along_workspace_load_key_record (self, sealed->key, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  state->author = g_strdup (sealed != NULL ? sealed->author : "");
  if (sealed == NULL)
    return g_steal_pointer (&state);

  state->status = is_there (sealed) ? ALONG_BANK_SEALED : ALONG_BANK_REMOVED;
  state->made = sealed->made;
  state->changed_after_approval = sealed->after_approval;
  if (is_there (sealed))
    {
      state->fingerprint = dup_hex (sealed->fingerprint);
      state->key = record != NULL ? along_key_store_get_state (self->key_store, sealed->key)
                                  : ALONG_KEY_MISSING;
      state->key_kind = record != NULL ? record->kind : ALONG_KEY_IN_SERVICE;
    }
  return g_steal_pointer (&state);
}

/* Sealing -------------------------------------------------------------------------------------- */

typedef struct
{
  char *deployment;
  AlongSecretBytes *content;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->deployment);
  along_secret_bytes_unref (entry->content);
  g_free (entry);
}

/* Whether somebody relies on the details that there are: a claim has been signed, or enhanced
 * support approved. */
static gboolean
is_approved (AlongDossier *dossier)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);
  const GArray *enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = 0; i < claims->len; i++)
    {
      int state = along_dossier_item (claims, AlongClaim, i)->state;

      if (state != ALONG_CLAIM_DRAFT && state != ALONG_CLAIM_RETURNED)
        return TRUE;
    }
  for (guint i = 0; i < enhancements->len; i++)
    if (along_dossier_item (enhancements, AlongEnhancement, i)->state == ALONG_ENHANCEMENT_APPROVED)
      return TRUE;

  return FALSE;
}

static gboolean
save_sealed (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  AlongSealed sealed = *(const AlongSealed *) data;

  sealed.after_approval = is_approved (change->dossier);
  return along_sealed_save (change->database, &sealed, error) &&
         along_deployment_touch (change->database, sealed.deployment, error);
}

/* Runs the command that puts @sealed in place of @previous. Signatures under the old details lose
 * their force with it. */
static gboolean
replace (AlongWorkspace *self,
         const AlongSealed *sealed,
         const AlongSealed *previous,
         GError **error)
{
  const char *kind;

  if (!is_there (sealed))
    kind = "remove-bank-details";
  else if (is_there (previous))
    kind = "change-bank-details";
  else
    kind = "add-bank-details";
  return along_workspace_run_on_dossier (self, sealed->deployment, kind, NULL, save_sealed, sealed,
                                         error);
}

static AlongSealed *
sealed_new (AlongWorkspace *self, const char *deployment, const char *key)
{
  AlongSealed *sealed = g_new0 (AlongSealed, 1);

  sealed->deployment = g_strdup (deployment);
  sealed->name = g_strdup (ALONG_SEALED_BANK_DETAILS);
  sealed->key = g_strdup (key);
  sealed->author = g_strdup (along_workspace_get_author (self));
  sealed->made = g_get_real_time () / G_USEC_PER_SEC;
  return sealed;
}

static gboolean
seal (AlongWorkspace *self, AlongSealKey *key, const Entry *entry, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongSealed) previous = along_sealed_load (self->database, entry->deployment,
                                                        ALONG_SEALED_BANK_DETAILS, &local_error);
  g_autoptr (AlongSealed)
      sealed = sealed_new (self, entry->deployment, along_seal_key_get_id (key));

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  sealed->fingerprint = along_seal_key_fingerprint (key, ALONG_SEALED_BANK_DETAILS,
                                                    entry->deployment, entry->content);
  if (is_there (previous) && g_bytes_equal (previous->fingerprint, sealed->fingerprint))
    return TRUE;
  sealed->box = along_seal_key_seal (key, ALONG_SEALED_BANK_DETAILS, entry->deployment,
                                     entry->content);
  return replace (self, sealed, previous, error);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  AlongWorkspace *self = ALONG_WORKSPACE (source);
  GError *error = NULL;
  g_autoptr (AlongSealKey) key = along_workspace_choose_key_finish (self, result, &error);

  if (key != NULL && seal (self, key, g_task_get_task_data (task), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
check_details (const AlongBankDetails *details, GError **error)
{
  g_autoptr (GArray) problems = along_bank_details_check (details);

  for (guint i = 0; i < problems->len; i++)
    {
      const AlongBankProblem *problem = &g_array_index (problems, AlongBankProblem, i);

      if (problem->blocks)
        return along_record_refuse (error, along_bank_problem_describe (problem));
    }

  return TRUE;
}

void
along_workspace_seal_bank_details_async (AlongWorkspace *self,
                                         const char *deployment,
                                         const AlongBankDetails *details,
                                         const char *passphrase,
                                         gboolean new_key,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  Entry *entry;

  g_return_if_fail (ALONG_IS_WORKSPACE (self));
  g_return_if_fail (deployment != NULL && details != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_workspace_seal_bank_details_async);
  entry = g_new0 (Entry, 1);
  entry->deployment = g_strdup (deployment);
  entry->content = along_bank_details_pack (details);
  g_task_set_task_data (task, entry, entry_free);

  if (along_workspace_find_dossier (self, deployment, &error) != NULL &&
      check_details (details, &error) && along_workspace_check_idle (self, &error))
    along_workspace_choose_key_async (self, passphrase, new_key, cancellable, chosen_cb,
                                      g_object_ref (task));
  else
    g_task_return_error (task, error);
}

gboolean
along_workspace_seal_bank_details_finish (AlongWorkspace *self,
                                          GAsyncResult *result,
                                          GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
along_workspace_remove_bank_details (AlongWorkspace *self, const char *deployment, GError **error)
{
  g_autoptr (AlongSealed) previous = NULL;
  g_autoptr (AlongSealed) sealed = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (deployment != NULL, FALSE);

  previous = along_sealed_load (self->database, deployment, ALONG_SEALED_BANK_DETAILS,
                                &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (!is_there (previous))
    return along_record_refuse (error, _ ("There are no bank details to remove."));

  sealed = sealed_new (self, deployment, previous->key);
  sealed->box = g_bytes_new (NULL, 0);
  sealed->fingerprint = g_bytes_new (NULL, 0);
  return replace (self, sealed, previous, error);
}
