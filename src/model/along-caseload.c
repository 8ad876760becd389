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
  g_array_unref (self->cohorts);
  g_array_unref (self->leads);
  g_array_unref (self->capacities);
  g_array_unref (self->pathway_capacities);
  g_array_unref (self->applications);
  g_array_unref (self->pairings);
  g_array_unref (self->exclusions);
  g_array_unref (self->flags);
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
  self->cohorts = g_array_new (FALSE, FALSE, sizeof (AlongCohort));
  self->leads = g_array_new (FALSE, FALSE, sizeof (AlongLead));
  self->capacities = g_array_new (FALSE, FALSE, sizeof (AlongLeadCapacity));
  self->pathway_capacities = g_array_new (FALSE, FALSE, sizeof (AlongPathwayCapacity));
  self->applications = g_array_new (FALSE, FALSE, sizeof (AlongApplication));
  self->pairings = g_array_new (FALSE, FALSE, sizeof (AlongPairing));
  self->exclusions = g_array_new (FALSE, FALSE, sizeof (AlongExclusion));
  self->flags = g_array_new (FALSE, FALSE, sizeof (AlongFlag));
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->current_pairing = g_hash_table_new (g_str_hash, g_str_equal);
}

const GArray *
along_caseload_get_cohorts (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->cohorts;
}

const GArray *
along_caseload_get_leads (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->leads;
}

const GArray *
along_caseload_get_capacities (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->capacities;
}

const GArray *
along_caseload_get_pathway_capacities (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->pathway_capacities;
}

const GArray *
along_caseload_get_applications (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->applications;
}

const GArray *
along_caseload_get_pairings (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->pairings;
}

const GArray *
along_caseload_get_exclusions (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->exclusions;
}

const GArray *
along_caseload_get_flags (AlongCaseload *self)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return self->flags;
}

/* Ids are UUIDs, so that one table can hold all kinds; what was found must lie in the array of
 * the kind that was asked for. */
static gconstpointer
find_in (AlongCaseload *self, const GArray *array, gsize size, const char *id)
{
  const char *found = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  if (found == NULL || found < array->data || found >= array->data + array->len * size)
    return NULL;
  return found;
}

const AlongCohort *
along_caseload_find_cohort (AlongCaseload *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return find_in (self, self->cohorts, sizeof (AlongCohort), id);
}

const AlongLead *
along_caseload_find_lead (AlongCaseload *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return find_in (self, self->leads, sizeof (AlongLead), id);
}

const AlongApplication *
along_caseload_find_application (AlongCaseload *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return find_in (self, self->applications, sizeof (AlongApplication), id);
}

const AlongPairing *
along_caseload_find_pairing (AlongCaseload *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  return find_in (self, self->pairings, sizeof (AlongPairing), id);
}

const AlongLeadCapacity *
along_caseload_find_capacity (AlongCaseload *self, const char *lead, const char *cohort)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  for (guint i = 0; i < self->capacities->len; i++)
    {
      const AlongLeadCapacity *capacity = &g_array_index (self->capacities, AlongLeadCapacity, i);

      if (g_str_equal (capacity->lead, lead) && g_str_equal (capacity->cohort, cohort))
        return capacity;
    }

  return NULL;
}

int
along_caseload_get_pathway_places (AlongCaseload *self,
                                   const char *lead,
                                   const char *cohort,
                                   const char *pathway)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), ALONG_UNLIMITED);

  for (guint i = 0; i < self->pathway_capacities->len; i++)
    {
      const AlongPathwayCapacity *capacity = &g_array_index (self->pathway_capacities,
                                                             AlongPathwayCapacity, i);

      if (g_str_equal (capacity->lead, lead) && g_str_equal (capacity->cohort, cohort) &&
          g_str_equal (capacity->pathway, pathway))
        return capacity->places;
    }

  return ALONG_UNLIMITED;
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

  for (guint i = 0; i < self->exclusions->len; i++)
    {
      const AlongExclusion *exclusion = &g_array_index (self->exclusions, AlongExclusion, i);

      if (along_participant_equal (exclusion->who, who) && g_str_equal (exclusion->lead, lead))
        return exclusion;
    }

  return NULL;
}

const AlongApplication *
along_caseload_find_application_of (AlongCaseload *self, const char *cohort, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_CASELOAD (self), NULL);

  for (guint i = 0; i < self->applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (self->applications, AlongApplication,
                                                            i);

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

  for (guint i = 0; i < self->leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (self->leads, AlongLead, i);

      if (along_participant_equal (lead->who, who) && g_str_equal (lead->programme, programme))
        return lead;
    }

  return NULL;
}
