/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-builder.h"

#include "along-register-private.h"

#include <string.h>

/* A chain of conversions longer than this is a mistake in the links. */
#define MAX_PREDECESSORS 6

struct _AlongRegisterBuilder
{
  AlongRegister *reg;
  GArray *inspections; /* as added; the register gets them sorted, by school */
  GHashTable *kinds;   /* shared text of a type -> sector and provision, packed */
};

/* Nearly every school has its own; LA and type are shared by thousands. */
static const char *
own_text (AlongRegisterBuilder *self, const char *text)
{
  return text == NULL || *text == '\0' ? "" : g_string_chunk_insert (self->reg->texts, text);
}

static const char *
shared_text (AlongRegisterBuilder *self, const char *text)
{
  return text == NULL || *text == '\0' ? "" : g_string_chunk_insert_const (self->reg->texts, text);
}

/* There are some forty types, and to look one up is a comparison with each. */
static void
classify (AlongRegisterBuilder *self, AlongSchool *school)
{
  gpointer kind;

  if (!g_hash_table_lookup_extended (self->kinds, school->type, NULL, &kind))
    {
      along_school_type_classify (school->type, &school->sector, &school->provision);
      kind = GUINT_TO_POINTER ((guint) school->sector << 8 | (guint) school->provision);
      g_hash_table_insert (self->kinds, (gpointer) school->type, kind);
    }
  school->sector = (AlongSector) (GPOINTER_TO_UINT (kind) >> 8);
  school->provision = (AlongProvision) (GPOINTER_TO_UINT (kind) & 0xff);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  gint32 left = *(const gint32 *) a, right = *(const gint32 *) b;

  return (left > right) - (left < right);
}

/* By school, newest first; where two sources report one inspection, the one that has Ofsted's
 * number comes first. */
static int
compare_inspections (gconstpointer a, gconstpointer b)
{
  const AlongInspection *left = a, *right = b;

  if (left->urn != right->urn)
    return left->urn < right->urn ? -1 : 1;
  if (left->started != right->started)
    return left->started > right->started ? -1 : 1;
  if (left->graded != right->graded)
    return left->graded ? -1 : 1;
  if ((*left->number != '\0') != (*right->number != '\0'))
    return *left->number != '\0' ? -1 : 1;
  return strcmp (left->number, right->number);
}

static gboolean
is_same_inspection (const AlongInspection *a, const AlongInspection *b)
{
  return a->urn_at_time == b->urn_at_time && a->started == b->started && a->graded == b->graded;
}

/* The first inspection of a school in the sorted array, or where it would be. */
static guint
find_first_inspection (const GArray *inspections, gint32 urn)
{
  guint low = 0, high = inspections->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (inspections, AlongInspection, middle).urn < urn)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
gather_inspections (AlongRegisterBuilder *self, gint32 source, gint32 urn, GArray *gathered)
{
  for (guint i = find_first_inspection (self->inspections, source); i < self->inspections->len; i++)
    {
      AlongInspection inspection = g_array_index (self->inspections, AlongInspection, i);

      if (inspection.urn != source)
        break;
      inspection.urn = urn;
      g_array_append_val (gathered, inspection);
    }
}

/* The one predecessor of a school; 0 when it has none, or is an amalgamation of several, whose
 * grades are nobody's history in particular. */
static gint32
find_sole_predecessor (AlongRegisterBuilder *self, const AlongSchool *school)
{
  gint32 predecessor = 0;

  for (guint i = 0; i < school->n_links; i++)
    {
      const AlongSchoolLink *link = &g_array_index (self->reg->links, AlongSchoolLink,
                                                    school->first_link + i);

      if (g_ascii_strncasecmp (link->type, "Predecessor", strlen ("Predecessor")) != 0)
        continue;
      if (predecessor != 0 && predecessor != link->linked_urn)
        return 0;
      predecessor = link->linked_urn;
    }

  return predecessor;
}

static void
append_distinct (GArray *target, const GArray *sorted)
{
  guint first = target->len;

  for (guint i = 0; i < sorted->len; i++)
    {
      const AlongInspection *inspection = &g_array_index (sorted, AlongInspection, i);
      gboolean known = FALSE;

      for (guint j = target->len; j > first && !known; j--)
        {
          const AlongInspection *other = &g_array_index (target, AlongInspection, j - 1);

          if (other->started != inspection->started)
            break;
          known = is_same_inspection (other, inspection);
        }
      if (!known)
        g_array_append_val (target, *inspection);
    }
}

static void
place_inspections (AlongRegisterBuilder *self)
{
  AlongRegister *reg = self->reg;
  g_autoptr (GArray) gathered = g_array_new (FALSE, FALSE, sizeof (AlongInspection));

  g_array_sort (self->inspections, compare_inspections);
  for (guint i = 0; i < reg->schools->len; i++)
    {
      AlongSchool *school = &g_array_index (reg->schools, AlongSchool, i);
      const AlongSchool *source = school;

      g_array_set_size (gathered, 0);
      for (guint depth = 0; source != NULL && depth < MAX_PREDECESSORS; depth++)
        {
          gint32 predecessor = find_sole_predecessor (self, source);

          gather_inspections (self, source->urn, school->urn, gathered);
          source = predecessor != 0 ? along_register_find_school (reg, predecessor) : NULL;
          if (source == NULL && predecessor != 0)
            gather_inspections (self, predecessor, school->urn, gathered);
        }
      g_array_sort (gathered, compare_inspections);

      school->first_inspection = reg->inspections->len;
      append_distinct (reg->inspections, gathered);
      school->n_inspections = reg->inspections->len - school->first_inspection;
    }
}

