/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-private.h"

#include <string.h>

/* What the rules need beside the public part, worked out once. */
typedef struct
{
  AlongBoardPartner part;
  AlongBoardTeaching teaching;
  int preferred;
} Partner;

typedef struct
{
  AlongBoardLead part;
  AlongBoardTeaching teaching;
  gboolean told; /* it has said how many places it offers */
} Lead;

/* Places of one pathway at one lead. */
typedef struct
{
  int places;
  int taken;
} PathwayPlaces;

struct _AlongBoard
{
  GObject parent_instance;

  AlongProgramme *programme;
  AlongRegister *reg;
  AlongCaseload *caseload;
  const AlongCohort *cohort;
  const AlongPathway *pathways;
  guint n_pathways;
  GArray *partners;
  GArray *leads;
  GArray *places;            /* of PathwayPlaces: by lead, then pathway */
  GHashTable *partner_index; /* application id → index + 1 */
  GHashTable *lead_index;    /* lead id → index + 1 */
  GHashTable *exclusions;    /* set of gint64: lead, kind and id */
};

G_DEFINE_FINAL_TYPE (AlongBoard, along_board, G_TYPE_OBJECT)

static Partner *
get_partner (AlongBoard *self, guint partner)
{
  return &g_array_index (self->partners, Partner, partner);
}

static Lead *
get_lead (AlongBoard *self, guint lead)
{
  return &g_array_index (self->leads, Lead, lead);
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
  const AlongApplication *first = ((const Partner *) a)->part.application;
  const AlongApplication *second = ((const Partner *) b)->part.application;
  int order = compare_participants (first->who, second->who);

  return order != 0 ? order : strcmp (first->id, second->id);
}

static int
compare_leads (gconstpointer a, gconstpointer b)
{
  const AlongLead *first = ((const Lead *) a)->part.lead;
  const AlongLead *second = ((const Lead *) b)->part.lead;
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
belongs (AlongBoard *self, const Lead *lead, gboolean used)
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
      Lead lead = { 0 };

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
        PathwayPlaces places = { 0 };

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
        g_array_index (self->places, PathwayPlaces,
                       (guint) lead * self->n_pathways + (guint) (pathway - self->pathways))
            .places = capacity->places;
    }
}

static void
take_place (AlongBoard *self, const Partner *partner)
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
  g_array_index (self->places, PathwayPlaces,
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
      Partner partner = { .part.application = record, .part.lead = -1 };

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

/* A lead, and who it must not support, in one number. */
static gint64
make_exclusion_key (guint lead, AlongParticipant who)
{
  return (gint64) (((guint64) lead << 33) | ((guint64) who.kind << 32) | (guint32) who.id);
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
      key = make_exclusion_key ((guint) lead, exclusion->who);
      g_hash_table_add (self->exclusions, g_memdup2 (&key, sizeof key));
    }
}

static void
along_board_finalize (GObject *object)
{
  AlongBoard *self = ALONG_BOARD (object);

  g_clear_pointer (&self->partners, g_array_unref);
  g_clear_pointer (&self->leads, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->partner_index, g_hash_table_unref);
  g_clear_pointer (&self->lead_index, g_hash_table_unref);
  g_clear_pointer (&self->exclusions, g_hash_table_unref);
  g_clear_object (&self->programme);
  g_clear_object (&self->reg);
  g_clear_object (&self->caseload);

  G_OBJECT_CLASS (along_board_parent_class)->finalize (object);
}

static void
along_board_class_init (AlongBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_board_finalize;
}

static void
along_board_init (AlongBoard *self)
{
  self->partners = g_array_new (FALSE, TRUE, sizeof (Partner));
  self->leads = g_array_new (FALSE, TRUE, sizeof (Lead));
  self->places = g_array_new (FALSE, TRUE, sizeof (PathwayPlaces));
  self->partner_index = g_hash_table_new (g_str_hash, g_str_equal);
  self->lead_index = g_hash_table_new (g_str_hash, g_str_equal);
  self->exclusions = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

AlongBoard *
along_board_new (AlongProgramme *programme,
                 AlongRegister *reg,
                 AlongCaseload *caseload,
                 const char *cohort)
{
  const AlongCohort *found;
  AlongBoard *self;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (ALONG_IS_CASELOAD (caseload), NULL);

  found = along_caseload_find_cohort (caseload, cohort);
  if (found == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_BOARD, NULL);
  self->programme = g_object_ref (programme);
  self->reg = g_object_ref (reg);
  self->caseload = g_object_ref (caseload);
  self->cohort = found;
  self->pathways = along_programme_get_pathways (programme, &self->n_pathways);
  add_leads (self);
  add_pathway_places (self);
  add_partners (self);
  add_exclusions (self);
  return self;
}

AlongProgramme *
along_board_get_programme (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), NULL);

  return self->programme;
}

