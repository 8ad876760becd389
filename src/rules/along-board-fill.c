/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board-fill"

#include "along-board-private.h"

#include <string.h>

static AlongBoardPartnerEntry *
get_partner (AlongBoard *self, guint partner)
{
  return &g_array_index (self->partners, AlongBoardPartnerEntry, partner);
}

static AlongBoardLeadEntry *
get_lead (AlongBoard *self, guint lead)
{
  return &g_array_index (self->leads, AlongBoardLeadEntry, lead);
}

gint64
along_board_make_exclusion_key (guint lead, AlongParticipant who)
{
  return (gint64) (((guint64) lead << 33) | ((guint64) who.kind << 32) | (guint32) who.id);
}

static int
compare_participants (AlongParticipant a, AlongParticipant b)
{
  if (a.kind != b.kind)
    return a.kind < b.kind ? -1 : 1;
  return (a.id > b.id) - (a.id < b.id);
}

static int
compare_partners (gconstpointer a, gconstpointer b)
{
  const AlongApplication *first = ((const AlongBoardPartnerEntry *) a)->part.application;
  const AlongApplication *second = ((const AlongBoardPartnerEntry *) b)->part.application;
  int order = compare_participants (first->who, second->who);

  return order != 0 ? order : strcmp (first->id, second->id);
}

static int
compare_leads (gconstpointer a, gconstpointer b)
{
  const AlongLead *first = ((const AlongBoardLeadEntry *) a)->part.lead;
  const AlongLead *second = ((const AlongBoardLeadEntry *) b)->part.lead;
  int order = compare_participants (first->who, second->who);

  return order != 0 ? order : strcmp (first->id, second->id);
}

static void
add_teaching (AlongBoardTeaching *teaching, const AlongSchool *school)
{
  teaching->phases |= (guint16) (1u << school->phase);
  teaching->provisions |= (guint8) (1u << school->provision);
  for (guint i = 0; i < ALONG_N_PHASES; i++)
    if (along_phase_overlaps (school->phase, (AlongPhase) i))
      teaching->overlaps |= (guint16) (1u << i);
}

static AlongBoardTeaching
find_teaching (AlongBoard *self, AlongParticipant who, const AlongSchool *school)
{
  AlongBoardTeaching teaching = { 0 };
  const AlongTrust *trust;
  const guint32 *schools;
  guint n;

  if (who.kind == ALONG_PARTICIPANT_SCHOOL)
    {
      if (school != NULL)
        add_teaching (&teaching, school);
      return teaching;
    }

  trust = along_register_find_trust (self->reg, who.id);
  schools = trust != NULL ? along_register_get_trust_schools (self->reg, trust, &n) : NULL;
  for (guint i = 0; schools != NULL && i < n; i++)
    add_teaching (&teaching, along_register_get_school (self->reg, schools[i]));
  return teaching;
}

static GHashTable *
find_leads_in_use (AlongBoard *self)
{
  GHashTable *used = g_hash_table_new (g_str_hash, g_str_equal);
  const GArray *applications = along_caseload_get_applications (self->caseload);

  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (applications, AlongApplication, i);
      const AlongPairing *pairing;

      if (application->status != ALONG_APPLICATION_ACCEPTED ||
          !g_str_equal (application->cohort, self->cohort->id))
        continue;
      pairing = along_caseload_find_current_pairing (self->caseload, application->id);
      if (pairing != NULL)
        g_hash_table_add (used, (gpointer) pairing->lead);
    }
  return used;
}

/* A lead is on the board where it offers places or has partners, and without being asked in its
 * own region. */
static gboolean
belongs (AlongBoard *self, const AlongBoardLeadEntry *lead, gboolean used)
{
  if (used)
    return TRUE;
  if (!lead->part.lead->active)
    return FALSE;
  return lead->told || self->cohort->region == ALONG_REGION_NONE ||
         (lead->part.school != NULL && lead->part.school->region == self->cohort->region);
}

static void
add_leads (AlongBoard *self)
{
  const GArray *leads = along_caseload_get_leads (self->caseload);
  g_autoptr (GHashTable) used = find_leads_in_use (self);

  for (guint i = 0; i < leads->len; i++)
    {
      const AlongLead *record = &g_array_index (leads, AlongLead, i);
      const AlongLeadCapacity *capacity;
      AlongBoardLeadEntry lead = { 0 };

      if (!g_str_equal (record->programme, self->cohort->programme))
        continue;
      capacity = along_caseload_find_capacity (self->caseload, record->id, self->cohort->id);
      lead.told = capacity != NULL;
      lead.part.lead = record;
      lead.part.school = along_register_get_place (self->reg, record->who);
      lead.part.name = along_register_get_name (self->reg, record->who);
      lead.part.trust_uid = along_register_get_trust_uid (self->reg, record->who);
      lead.part.places = lead.told ? capacity->places
                                   : along_programme_get_lead_places (self->programme);
      lead.part.days = lead.told ? capacity->days : along_programme_get_lead_days (self->programme);
      if (!belongs (self, &lead, g_hash_table_contains (used, record->id)))
        continue;
      lead.teaching = find_teaching (self, record->who, lead.part.school);
      g_array_append_val (self->leads, lead);
    }

  g_array_sort (self->leads, compare_leads);
  for (guint i = 0; i < self->leads->len; i++)
    g_hash_table_insert (self->lead_index, (gpointer) get_lead (self, i)->part.lead->id,
                         GUINT_TO_POINTER (i + 1));
}

