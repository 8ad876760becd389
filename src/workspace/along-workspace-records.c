/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-day-rules.h"
#include "along-dossier-command.h"
#include "along-dossier-table.h"
#include "along-hub-totals.h"
#include "along-record-command.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

#include <string.h>

/* The records that need no rules but their own: one way for all kinds. */

/* The words of the history for each kind, and NULL for one with commands of its own. */
static const struct
{
  const char *save;
  const char *remove;
} kinds[ALONG_N_DOSSIER_KINDS] = {
  [ALONG_DOSSIER_PLAN] = { "save-plan", "delete-plan" },
  [ALONG_DOSSIER_DAYS] = { "save-day", "delete-day" },
  [ALONG_DOSSIER_CONTRIBUTORS] = { "save-contributor", "delete-contributor" },
  [ALONG_DOSSIER_TICKS] = { "save-tick", "delete-tick" },
  [ALONG_DOSSIER_DOCUMENTS] = { "save-document", "delete-document" },
  [ALONG_DOSSIER_CONTACTS] = { "save-contact", "delete-contact" },
  [ALONG_DOSSIER_REFERRALS] = { "save-referral", "delete-referral" },
  [ALONG_DOSSIER_ACTIVITIES] = { "save-activity", "delete-activity" },
  [ALONG_DOSSIER_ACTIONS] = { "save-action", "delete-action" },
};

static const struct
{
  const char *save;
  const char *remove;
} shared_kinds[ALONG_N_DOCKET_KINDS] = {
  [ALONG_DOCKET_EVENTS] = { "save-event", "delete-event" },
  [ALONG_DOCKET_REGION_CONTACTS] = { "save-region-contact", "delete-region-contact" },
  [ALONG_DOCKET_HOLIDAYS] = { "save-holiday", "delete-holiday" },
};

typedef struct
{
  AlongDossierKind kind;
  gconstpointer record;
  const GArray *records;
} Saving;

static const char *
get_text (const AlongRecordShape *shape, gconstpointer record, const char *member)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].name, member))
      return G_STRUCT_MEMBER (const char *, record, shape->fields[i].offset);
  return NULL;
}

static gboolean
has_id (const AlongRecordShape *shape)
{
  return g_str_equal (shape->fields[0].name, "id");
}

/* (transfer full): @record with @new_id, where it has none. */
static gpointer
dup_with_id (const AlongRecordShape *shape, gconstpointer record, const char *new_id)
{
  gpointer copy = g_malloc (shape->size);
  const char **id = copy; /* where there is an id, it comes first */

  memcpy (copy, record, shape->size);
  if (has_id (shape) && along_record_is_new (*id))
    *id = new_id;
  return copy;
}

static gboolean
judge (const AlongDossierChange *change, const Saving *saving, GError **error)
{
  AlongDeliveryContext context = along_dossier_change_get_context (change);
  g_autoptr (AlongVerdict) verdict = NULL;
  g_autoptr (AlongDocket) docket = NULL;

  if (saving->kind == ALONG_DOSSIER_DAYS)
    verdict = along_day_judge (&context, saving->record);
  else if (saving->kind == ALONG_DOSSIER_CONTRIBUTORS)
    verdict = along_day_judge_contributor (&context, saving->record);
  else if (saving->kind == ALONG_DOSSIER_ACTIVITIES)
    {
      /* Who else comes to an event, another window may have changed. */
      docket = along_docket_load_within (change->database,
                                         along_workspace_get_docket (change->workspace), error);
      if (docket == NULL)
        return FALSE;
      verdict = along_attendance_judge (docket, saving->record);
    }
  return verdict == NULL || along_dossier_accept (verdict, error);
}

static gboolean
save (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Saving *saving = data;

  return judge (change, saving, error) &&
         along_dossier_record_save (change->database, saving->kind, saving->record, error);
}

gboolean
along_workspace_save_record (AlongWorkspace *self,
                             AlongDossierKind kind,
                             gconstpointer record,
                             char **id,
                             GError **error)
{
  const AlongRecordShape *shape = along_dossier_get_shape (kind);
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree gpointer copy = dup_with_id (shape, record, new_id);
  Saving saving = { .kind = kind, .record = copy };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (kinds[kind].save != NULL, FALSE);

  if (!along_workspace_run_on_dossier (self, get_text (shape, copy, "deployment"), kinds[kind].save,
                                       NULL, save, &saving, error))
    return FALSE;

  if (has_id (shape))
    along_record_return_id (id, *(const char **) copy);
  return TRUE;
}

