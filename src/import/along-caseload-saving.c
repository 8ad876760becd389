/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-caseload-saving"

#include "along-caseload-saving.h"

#include <string.h>

struct _AlongCaseloadSaving
{
  AlongDatabase *database;
  AlongCaseload *before;
};

AlongCaseloadSaving *
along_caseload_saving_new (AlongDatabase *database, GError **error)
{
  AlongCaseload *before = along_caseload_load_within (database, error);
  AlongCaseloadSaving *self;

  if (before == NULL)
    return NULL;

  self = g_new0 (AlongCaseloadSaving, 1);
  self->database = g_object_ref (database);
  self->before = before;
  return self;
}

void
along_caseload_saving_free (AlongCaseloadSaving *self)
{
  g_object_unref (self->database);
  g_object_unref (self->before);
  g_free (self);
}

AlongCaseload *
along_caseload_saving_get_before (AlongCaseloadSaving *self)
{
  return self->before;
}

static gboolean
same (const char *a, const char *b)
{
  return strcmp (a, b) == 0;
}

static AlongWriteOutcome
outcome_of (gboolean saved, gboolean existed)
{
  if (!saved)
    return ALONG_WRITE_FAILED;
  return existed ? ALONG_WRITE_UPDATED : ALONG_WRITE_INSERTED;
}

AlongWriteOutcome
along_caseload_saving_cohort (AlongCaseloadSaving *self, const AlongCohort *new, GError **error)
{
  const AlongCohort *old = along_caseload_find_cohort (self->before, new->id);

  if (old != NULL && same (old->programme, new->programme) && same (old->name, new->name) &&
      same (old->term, new->term) && old->academic_year == new->academic_year &&
      old->starts == new->starts && old->ends == new->ends && old->region == new->region &&
      old->status == new->status)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_cohort_save (self->database, new, error), old != NULL);
}

AlongWriteOutcome
along_caseload_saving_lead (AlongCaseloadSaving *self, const AlongLead *new, GError **error)
{
  const AlongLead *old = along_caseload_find_lead (self->before, new->id);

  if (old != NULL && same (old->programme, new->programme) &&
      along_participant_equal (old->who, new->who) && same (old->contact_name, new->contact_name) &&
      same (old->contact_email, new->contact_email) && same (old->note, new->note) &&
      old->active == new->active)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_lead_save (self->database, new, error), old != NULL);
}

AlongWriteOutcome
along_caseload_saving_capacity (AlongCaseloadSaving *self,
                                const AlongLeadCapacity *new,
                                GError **error)
{
  const AlongLeadCapacity *old = along_caseload_find_capacity (self->before, new->lead,
                                                               new->cohort);

  if (old != NULL && old->places == new->places && old->days == new->days)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_lead_capacity_save (self->database, new, error), old != NULL);
}

AlongWriteOutcome
along_caseload_saving_pathway_capacity (AlongCaseloadSaving *self,
                                        const AlongPathwayCapacity *new,
                                        GError **error)
{
  int old = along_caseload_get_pathway_places (self->before, new->lead, new->cohort, new->pathway);

  if (old == new->places)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_pathway_capacity_save (self->database, new, error),
                     old != ALONG_UNLIMITED);
}

AlongWriteOutcome
along_caseload_saving_application (AlongCaseloadSaving *self,
                                   const AlongApplication *new,
                                   GError **error)
{
  const AlongApplication *old = along_caseload_find_application (self->before, new->id);

  if (old != NULL && same (old->cohort, new->cohort) &&
      along_participant_equal (old->who, new->who) && same (old->pathway, new->pathway) &&
      old->received == new->received && old->status == new->status &&
      old->need == new->need &&same (old->note, new->note) &&
      same (old->preferred_lead, new->preferred_lead))
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_application_save (self->database, new, error), old != NULL);
}

AlongWriteOutcome
along_caseload_saving_pairing (AlongCaseloadSaving *self, const AlongPairing *new, GError **error)
{
  const AlongPairing *old = along_caseload_find_pairing (self->before, new->id);

  if (old != NULL && same (old->application, new->application) && same (old->lead, new->lead) &&
      old->paired == new->paired && old->ended == new->ended && old->status == new->status &&
      old->pinned == new->pinned &&same (old->rationale, new->rationale) &&
      same (old->end_reason, new->end_reason))
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_pairing_save (self->database, new, error), old != NULL);
}

static const AlongExclusion *
find_exclusion (AlongCaseloadSaving *self, const char *id)
{
  const GArray *exclusions = along_caseload_get_exclusions (self->before);

  for (guint i = 0; i < exclusions->len; i++)
    if (same (g_array_index (exclusions, AlongExclusion, i).id, id))
      return &g_array_index (exclusions, AlongExclusion, i);

  return NULL;
}

AlongWriteOutcome
along_caseload_saving_exclusion (AlongCaseloadSaving *self,
                                 const AlongExclusion *new,
                                 GError **error)
{
  const AlongExclusion *old = find_exclusion (self, new->id);

  if (old != NULL && same (old->lead, new->lead) && along_participant_equal (old->who, new->who) &&
      same (old->reason, new->reason) && same (old->author, new->author) && old->made == new->made)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_exclusion_save (self->database, new, error), old != NULL);
}

static const AlongFlag *
find_flag (AlongCaseloadSaving *self, const char *id)
{
  const GArray *flags = along_caseload_get_flags (self->before);

  for (guint i = 0; i < flags->len; i++)
    if (same (g_array_index (flags, AlongFlag, i).id, id))
      return &g_array_index (flags, AlongFlag, i);

  return NULL;
}

AlongWriteOutcome
along_caseload_saving_flag (AlongCaseloadSaving *self, const AlongFlag *new, GError **error)
{
  const AlongFlag *old = find_flag (self, new->id);

  if (old != NULL && same (old->programme, new->programme) &&
      along_participant_equal (old->who, new->who) && old->kind == new->kind &&
      old->academic_year == new->academic_year &&same (old->reason, new->reason) &&
      same (old->author, new->author) && old->made == new->made)
    return ALONG_WRITE_UNCHANGED;

  return outcome_of (along_flag_save (self->database, new, error), old != NULL);
}