/* What a lead offers for each pathway. One that has said how many places it has in all is bound
 * by no pathway's usual number. */
static void
add_pathway_places (AlongBoard *self)
{
  const GArray *capacities = along_caseload_get_pathway_capacities (self->caseload);

  for (guint i = 0; i < self->leads->len; i++)
    for (guint j = 0; j < self->n_pathways; j++)
      {
        AlongBoardPlaces places = { 0 };

        places.places = get_lead (self, i)->told ? ALONG_UNLIMITED : self->pathways[j].lead_places;
        g_array_append_val (self->places, places);
      }

  for (guint i = 0; i < capacities->len; i++)
    {
      const AlongPathwayCapacity *capacity = &g_array_index (capacities, AlongPathwayCapacity, i);
      int lead = along_board_find_lead (self, capacity->lead);
      const AlongPathway *pathway = along_programme_find_pathway (self->programme,
                                                                  capacity->pathway);

      if (lead >= 0 && pathway != NULL && g_str_equal (capacity->cohort, self->cohort->id))
        g_array_index (self->places, AlongBoardPlaces,
                       (guint) lead * self->n_pathways + (guint) (pathway - self->pathways))
            .places = capacity->places;
    }
}

static void
take_place (AlongBoard *self, const AlongBoardPartnerEntry *partner)
{
  const AlongPathway *pathway = partner->part.pathway;
  AlongBoardLead *lead;

  if (partner->part.lead < 0)
    return;

  lead = &get_lead (self, (guint) partner->part.lead)->part;
  lead->taken++;
  if (pathway == NULL)
    return;
  lead->days_taken += pathway->lead_days;
  g_array_index (self->places, AlongBoardPlaces,
                 (guint) partner->part.lead * self->n_pathways + (guint) (pathway - self->pathways))
      .taken++;
}

static void
add_partners (AlongBoard *self)
{
  const GArray *applications = along_caseload_get_applications (self->caseload);

  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *record = &g_array_index (applications, AlongApplication, i);
      AlongBoardPartnerEntry partner = { .part.application = record, .part.lead = -1 };

      if (record->status != ALONG_APPLICATION_ACCEPTED ||
          !g_str_equal (record->cohort, self->cohort->id))
        continue;
      partner.part.pathway = along_programme_find_pathway (self->programme, record->pathway);
      partner.part.school = along_register_get_place (self->reg, record->who);
      partner.part.name = along_register_get_name (self->reg, record->who);
      partner.part.trust_uid = along_register_get_trust_uid (self->reg, record->who);
      partner.part.pairing = along_caseload_find_current_pairing (self->caseload, record->id);
      if (partner.part.pairing != NULL)
        partner.part.lead = along_board_find_lead (self, partner.part.pairing->lead);
      partner.preferred = along_board_find_lead (self, record->preferred_lead);
      partner.teaching = find_teaching (self, record->who, partner.part.school);
      g_array_append_val (self->partners, partner);
    }

  g_array_sort (self->partners, compare_partners);
  for (guint i = 0; i < self->partners->len; i++)
    {
      g_hash_table_insert (self->partner_index,
                           (gpointer) get_partner (self, i)->part.application->id,
                           GUINT_TO_POINTER (i + 1));
      take_place (self, get_partner (self, i));
    }
}

static void
add_exclusions (AlongBoard *self)
{
  const GArray *exclusions = along_caseload_get_exclusions (self->caseload);

  for (guint i = 0; i < exclusions->len; i++)
    {
      const AlongExclusion *exclusion = &g_array_index (exclusions, AlongExclusion, i);
      int lead = along_board_find_lead (self, exclusion->lead);
      gint64 key;

      if (lead < 0)
        continue;
      key = along_board_make_exclusion_key ((guint) lead, exclusion->who);
      g_hash_table_add (self->exclusions, g_memdup2 (&key, sizeof key));
    }
}

void
along_board_fill (AlongBoard *self)
{
  add_leads (self);
  add_pathway_places (self);
  add_partners (self);
  add_exclusions (self);
}