static gboolean
remove_one (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Saving *saving = data;

  if (saving->kind == ALONG_DOSSIER_DAYS)
    {
      AlongDeliveryContext context = along_dossier_change_get_context (change);
      const AlongDayEntry *entry = saving->record;
      g_autoptr (AlongVerdict) verdict = along_day_judge_deletion (&context, entry->id);

      if (!along_dossier_accept (verdict, error))
        return FALSE;
    }
  return along_dossier_record_delete (change->database, saving->kind, saving->record, error);
}

gboolean
along_workspace_delete_record (AlongWorkspace *self,
                               AlongDossierKind kind,
                               gconstpointer record,
                               GError **error)
{
  Saving saving = { .kind = kind, .record = record };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (kinds[kind].remove != NULL, FALSE);

  return along_workspace_run_on_dossier (
      self, get_text (along_dossier_get_shape (kind), record, "deployment"), kinds[kind].remove,
      NULL, remove_one, &saving, error);
}

static gboolean
replace (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Saving *saving = data;
  const AlongRecordShape *shape = along_dossier_get_shape (saving->kind);
  const GArray *old = along_dossier_get (change->dossier, saving->kind);

  for (guint i = 0; i < old->len; i++)
    if (!along_dossier_record_delete (change->database, saving->kind, old->data + i * shape->size,
                                      error))
      return FALSE;

  for (guint i = 0; i < saving->records->len; i++)
    {
      g_autofree char *new_id = along_workspace_new_id ();
      g_autofree gpointer copy = dup_with_id (shape, saving->records->data + i * shape->size,
                                              new_id);

      if (!along_dossier_record_save (change->database, saving->kind, copy, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
along_workspace_replace_records (AlongWorkspace *self,
                                 const char *deployment,
                                 AlongDossierKind kind,
                                 const GArray *records,
                                 GError **error)
{
  Saving saving = { .kind = kind, .records = records };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (kinds[kind].save != NULL, FALSE);
  /* Lines of the log, contributors and activities are judged one by one. */
  g_return_val_if_fail (kind != ALONG_DOSSIER_DAYS && kind != ALONG_DOSSIER_CONTRIBUTORS &&
                            kind != ALONG_DOSSIER_ACTIVITIES,
                        FALSE);

  return along_workspace_run_on_dossier (self, deployment, kinds[kind].save, NULL, replace, &saving,
                                         error);
}

/* Shared records ------------------------------------------------------------------------------- */

typedef struct
{
  AlongDocketKind kind;
  gconstpointer record;
} SharedSaving;

static gboolean
save_shared (AlongDatabase *database, gconstpointer data, GError **error)
{
  const SharedSaving *saving = data;

  return along_docket_record_save (database, saving->kind, saving->record, error);
}

static gboolean
delete_shared (AlongDatabase *database, gconstpointer data, GError **error)
{
  const SharedSaving *saving = data;

  return along_docket_record_delete (database, saving->kind, saving->record, error);
}

/* What the history calls a shared record. */
static const char *
get_shared_name (AlongDocketKind kind, gconstpointer record)
{
  const AlongRecordShape *shape = along_docket_get_shape (kind);
  const char *name = get_text (shape, record, "title");

  if (name == NULL)
    name = get_text (shape, record, "name");
  return name != NULL ? name : "";
}

gboolean
along_workspace_save_shared_record (AlongWorkspace *self,
                                    AlongDocketKind kind,
                                    gconstpointer record,
                                    char **id,
                                    GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree gpointer copy = dup_with_id (along_docket_get_shape (kind), record, new_id);
  SharedSaving saving = { kind, copy };
  AlongHistoryLabel label = { .kind = (char *) shared_kinds[kind].save,
                              .subject = (char *) get_shared_name (kind, record),
                              .object = (char *) "" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (!along_workspace_load_docket (self, error) ||
      !along_workspace_run (self, &label, save_shared, &saving, error))
    return FALSE;

  along_record_return_id (id, *(const char **) copy);
  return TRUE;
}

gboolean
along_workspace_delete_shared_record (AlongWorkspace *self,
                                      AlongDocketKind kind,
                                      gconstpointer record,
                                      GError **error)
{
  SharedSaving saving = { kind, record };
  AlongHistoryLabel label = { .kind = (char *) shared_kinds[kind].remove, .object = (char *) "" };
  gconstpointer found;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (!along_workspace_load_docket (self, error))
    return FALSE;

  found = along_docket_find_record (along_workspace_get_docket (self), kind,
                                    *(const char *const *) record);
  label.subject = (char *) (found != NULL ? get_shared_name (kind, found) : "");
  return along_workspace_run (self, &label, delete_shared, &saving, error);
}
