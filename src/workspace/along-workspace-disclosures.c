/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-disclosure-table.h"
#include "along-record-command.h"
#include "along-sealed-table.h"
#include "along-workspace-keys.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongSealed *sealed;
  AlongDisclosureKind kind;
  char *purpose;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  along_sealed_free (question->sealed);
  g_free (question->purpose);
  g_free (question);
}

/* A transaction of its own, which the history does not record: nobody takes it back. */
static gboolean
write_down (AlongWorkspace *self, const Question *question, GError **error)
{
  AlongDisclosure disclosure = {
    .deployment = question->sealed->deployment,
    .name = question->sealed->name,
    .kind = question->kind,
    .purpose = question->purpose,
    .author = (char *) along_workspace_get_author (self),
    .time = g_get_real_time () / G_USEC_PER_SEC,
  };

  if (!along_workspace_check_idle (self, error) || !along_database_begin (self->database, error))
    return FALSE;
  if (along_disclosure_add (self->database, &disclosure, error) &&
      along_database_commit (self->database, error))
    return TRUE;

  along_database_rollback (self->database);
  return FALSE;
}

static AlongBankDetails *
open_details (AlongSealKey *key, const AlongSealed *sealed, GError **error)
{
  g_autoptr (AlongSecretBytes)
      content = along_seal_key_open (key, sealed->name, sealed->deployment, sealed->box, error);

  return content != NULL ? along_bank_details_unpack (content, error) : NULL;
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  AlongWorkspace *self = g_task_get_source_object (task);
  Question *question = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (AlongSealKey)
      key = along_key_store_find_finish (ALONG_KEY_STORE (source), result, &error);
  g_autoptr (AlongBankDetails) details = key != NULL ? open_details (key, question->sealed, &error)
                                                     : NULL;

  if (details != NULL && write_down (self, question, &error))
    g_task_return_pointer (task, g_steal_pointer (&details),
                           (GDestroyNotify) along_bank_details_free);
  else
    g_task_return_error (task, error);
}

/* (transfer full) (nullable): what is to be opened. */
static AlongSealed *
load_sealed (AlongWorkspace *self, const char *deployment, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongSealed) sealed = along_sealed_load (self->database, deployment,
                                                      ALONG_SEALED_BANK_DETAILS, &local_error);

  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else if (sealed == NULL || g_bytes_get_size (sealed->box) == 0)
    along_record_refuse (error, _ ("There are no bank details."));
  else
    return g_steal_pointer (&sealed);
  return NULL;
}

/* (transfer full): a key that the database does not know of is looked for in the service. */
static AlongKeyRecord *
load_record (AlongWorkspace *self, const char *id, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  AlongKeyRecord *record = along_workspace_load_key_record (self, id, &local_error);

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  if (record == NULL)
    {
      record = g_new0 (AlongKeyRecord, 1);
      g_strlcpy (record->id, id, sizeof record->id);
    }
  return record;
}

void
along_workspace_reveal_bank_details_async (AlongWorkspace *self,
                                           const char *deployment,
                                           AlongDisclosureKind kind,
                                           const char *purpose,
                                           const char *passphrase,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree AlongKeyRecord *record = NULL;
  GError *error = NULL;
  Question *question;

  g_return_if_fail (ALONG_IS_WORKSPACE (self));
  g_return_if_fail (deployment != NULL);
  g_return_if_fail (purpose != NULL && *purpose != '\0');

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_workspace_reveal_bank_details_async);
  question = g_new0 (Question, 1);
  question->kind = kind;
  question->purpose = g_strdup (purpose);
  question->sealed = load_sealed (self, deployment, &error);
  g_task_set_task_data (task, question, question_free);

  if (question->sealed != NULL)
    record = load_record (self, question->sealed->key, &error);
  if (record != NULL)
    along_key_store_find_async (self->key_store, record, passphrase, cancellable, found_cb,
                                g_object_ref (task));
  else
    g_task_return_error (task, error);
}

AlongBankDetails *
along_workspace_reveal_bank_details_finish (AlongWorkspace *self,
                                            GAsyncResult *result,
                                            GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

GPtrArray *
along_workspace_list_disclosures (AlongWorkspace *self, const char *deployment, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);

  return along_disclosure_list (self->database, deployment, error);
}
