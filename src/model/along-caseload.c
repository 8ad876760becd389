/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-caseload-private.h"

G_DEFINE_FINAL_TYPE (AlongCaseload, along_caseload, G_TYPE_OBJECT)

static void
along_caseload_finalize (GObject *object)
{
  AlongCaseload *self = ALONG_CASELOAD (object);

  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->current_pairing);
  for (guint i = 0; i < ALONG_N_CASELOAD_KINDS; i++)
    g_array_unref (self->records[i]);
  g_string_chunk_free (self->texts);

  G_OBJECT_CLASS (along_caseload_parent_class)->finalize (object);
}

static void
along_caseload_class_init (AlongCaseloadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_caseload_finalize;
}

static void
along_caseload_init (AlongCaseload *self)
{
  self->texts = g_string_chunk_new (4096);
  for (AlongCaseloadKind kind = 0; kind < ALONG_N_CASELOAD_KINDS; kind++)
    self->records[kind] = g_array_new (FALSE, FALSE, (guint) along_caseload_get_shape (kind)->size);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->current_pairing = g_hash_table_new (g_str_hash, g_str_equal);
}

const GArray *
along_caseload_get (AlongCaseload *self, AlongCaseloadKind kind)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);
  g_return_val_if_fail (kind < ALONG_N_CASELOAD_KINDS, NULL);

  return self->records[kind];
}

const GArray *
along_caseload_get_cohorts (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_COHORTS);
}

const GArray *
along_caseload_get_leads (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_LEADS);
}

const GArray *
along_caseload_get_capacities (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_CAPACITIES);
}

const GArray *
along_caseload_get_pathway_capacities (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_PATHWAY_CAPACITIES);
}

const GArray *
along_caseload_get_applications (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_APPLICATIONS);
}

const GArray *
along_caseload_get_pairings (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_PAIRINGS);
}

const GArray *
along_caseload_get_exclusions (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_EXCLUSIONS);
}

const GArray *
along_caseload_get_flags (AlongCaseload *self)
{
  return along_caseload_get (self, ALONG_CASELOAD_FLAGS);
}

/* Ids are UUIDs, so that one table can hold all kinds; what was found must lie in the array of
 * the kind that was asked for. */
static gconstpointer
find (AlongCaseload *self, AlongCaseloadKind kind, const char *id)
{
  const GArray *array = along_caseload_get (self, kind);
  const char *found = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  if (found == NULL || found < array->data ||
      found >= array->data + array->len * along_caseload_get_shape (kind)->size)
    return NULL;
  return found;
}

const AlongCohort *
along_caseload_find_cohort (AlongCaseload *self, const char *id)
{
  return find (self, ALONG_CASELOAD_COHORTS, id);
}

const AlongLead *
along_caseload_find_lead (AlongCaseload *self, const char *id)
{
  return find (self, ALONG_CASELOAD_LEADS, id);
}

const AlongApplication *
along_caseload_find_application (AlongCaseload *self, const char *id)
{
  return find (self, ALONG_CASELOAD_APPLICATIONS, id);
}

const AlongPairing *
along_caseload_find_pairing (AlongCaseload *self, const char *id)
{
  return find (self, ALONG_CASELOAD_PAIRINGS, id);
}

gconstpointer
along_caseload_find_same (AlongCaseload *self, AlongCaseloadKind kind, gconstpointer record)
{
  const AlongRecordShape *shape = along_caseload_get_shape (kind);

  if (shape->n_keys == 1)
    return find (self, kind, *(const char *const *) record);
  return along_record_array_find_same (shape, along_caseload_get (self, kind), record);
}

const AlongLeadCapacity *
along_caseload_find_capacity (AlongCaseload *self, const char *lead, const char *cohort)
{
  const AlongLeadCapacity key = { .lead = lead, .cohort = cohort };

  return along_caseload_find_same (self, ALONG_CASELOAD_CAPACITIES, &key);
}

int
along_caseload_get_pathway_places (AlongCaseload *self,
                                   const char *lead,
                                   const char *cohort,
                                   const char *pathway)
{
  const AlongPathwayCapacity key = { .lead = lead, .cohort = cohort, .pathway = pathway };
  const AlongPathwayCapacity *found = along_caseload_find_same (
      self, ALONG_CASELOAD_PATHWAY_CAPACITIES, &key);

  return found != NULL ? found->places : ALONG_UNLIMITED;
}

const AlongPairing *
along_caseload_find_current_pairing (AlongCaseload *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return g_hash_table_lookup (self->current_pairing, application);
}

const AlongExclusion *
along_caseload_find_exclusion (AlongCaseload *self, const char *lead, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  for (guint i = 0; i < self->records[ALONG_CASELOAD_EXCLUSIONS]->len; i++)
    {
      const AlongExclusion *exclusion = &g_array_index (self->records[ALONG_CASELOAD_EXCLUSIONS],
                                                        AlongExclusion, i);

      if (along_participant_equal (exclusion->who, who) && g_str_equal (exclusion->lead, lead))
        return exclusion;
    }

  return NULL;
}

const AlongApplication *
along_caseload_find_application_of (AlongCaseload *self, const char *cohort, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  for (guint i = 0; i < self->records[ALONG_CASELOAD_APPLICATIONS]->len; i++)
    {
      const AlongApplication *application = &g_array_index (
          self->records[ALONG_CASELOAD_APPLICATIONS], AlongApplication, i);

      if (along_participant_equal (application->who, who) &&
          g_str_equal (application->cohort, cohort))
        return application;
    }

  return NULL;
}

const AlongLead *
along_caseload_find_lead_of (AlongCaseload *self, const char *programme, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  for (guint i = 0; i < self->records[ALONG_CASELOAD_LEADS]->len; i++)
    {
      const AlongLead *lead = &g_array_index (self->records[ALONG_CASELOAD_LEADS], AlongLead, i);

      if (along_participant_equal (lead->who, who) && g_str_equal (lead->programme, programme))
        return lead;
    }

  return NULL;
}
