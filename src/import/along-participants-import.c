/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-participants-import"

#include "config.h"

#include "along-participants-import.h"

#include "along-caseload-saving.h"
#include "along-deployments-import.h"
#include "along-participants-file.h"
#include "along-record-reader.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  const AlongImporterContext *context;
  AlongCaseloadSaving *saving;
} Import;

typedef AlongWriteOutcome (*SaveRecord) (Import *self, AlongRecordReader *record, GError **error);

static AlongWriteOutcome
save_cohort (Import *self, AlongRecordReader *record, GError **error)
{
  static const char *const statuses[] = { "planning", "active", "closed", NULL };
  const char *region = along_record_reader_get_text (record, "region");
  AlongCohort cohort = {
    .id = along_record_reader_get_required (record, "id"),
    .programme = along_record_reader_get_required (record, "programme"),
    .name = along_record_reader_get_required (record, "name"),
    .term = along_record_reader_get_text (record, "term"),
    .academic_year = along_record_reader_get_academic_year (record, "academic_year"),
    .starts = along_record_reader_get_date (record, "starts"),
    .ends = along_record_reader_get_date (record, "ends"),
    .region = along_region_parse (region),
    .status = along_record_reader_get_choice (record, "status", statuses),
  };

  if (*region != '\0' && cohort.region == ALONG_REGION_NONE)
    along_record_reader_fail (record, "region",
                              g_strdup_printf (_ ("“%s” is not a region of England."), region));
  return record->failed
             ? ALONG_WRITE_FAILED
             : along_caseload_saving_save (self->saving, ALONG_CASELOAD_COHORTS, &cohort, error);
}

/* The places of one pathway: an object of pathway to number. */
static AlongWriteOutcome
save_pathways (Import *self,
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
                                   along_record_reader_get_int (&places, pathway, 0, 10000,
                                                                ALONG_UNLIMITED) };

      if (places.failed)
        record->failed = TRUE;
      outcome = record->failed
                    ? ALONG_WRITE_FAILED
                    : along_write_outcome_join (
                          outcome, along_caseload_saving_save (self->saving,
                                                               ALONG_CASELOAD_PATHWAY_CAPACITIES,
                                                               &own, error));
    }

  return outcome;
}

static AlongWriteOutcome
save_capacity (Import *self, AlongRecordReader *record, const char *lead, GError **error)
{
  AlongLeadCapacity capacity = {
    .lead = lead,
    .cohort = along_record_reader_get_required (record, "cohort"),
    .places = along_record_reader_get_int (record, "places", 0, 10000, 0),
    .days = along_record_reader_get_days (record, "days"),
  };
  AlongWriteOutcome outcome;

  if (record->failed)
    return ALONG_WRITE_FAILED;

  outcome = along_caseload_saving_save (self->saving, ALONG_CASELOAD_CAPACITIES, &capacity, error);
  if (outcome == ALONG_WRITE_FAILED)
    return outcome;
  return along_write_outcome_join (outcome, save_pathways (self, record, &capacity, error));
}

static AlongWriteOutcome
save_capacities (Import *self, AlongRecordReader *record, const char *lead, GError **error)
{
  AlongWriteOutcome outcome = ALONG_WRITE_UNCHANGED;
  JsonNode *node = json_object_get_member (record->object, "capacities");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;

  for (guint i = 0; i < n && outcome != ALONG_WRITE_FAILED; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      g_autofree char *place = g_strdup_printf ("%s.capacities[%u]", record->place, i);
      AlongRecordReader own = { .place = place, .report = record->report };

      if (!JSON_NODE_HOLDS_OBJECT (element))
        {
          along_record_reader_fail (&own, NULL, g_strdup (_ ("Should be an object.")));
          record->failed = TRUE;
          return ALONG_WRITE_FAILED;
        }
      own.object = json_node_get_object (element);
      outcome = along_write_outcome_join (outcome, save_capacity (self, &own, lead, error));
      record->failed = own.failed;
    }

  return outcome;
}

static AlongWriteOutcome
save_lead (Import *self, AlongRecordReader *record, GError **error)
{
  AlongLead lead = {
    .id = along_record_reader_get_required (record, "id"),
    .programme = along_record_reader_get_required (record, "programme"),
    .who = along_record_reader_get_participant (record),
    .contact_name = along_record_reader_get_text (record, "contact_name"),
    .contact_email = along_record_reader_get_text (record, "contact_email"),
    .note = along_record_reader_get_text (record, "note"),
    .active = along_record_reader_get_boolean (record, "active"),
  };
  AlongWriteOutcome outcome;

  if (record->failed)
    return ALONG_WRITE_FAILED;

  outcome = along_caseload_saving_save (self->saving, ALONG_CASELOAD_LEADS, &lead, error);
  if (outcome == ALONG_WRITE_FAILED)
    return outcome;
  return along_write_outcome_join (outcome, save_capacities (self, record, lead.id, error));
}

