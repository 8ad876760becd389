/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments-import"

#include "along-deployments-import.h"

#include "along-academic-year.h"
#include "along-answers-import.h"
#include "along-dossier-table.h"
#include "along-moved-dates.h"
#include "along-record-list.h"
#include "along-shape-reader.h"

/* @moved: days that all dates are moved by. */
typedef struct
{
  AlongDatabase *database;
  AlongDocket *before;
  AlongImportReport *report;
  GCancellable *cancellable;
  int moved;
} Import;

typedef enum
{
  TABLE_DEPLOYMENT,
  TABLE_DOSSIER,
  TABLE_DOCKET,
  TABLE_ANSWERS,
} Table;

/* One kind of records. @kind: AlongDossierKind or AlongDocketKind. @shape: none of answers.
 * @deployment: (nullable): what the records belong to. */
typedef struct
{
  Table table;
  guint kind;
  const AlongRecordShape *shape;
  const char *deployment;
} List;

/* Writing ---------------------------------------------------------------------------------------
 */

/* (nullable): the record with the same key, as it was before the import. */
static gconstpointer
find_before (const Import *self, const List *list, gconstpointer record)
{
  const char *id = list->table == TABLE_DEPLOYMENT ? ((const AlongDeployment *) record)->id
                                                   : list->deployment;
  AlongDossier *dossier = id != NULL ? along_docket_find (self->before, id) : NULL;
  const GArray *records = NULL;

  if (list->table == TABLE_DEPLOYMENT)
    return dossier != NULL ? along_dossier_get_deployment (dossier) : NULL;
  if (list->table == TABLE_DOCKET)
    records = along_docket_get (self->before, list->kind);
  else if (dossier != NULL)
    records = along_dossier_get (dossier, list->kind);

  return records != NULL ? along_record_array_find_same (list->shape, records, record) : NULL;
}