AlongRegister *
along_board_get_register (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), NULL);

  return self->reg;
}

AlongCaseload *
along_board_get_caseload (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), NULL);

  return self->caseload;
}

const AlongCohort *
along_board_get_cohort (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), NULL);

  return self->cohort;
}

guint
along_board_get_n_partners (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), 0);

  return self->partners->len;
}

const AlongBoardPartner *
along_board_get_partner (AlongBoard *self, guint partner)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self) && partner < self->partners->len, NULL);

  return &get_partner (self, partner)->part;
}

guint
along_board_get_n_leads (AlongBoard *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), 0);

  return self->leads->len;
}

const AlongBoardLead *
along_board_get_lead (AlongBoard *self, guint lead)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self) && lead < self->leads->len, NULL);

  return &get_lead (self, lead)->part;
}

static int
find_index (GHashTable *table, const char *id)
{
  return id != NULL ? (int) GPOINTER_TO_UINT (g_hash_table_lookup (table, id)) - 1 : -1;
}

int
along_board_find_partner (AlongBoard *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), -1);

  return find_index (self->partner_index, application);
}

int
along_board_find_lead (AlongBoard *self, const char *lead)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self), -1);

  return find_index (self->lead_index, lead);
}

static const PathwayPlaces *
find_places (AlongBoard *self, guint lead, const AlongPathway *pathway)
{
  static const PathwayPlaces unknown = { ALONG_UNLIMITED, 0 };

  if (pathway == NULL)
    return &unknown;
  return &g_array_index (self->places, PathwayPlaces,
                         lead * self->n_pathways + (guint) (pathway - self->pathways));
}

int
along_board_get_pathway_places (AlongBoard *self, guint lead, const char *pathway)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self) && lead < self->leads->len, ALONG_UNLIMITED);

  return find_places (self, lead, along_programme_find_pathway (self->programme, pathway))->places;
}

int
along_board_get_pathway_taken (AlongBoard *self, guint lead, const char *pathway)
{
  g_return_val_if_fail (ALONG_IS_BOARD (self) && lead < self->leads->len, 0);

  return find_places (self, lead, along_programme_find_pathway (self->programme, pathway))->taken;
}

guint
along_board_get_n_unmatched (AlongBoard *self)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_BOARD (self), 0);

  for (guint i = 0; i < self->partners->len; i++)
    n += get_partner (self, i)->part.lead < 0;
  return n;
}

int
along_board_get_n_places (AlongBoard *self)
{
  int n = 0;

  g_return_val_if_fail (ALONG_IS_BOARD (self), 0);

  for (guint i = 0; i < self->leads->len; i++)
    n += MAX (get_lead (self, i)->part.places, 0);
  return n;
}

int
along_board_get_n_taken (AlongBoard *self)
{
  int n = 0;

  g_return_val_if_fail (ALONG_IS_BOARD (self), 0);

  for (guint i = 0; i < self->leads->len; i++)
    n += get_lead (self, i)->part.taken;
  return n;
}

const AlongBoardTeaching *
along_board_get_partner_teaching (AlongBoard *self, guint partner)
{
  return &get_partner (self, partner)->teaching;
}

const AlongBoardTeaching *
along_board_get_lead_teaching (AlongBoard *self, guint lead)
{
  return &get_lead (self, lead)->teaching;
}

gboolean
along_board_is_excluded (AlongBoard *self, guint partner, guint lead)
{
  gint64 key;

  if (g_hash_table_size (self->exclusions) == 0)
    return FALSE;

  key = make_exclusion_key (lead, get_partner (self, partner)->part.application->who);
  return g_hash_table_contains (self->exclusions, &key);
}

int
along_board_get_preferred (AlongBoard *self, guint partner)
{
  return get_partner (self, partner)->preferred;
}

int
along_board_get_places_for (AlongBoard *self, guint partner, guint lead, int *taken)
{
  const PathwayPlaces *places = find_places (self, lead, get_partner (self, partner)->part.pathway);

  *taken = places->taken;
  return places->places;
}