static AlongWriteOutcome
save_application (Import *self, AlongRecordReader *record, GError **error)
{
  static const char *const statuses[] = { "received", "accepted", "declined", "withdrawn", NULL };
  AlongApplication application = {
    .id = along_record_reader_get_required (record, "id"),
    .cohort = along_record_reader_get_required (record, "cohort"),
    .who = along_record_reader_get_participant (record),
    .pathway = along_record_reader_get_text (record, "pathway"),
    .received = along_record_reader_get_date (record, "received"),
    .status = along_record_reader_get_choice (record, "status", statuses),
    .need = along_record_reader_get_int (record, "need", 0, 3, 0),
    .note = along_record_reader_get_text (record, "note"),
    .preferred_lead = along_record_reader_get_text (record, "preferred_lead"),
  };

  return record->failed ? ALONG_WRITE_FAILED
                        : along_caseload_saving_save (self->saving, ALONG_CASELOAD_APPLICATIONS,
                                                      &application, error);
}

static AlongWriteOutcome
save_pairing (Import *self, AlongRecordReader *record, GError **error)
{
  static const char *const statuses[] = { "active", "completed", "ended", NULL };
  AlongPairing pairing = {
    .id = along_record_reader_get_required (record, "id"),
    .application = along_record_reader_get_required (record, "application"),
    .lead = along_record_reader_get_required (record, "lead"),
    .paired = along_record_reader_get_required_date (record, "paired"),
    .ended = along_record_reader_get_date (record, "ended"),
    .status = along_record_reader_get_choice (record, "status", statuses),
    .pinned = along_record_reader_get_boolean (record, "pinned"),
    .rationale = along_record_reader_get_text (record, "rationale"),
    .end_reason = along_record_reader_get_text (record, "end_reason"),
  };

  return record->failed
             ? ALONG_WRITE_FAILED
             : along_caseload_saving_save (self->saving, ALONG_CASELOAD_PAIRINGS, &pairing, error);
}

static AlongWriteOutcome
save_exclusion (Import *self, AlongRecordReader *record, GError **error)
{
  AlongExclusion exclusion = {
    .id = along_record_reader_get_required (record, "id"),
    .lead = along_record_reader_get_required (record, "lead"),
    .who = along_record_reader_get_participant (record),
    .reason = along_record_reader_get_text (record, "reason"),
    .author = along_record_reader_get_text (record, "author"),
    .made = along_record_reader_get_required_date (record, "made"),
  };

  return record->failed ? ALONG_WRITE_FAILED
                        : along_caseload_saving_save (self->saving, ALONG_CASELOAD_EXCLUSIONS,
                                                      &exclusion, error);
}

static AlongWriteOutcome
save_flag (Import *self, AlongRecordReader *record, GError **error)
{
  static const char *const kinds[] = { "need", "exception", "not-eligible", NULL };
  AlongFlag flag = {
    .id = along_record_reader_get_required (record, "id"),
    .programme = along_record_reader_get_required (record, "programme"),
    .who = along_record_reader_get_participant (record),
    .kind = along_record_reader_get_choice (record, "kind", kinds),
    .academic_year = along_record_reader_get_academic_year (record, "academic_year"),
    .reason = along_record_reader_get_required (record, "reason"),
    .author = along_record_reader_get_required (record, "author"),
    .made = along_record_reader_get_required_date (record, "made"),
  };

  return record->failed
             ? ALONG_WRITE_FAILED
             : along_caseload_saving_save (self->saving, ALONG_CASELOAD_FLAGS, &flag, error);
}

static gboolean
import_list (Import *self,
             JsonObject *root,
             const char *list,
             SaveRecord save,
             AlongImportReport *report,
             GCancellable *cancellable,
             GError **error)
{
  JsonNode *node = json_object_get_member (root, list);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      g_autofree char *place = g_strdup_printf ("%s[%u]", list, i);
      AlongRecordReader record = { .place = place, .report = report };
      AlongWriteOutcome outcome = ALONG_WRITE_FAILED;
      GError *failure = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (JSON_NODE_HOLDS_OBJECT (element))
        {
          record.object = json_node_get_object (element);
          outcome = save (self, &record, &failure);
        }
      else
        along_record_reader_fail (&record, NULL, g_strdup (_ ("Should be an object.")));
      if (!along_record_reader_count (&record, outcome, failure, error))
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
  static const struct
  {
    const char *name;
    SaveRecord save;
  } lists[] = {
    { "cohorts", save_cohort },           { "leads", save_lead },
    { "applications", save_application }, { "pairings", save_pairing },
    { "exclusions", save_exclusion },     { "flags", save_flag },
  };
  g_autoptr (JsonNode)
      root = along_participants_file_read (along_import_source_get_path (context->source),
                                           along_import_source_get_member (context->source), error);
  g_autoptr (AlongCaseloadSaving) saving = NULL;
  Import self = { .context = context };

  if (root == NULL)
    return FALSE;
  saving = along_caseload_saving_new (context->database, error);
  if (saving == NULL)
    return FALSE;

  self.saving = saving;
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (!import_list (&self, json_node_get_object (root), lists[i].name, lists[i].save, report,
                      cancellable, error))
      return FALSE;

  return along_deployments_import_run (context, json_node_get_object (root), report, cancellable,
                                       error);
}
