/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-private.h"

G_DEFINE_FINAL_TYPE (AlongBoard, along_board, G_TYPE_OBJECT)

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
  self->partners = g_array_new (FALSE, TRUE, sizeof (AlongBoardPartnerEntry));
  self->leads = g_array_new (FALSE, TRUE, sizeof (AlongBoardLeadEntry));
  self->places = g_array_new (FALSE, TRUE, sizeof (AlongBoardPlaces));
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
  along_board_fill (self);
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

static const AlongBoardPlaces *
find_places (AlongBoard *self, guint lead, const AlongPathway *pathway)
{
  static const AlongBoardPlaces unknown = { ALONG_UNLIMITED, 0 };

  if (pathway == NULL)
    return &unknown;
  return &g_array_index (self->places, AlongBoardPlaces,
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

  key = along_board_make_exclusion_key (lead, get_partner (self, partner)->part.application->who);
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
  const AlongBoardPlaces *places = find_places (self, lead,
                                                get_partner (self, partner)->part.pathway);

  *taken = places->taken;
  return places->places;
}