static void
place_links (AlongRegister *reg)
{
  guint i = 0, j = 0;

  g_array_sort (reg->links, compare_keys);
  while (i < reg->schools->len)
    {
      AlongSchool *school = &g_array_index (reg->schools, AlongSchool, i);

      while (j < reg->links->len &&
             g_array_index (reg->links, AlongSchoolLink, j).urn < school->urn)
        j++;
      school->first_link = j;
      while (j < reg->links->len &&
             g_array_index (reg->links, AlongSchoolLink, j).urn == school->urn)
        j++;
      school->n_links = j - school->first_link;
      i++;
    }
}

static AlongTrust *
find_trust (AlongRegister *reg, gint32 uid)
{
  return uid != 0 ? (AlongTrust *) along_register_find_trust (reg, uid) : NULL;
}

static void
place_trust_schools (AlongRegister *reg)
{
  guint32 total = 0;

  for (guint i = 0; i < reg->schools->len; i++)
    {
      const AlongSchool *school = &g_array_index (reg->schools, AlongSchool, i);
      AlongTrust *trust = find_trust (reg, school->trust_uid);

      if (trust != NULL && along_school_is_open (school))
        trust->n_schools++;
    }
  for (guint i = 0; i < reg->trusts->len; i++)
    {
      AlongTrust *trust = &g_array_index (reg->trusts, AlongTrust, i);

      trust->first_school = total;
      total += trust->n_schools;
      trust->n_schools = 0;
    }

  g_array_set_size (reg->trust_schools, total);
  for (guint32 i = 0; i < reg->schools->len; i++)
    {
      const AlongSchool *school = &g_array_index (reg->schools, AlongSchool, i);
      AlongTrust *trust = find_trust (reg, school->trust_uid);

      if (trust != NULL && along_school_is_open (school))
        g_array_index (reg->trust_schools, guint32, trust->first_school + trust->n_schools++) = i;
    }
}

AlongRegisterBuilder *
along_register_builder_new (void)
{
  AlongRegisterBuilder *self = g_new0 (AlongRegisterBuilder, 1);

  self->reg = g_object_new (ALONG_TYPE_REGISTER, NULL);
  self->reg->texts = g_string_chunk_new (64 * 1024);
  self->inspections = g_array_new (FALSE, FALSE, sizeof (AlongInspection));
  self->kinds = g_hash_table_new (NULL, NULL);
  return self;
}

void
along_register_builder_free (AlongRegisterBuilder *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->reg);
  g_clear_pointer (&self->inspections, g_array_unref);
  g_clear_pointer (&self->kinds, g_hash_table_unref);
  g_free (self);
}

void
along_register_builder_add_school (AlongRegisterBuilder *self, const AlongSchool *school)
{
  AlongSchool copy = *school;

  copy.name = own_text (self, school->name);
  copy.type = shared_text (self, school->type);
  copy.la_name = shared_text (self, school->la_name);
  copy.town = shared_text (self, school->town);
  copy.postcode = own_text (self, school->postcode);
  copy.street = own_text (self, school->street);
  copy.religious_character = shared_text (self, school->religious_character);
  copy.telephone = own_text (self, school->telephone);
  copy.website = own_text (self, school->website);
  classify (self, &copy);
  copy.first_inspection = copy.n_inspections = copy.first_link = copy.n_links = 0;
  g_array_append_val (self->reg->schools, copy);
}

void
along_register_builder_add_trust (AlongRegisterBuilder *self, const AlongTrust *trust)
{
  AlongTrust copy = *trust;

  copy.group_id = own_text (self, trust->group_id);
  copy.name = own_text (self, trust->name);
  copy.type = shared_text (self, trust->type);
  copy.companies_house_number = own_text (self, trust->companies_house_number);
  copy.first_school = copy.n_schools = 0;
  g_array_append_val (self->reg->trusts, copy);
}

void
along_register_builder_add_link (AlongRegisterBuilder *self, const AlongSchoolLink *link)
{
  AlongSchoolLink copy = *link;

  copy.type = shared_text (self, link->type);
  g_array_append_val (self->reg->links, copy);
}

void
along_register_builder_add_inspection (AlongRegisterBuilder *self,
                                       const AlongInspection *inspection)
{
  AlongInspection copy = *inspection;

  copy.number = own_text (self, inspection->number);
  copy.type = shared_text (self, inspection->type);
  copy.outcome = shared_text (self, inspection->outcome);
  copy.concern = shared_text (self, inspection->concern);
  g_array_append_val (self->inspections, copy);
}

AlongRegister *
along_register_builder_end (AlongRegisterBuilder *self)
{
  g_return_val_if_fail (self->reg != NULL, NULL);

  g_array_sort (self->reg->schools, compare_keys);
  g_array_sort (self->reg->trusts, compare_keys);
  place_links (self->reg);
  place_inspections (self);
  place_trust_schools (self->reg);
  along_register_place_successors (self->reg);
  g_array_set_size (self->inspections, 0);

  return g_steal_pointer (&self->reg);
}
