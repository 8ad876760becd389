/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-caseload-builder.h"

#include "along-caseload-private.h"

#include <string.h>

struct _AlongCaseloadBuilder
{
  AlongCaseload *caseload;
};

static const char *
own_text (AlongCaseloadBuilder *self, const char *text)
{
  return text == NULL || *text == '\0' ? "" : g_string_chunk_insert (self->caseload->texts, text);
}

/* Ids and other words that many records repeat. */
static const char *
shared_text (AlongCaseloadBuilder *self, const char *text)
{
  return text == NULL || *text == '\0' ? ""
                                       : g_string_chunk_insert_const (self->caseload->texts, text);
}

AlongCaseloadBuilder *
along_caseload_builder_new (void)
{
  AlongCaseloadBuilder *self = g_new0 (AlongCaseloadBuilder, 1);

  self->caseload = g_object_new (ALONG_TYPE_CASELOAD, NULL);
  return self;
}

void
along_caseload_builder_free (AlongCaseloadBuilder *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->caseload);
  g_free (self);
}

void
along_caseload_builder_add_cohort (AlongCaseloadBuilder *self, const AlongCohort *cohort)
{
  AlongCohort copy = *cohort;

  copy.id = shared_text (self, cohort->id);
  copy.programme = shared_text (self, cohort->programme);
  copy.name = own_text (self, cohort->name);
  copy.term = shared_text (self, cohort->term);
  g_array_append_val (self->caseload->cohorts, copy);
}

void
along_caseload_builder_add_lead (AlongCaseloadBuilder *self, const AlongLead *lead)
{
  AlongLead copy = *lead;

  copy.id = shared_text (self, lead->id);
  copy.programme = shared_text (self, lead->programme);
  copy.contact_name = own_text (self, lead->contact_name);
  copy.contact_email = own_text (self, lead->contact_email);
  copy.note = own_text (self, lead->note);
  g_array_append_val (self->caseload->leads, copy);
}

void
along_caseload_builder_add_capacity (AlongCaseloadBuilder *self, const AlongLeadCapacity *capacity)
{
  AlongLeadCapacity copy = *capacity;

  copy.lead = shared_text (self, capacity->lead);
  copy.cohort = shared_text (self, capacity->cohort);
  g_array_append_val (self->caseload->capacities, copy);
}

void
along_caseload_builder_add_pathway_capacity (AlongCaseloadBuilder *self,
                                             const AlongPathwayCapacity *capacity)
{
  AlongPathwayCapacity copy = *capacity;

  copy.lead = shared_text (self, capacity->lead);
  copy.cohort = shared_text (self, capacity->cohort);
  copy.pathway = shared_text (self, capacity->pathway);
  g_array_append_val (self->caseload->pathway_capacities, copy);
}

void
along_caseload_builder_add_application (AlongCaseloadBuilder *self,
                                        const AlongApplication *application)
{
  AlongApplication copy = *application;

  copy.id = shared_text (self, application->id);
  copy.cohort = shared_text (self, application->cohort);
  copy.pathway = shared_text (self, application->pathway);
  copy.note = own_text (self, application->note);
  copy.preferred_lead = shared_text (self, application->preferred_lead);
  g_array_append_val (self->caseload->applications, copy);
}

void
along_caseload_builder_add_pairing (AlongCaseloadBuilder *self, const AlongPairing *pairing)
{
  AlongPairing copy = *pairing;

  copy.id = shared_text (self, pairing->id);
  copy.application = shared_text (self, pairing->application);
  copy.lead = shared_text (self, pairing->lead);
  copy.rationale = own_text (self, pairing->rationale);
  copy.end_reason = own_text (self, pairing->end_reason);
  g_array_append_val (self->caseload->pairings, copy);
}

void
along_caseload_builder_add_exclusion (AlongCaseloadBuilder *self, const AlongExclusion *exclusion)
{
  AlongExclusion copy = *exclusion;

  copy.id = shared_text (self, exclusion->id);
  copy.lead = shared_text (self, exclusion->lead);
  copy.reason = own_text (self, exclusion->reason);
  copy.author = shared_text (self, exclusion->author);
  g_array_append_val (self->caseload->exclusions, copy);
}

void
along_caseload_builder_add_flag (AlongCaseloadBuilder *self, const AlongFlag *flag)
{
  AlongFlag copy = *flag;

  copy.id = shared_text (self, flag->id);
  copy.programme = shared_text (self, flag->programme);
  copy.reason = own_text (self, flag->reason);
  copy.author = shared_text (self, flag->author);
  g_array_append_val (self->caseload->flags, copy);
}

/* All records but cohorts and applications begin with their id, or the lead's. */
static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static int
compare_cohorts (gconstpointer a, gconstpointer b)
{
  const AlongCohort *left = a, *right = b;

  if (left->starts != right->starts)
    return left->starts < right->starts ? -1 : 1;
  return strcmp (left->id, right->id);
}

static int
compare_applications (gconstpointer a, gconstpointer b)
{
  const AlongApplication *left = a, *right = b;

  if (left->received != right->received)
    return left->received < right->received ? -1 : 1;
  return strcmp (left->id, right->id);
}

static void
index_by_id (AlongCaseload *caseload, const GArray *array, gsize size)
{
  for (guint i = 0; i < array->len; i++)
    {
      gpointer record = array->data + i * size;

      g_hash_table_insert (caseload->by_id, *(gpointer *) record, record);
    }
}

AlongCaseload *
along_caseload_builder_end (AlongCaseloadBuilder *self)
{
  AlongCaseload *caseload = self->caseload;

  g_return_val_if_fail (caseload != NULL, NULL);

  g_array_sort (caseload->cohorts, compare_cohorts);
  g_array_sort (caseload->applications, compare_applications);
  g_array_sort (caseload->leads, compare_ids);
  g_array_sort (caseload->pairings, compare_ids);
  g_array_sort (caseload->exclusions, compare_ids);
  g_array_sort (caseload->flags, compare_ids);

  index_by_id (caseload, caseload->cohorts, sizeof (AlongCohort));
  index_by_id (caseload, caseload->leads, sizeof (AlongLead));
  index_by_id (caseload, caseload->applications, sizeof (AlongApplication));
  index_by_id (caseload, caseload->pairings, sizeof (AlongPairing));
  for (guint i = 0; i < caseload->pairings->len; i++)
    {
      AlongPairing *pairing = &g_array_index (caseload->pairings, AlongPairing, i);

      if (pairing->status != ALONG_PAIRING_ENDED)
        g_hash_table_insert (caseload->current_pairing, (gpointer) pairing->application, pairing);
    }

  return g_steal_pointer (&self->caseload);
}