static gboolean
write_record (const Import *self, const List *list, gconstpointer record, GError **error)
{
  switch (list->table)
    {
    case TABLE_DEPLOYMENT:
      return along_deployment_save (self->database, record, error);
    case TABLE_DOSSIER:
      return along_dossier_record_save (self->database, list->kind, record, error);
    case TABLE_DOCKET:
      return along_docket_record_save (self->database, list->kind, record, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* The academic year may be left out. */
static void
complete (AlongDeployment *deployment)
{
  if (deployment->academic_year == 0)
    deployment->academic_year = along_academic_year_of (deployment->opened);
}

/* Files do not tell what was signed, of which a copy is kept when the import is over, nor that a
 * signature has lost its force since; neither is forgotten when they are read again. */
static void
keep_seal (AlongSignature *signature, const AlongSignature *before)
{
  if (*signature->fingerprint == '\0')
    signature->fingerprint = before->fingerprint;
  if (signature->voided == ALONG_DATE_NONE)
    {
      signature->voided = before->voided;
      signature->void_reason = before->void_reason;
    }
}

static AlongWriteOutcome
save_record (const Import *self, AlongRecordReader *reader, const List *list, GError **error)
{
  g_autofree gpointer record = along_shape_reader_read (reader, list->shape, "deployment",
                                                        list->deployment, self->moved);
  gconstpointer before;

  if (reader->failed)
    return ALONG_WRITE_FAILED;

  if (list->table == TABLE_DEPLOYMENT)
    complete (record);
  before = find_before (self, list, record);
  if (before != NULL && list->table == TABLE_DOSSIER && list->kind == ALONG_DOSSIER_SIGNATURES)
    keep_seal (record, before);
  if (before != NULL && along_record_equal (list->shape, before, record))
    return ALONG_WRITE_UNCHANGED;
  if (!write_record (self, list, record, error))
    return ALONG_WRITE_FAILED;
  return before != NULL ? ALONG_WRITE_UPDATED : ALONG_WRITE_INSERTED;
}

/* Lists ---------------------------------------------------------------------------------------- */

static gboolean import_parts (const Import *self, AlongRecordReader *deployment, GError **error);

static gboolean
import_record (const Import *self, AlongRecordReader *reader, const List *list, GError **error)
{
  AlongWriteOutcome outcome = ALONG_WRITE_FAILED;
  GError *failure = NULL;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (!reader->failed)
    outcome = list->table == TABLE_ANSWERS
                  ? along_answers_import_save (self->database, reader, list->deployment,
                                               self->moved, &failure)
                  : save_record (self, reader, list, &failure);

  if (!along_record_reader_count (reader, outcome, failure, error))
    return FALSE;
  return list->table != TABLE_DEPLOYMENT || outcome == ALONG_WRITE_FAILED ||
         import_parts (self, reader, error);
}

/* @where: the place that the list is in. */
static gboolean
import_list (const Import *self,
             JsonObject *object,
             const char *where,
             const char *name,
             const List *list,
             GError **error)
{
  g_auto (AlongRecordList) records = { 0 };

  along_record_list_init (&records, self->report, object, where, name);
  while (along_record_list_next (&records))
    if (!import_record (self, &records.record, list, error))
      return FALSE;
  return TRUE;
}

/* What belongs to a deployment. */
static gboolean
import_parts (const Import *self, AlongRecordReader *deployment, GError **error)
{
  /* What others of them refer to; the rest refers to these at most. */
  static const AlongDossierKind first[] = { ALONG_DOSSIER_ENHANCEMENTS, ALONG_DOSSIER_CONTRIBUTORS,
                                            ALONG_DOSSIER_CLAIMS };
  const char *id = along_record_reader_get_text (deployment, "id");
  const List answers = { TABLE_ANSWERS, 0, NULL, id };

  for (guint i = 0; i < G_N_ELEMENTS (first) + ALONG_N_DOSSIER_KINDS; i++)
    {
      AlongDossierKind kind = i < G_N_ELEMENTS (first) ? first[i] : i - G_N_ELEMENTS (first);
      List list = { TABLE_DOSSIER, kind, along_dossier_get_shape (kind), id };
      gboolean again = i >= G_N_ELEMENTS (first) &&
                       (kind == first[0] || kind == first[1] || kind == first[2]);

      if (!again && !import_list (self, deployment->object, deployment->place, list.shape->name,
                                  &list, error))
        return FALSE;
    }
  return import_list (self, deployment->object, deployment->place, "answer", &answers, error);
}

/* How far to move the dates of a file that says that they move. */
static gboolean
find_move (const AlongImporterContext *context,
           JsonObject *root,
           AlongImportReport *report,
           int *days,
           GError **error)
{
  AlongRecordReader reader = { .object = root, .place = "", .report = report };
  AlongDate as_of;

  if (!along_record_reader_get_boolean (&reader, "moves"))
    return TRUE;
  as_of = along_record_reader_get_required_date (&reader, "as_of");
  return reader.failed ||
         along_moved_dates_decide (context->database, as_of, context->today, days, error);
}

gboolean
along_deployments_import_run (const AlongImporterContext *context,
                              JsonObject *root,
                              AlongImportReport *report,
                              GCancellable *cancellable,
                              GError **error)
{
  /* In an order in which each finds what it refers to. */
  const struct
  {
    const char *name;
    List list;
  } lists[] = {
    { "holidays", { TABLE_DOCKET, ALONG_DOCKET_HOLIDAYS, NULL, NULL } },
    { "region_contacts", { TABLE_DOCKET, ALONG_DOCKET_REGION_CONTACTS, NULL, NULL } },
    { "events", { TABLE_DOCKET, ALONG_DOCKET_EVENTS, NULL, NULL } },
    { "deployments", { TABLE_DEPLOYMENT, 0, &along_deployment_shape, NULL } },
  };
  g_autoptr (AlongDocket) before = along_docket_load_within (context->database, NULL, error);
  Import self = { context->database, before, report, cancellable, 0 };

  if (before == NULL || !find_move (context, root, report, &self.moved, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      List list = lists[i].list;

      if (list.shape == NULL)
        list.shape = along_docket_get_shape (list.kind);
      if (!import_list (&self, root, "", lists[i].name, &list, error))
        return FALSE;
    }
  return TRUE;
}
