/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-participants-import"

#include "along-participants-import.h"

#include "along-caseload-saving.h"
#include "along-deployments-import.h"
#include "along-participants-file.h"
#include "along-record-list.h"
#include "along-shape-reader.h"

typedef struct
{
  AlongCaseloadSaving *saving;
  AlongImportReport *report;
  GCancellable *cancellable;
} Import;

#define MAX_NEED 3
/* More than any lead has. */
#define MAX_PLACES 10000

/* One kind of records. @required: what has to be said of each, beside its key. */
typedef struct
{
  const char *name;
  AlongCaseloadKind kind;
  const char *required[7];
} List;

/* Of whatever has such a member. */
static void
check_range (AlongRecordReader *reader, const char *member, int max)
{
  along_record_reader_get_int (reader, member, 0, max, 0);
}

/* Saves a record by its shape; (out): @copy: (transfer full): as it was read. */
static AlongWriteOutcome
save_shape (const Import *self,
            AlongRecordReader *reader,
            AlongCaseloadKind kind,
            const char *lead,
            gpointer *copy,
            GError **error)
{
  const AlongRecordShape *shape = along_caseload_get_shape (kind);

  *copy = along_shape_reader_read (reader, shape, "lead", lead, 0);

  check_range (reader, "need", MAX_NEED);
  check_range (reader, "places", MAX_PLACES);
  return reader->failed ? ALONG_WRITE_FAILED
                        : along_caseload_saving_save (self->saving, kind, *copy, error);
}

/* The places of one pathway: an object of pathway to number. */
static AlongWriteOutcome
save_pathways (const Import *self,
               AlongRecordReader *record,
               const AlongLeadCapacity *capacity,
               GError **error)
{
  AlongWriteOutcome outcome = ALONG_WRITE_UNCHANGED;
  JsonNode *node = json_object_get_member (record->object, "pathways");
  AlongRecordReader places = { .place = record->place, .report = record->report };
  JsonObjectIter iter;
  const char *pathway;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return ALONG_WRITE_UNCHANGED;

  places.object = json_node_get_object (node);
  json_object_iter_init (&iter, places.object);
  while (outcome != ALONG_WRITE_FAILED && json_object_iter_next (&iter, &pathway, NULL))
    {
      AlongPathwayCapacity own = { capacity->lead, capacity->cohort, pathway,
                                   along_record_reader_get_int (&places, pathway, 0, MAX_PLACES,
                                                                ALONG_UNLIMITED) };

      record->failed |= places.failed;
      outcome = record->failed
                    ? ALONG_WRITE_FAILED
                    : along_write_outcome_join (
                          outcome, along_caseload_saving_save (self->saving,
                                                               ALONG_CASELOAD_PATHWAY_CAPACITIES,
                                                               &own, error));
    }

  return outcome;
}

/* What a lead offers to its cohorts, within its record. */
static AlongWriteOutcome
save_capacities (const Import *self, AlongRecordReader *record, const char *lead, GError **error)
{
  AlongWriteOutcome outcome = ALONG_WRITE_UNCHANGED;
  g_auto (AlongRecordList) list = { 0 };

  along_record_list_init (&list, self->report, record->object, record->place, "capacities");
  while (outcome != ALONG_WRITE_FAILED && along_record_list_next (&list))
    {
      g_autofree gpointer capacity = NULL;
      AlongWriteOutcome own = ALONG_WRITE_FAILED;

      if (!list.record.failed)
        own = save_shape (self, &list.record, ALONG_CASELOAD_CAPACITIES, lead, &capacity, error);
      if (own != ALONG_WRITE_FAILED)
        own = along_write_outcome_join (own, save_pathways (self, &list.record, capacity, error));
      outcome = along_write_outcome_join (outcome, own);
      record->failed = list.record.failed;
    }

  return outcome;
}

static AlongWriteOutcome
save_record (const Import *self, AlongRecordReader *record, const List *list, GError **error)
{
  g_autofree gpointer copy = NULL;
  AlongWriteOutcome outcome;

  for (guint i = 0; list->required[i] != NULL; i++)
    along_record_reader_require (record, list->required[i]);
  if (record->failed)
    return ALONG_WRITE_FAILED;

  outcome = save_shape (self, record, list->kind, NULL, &copy, error);
  if (list->kind != ALONG_CASELOAD_LEADS || outcome == ALONG_WRITE_FAILED)
    return outcome;
  return along_write_outcome_join (
      outcome, save_capacities (self, record, ((const AlongLead *) copy)->id, error));
}

static gboolean
import_list (const Import *self, JsonObject *root, const List *list, GError **error)
{
  g_auto (AlongRecordList) records = { 0 };

  along_record_list_init (&records, self->report, root, "", list->name);
  while (along_record_list_next (&records))
    {
      AlongRecordReader *record = &records.record;
      AlongWriteOutcome outcome = ALONG_WRITE_FAILED;
      GError *failure = NULL;

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (!record->failed)
        outcome = save_record (self, record, list, &failure);
      if (!along_record_reader_count (record, outcome, failure, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
along_participants_import_run (const AlongImporterContext *context,
                               AlongImportReport *report,
                               GCancellable *cancellable,
                               GError **error)
{
  /* In an order in which each finds what it refers to. */
  static const List lists[] = {
    { "cohorts", ALONG_CASELOAD_COHORTS, { "programme", "name", "academic_year", "status" } },
    { "leads", ALONG_CASELOAD_LEADS, { "programme" } },
    { "applications", ALONG_CASELOAD_APPLICATIONS, { "cohort", "status" } },
    { "pairings", ALONG_CASELOAD_PAIRINGS, { "application", "lead", "paired", "status" } },
    { "exclusions", ALONG_CASELOAD_EXCLUSIONS, { "lead", "made" } },
    { "flags",
      ALONG_CASELOAD_FLAGS,
      { "programme", "kind", "academic_year", "reason", "author", "made" } },
  };
  g_autoptr (JsonNode)
      root = along_participants_file_read (along_import_source_get_path (context->source),
                                           along_import_source_get_member (context->source), error);
  g_autoptr (AlongCaseloadSaving) saving = NULL;
  Import self = { .report = report, .cancellable = cancellable };

  if (root == NULL)
    return FALSE;
  saving = along_caseload_saving_new (context->database, error);
  if (saving == NULL)
    return FALSE;

  self.saving = saving;
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (!import_list (&self, json_node_get_object (root), &lists[i], error))
      return FALSE;

  return along_deployments_import_run (context, json_node_get_object (root), report, cancellable,
                                       error);
}
