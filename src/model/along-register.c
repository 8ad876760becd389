/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-private.h"

#include "along-text-order.h"

#include <math.h>

G_DEFINE_FINAL_TYPE (AlongRegister, along_register, G_TYPE_OBJECT)

/* All keyed records begin with their key, so one search serves them all. */
static gconstpointer
find_by_key (const GArray *array, gsize size, gint32 key)
{
  const char *data = array->data;
  guint low = 0, high = array->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      gint32 found = *(const gint32 *) (gconstpointer) (data + middle * size);

      if (found == key)
        return data + middle * size;
      if (found < key)
        low = middle + 1;
      else
        high = middle;
    }

  return NULL;
}

static void
along_register_finalize (GObject *object)
{
  AlongRegister *self = ALONG_REGISTER (object);

  g_array_unref (self->schools);
  g_array_unref (self->trusts);
  g_array_unref (self->inspections);
  g_array_unref (self->links);
  g_array_unref (self->trust_schools);
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->image, g_bytes_unref);
  g_free (self->successors);
  g_free (self->name_ranks);

  G_OBJECT_CLASS (along_register_parent_class)->finalize (object);
}

static void
along_register_class_init (AlongRegisterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_register_finalize;
}

static void
along_register_init (AlongRegister *self)
{
  self->schools = g_array_new (FALSE, FALSE, sizeof (AlongSchool));
  self->trusts = g_array_new (FALSE, FALSE, sizeof (AlongTrust));
  self->inspections = g_array_new (FALSE, FALSE, sizeof (AlongInspection));
  self->links = g_array_new (FALSE, FALSE, sizeof (AlongSchoolLink));
  self->trust_schools = g_array_new (FALSE, FALSE, sizeof (guint32));
}

guint
along_register_get_n_schools (AlongRegister *self)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), 0);

  return self->schools->len;
}

const AlongSchool *
along_register_get_school (AlongRegister *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (index < self->schools->len, NULL);

  return &g_array_index (self->schools, AlongSchool, index);
}

const AlongSchool *
along_register_find_school (AlongRegister *self, gint32 urn)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);

  return find_by_key (self->schools, sizeof (AlongSchool), urn);
}

const guint32 *
along_register_get_name_ranks (AlongRegister *self)
{
  g_autofree const char **names = NULL;
  guint32 *ranks;

  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);

  ranks = g_atomic_pointer_get (&self->name_ranks);
  if (ranks != NULL)
    return ranks;

  names = g_new (const char *, self->schools->len + 1);
  for (guint i = 0; i < self->schools->len; i++)
    names[i] = g_array_index (self->schools, AlongSchool, i).name;
  ranks = along_text_rank (names, self->schools->len);

  /* What two threads have worked out at once is kept once. */
  if (!g_atomic_pointer_compare_and_exchange (&self->name_ranks, NULL, ranks))
    g_free (ranks);
  return g_atomic_pointer_get (&self->name_ranks);
}

guint
along_register_get_index (AlongRegister *self, const AlongSchool *school)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), 0);
  g_return_val_if_fail (school != NULL, 0);

  return (guint) (school - &g_array_index (self->schools, AlongSchool, 0));
}

guint
along_register_get_n_trusts (AlongRegister *self)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), 0);

  return self->trusts->len;
}

const AlongTrust *
along_register_get_trust (AlongRegister *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (index < self->trusts->len, NULL);

  return &g_array_index (self->trusts, AlongTrust, index);
}

const AlongTrust *
along_register_find_trust (AlongRegister *self, gint32 uid)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);

  return find_by_key (self->trusts, sizeof (AlongTrust), uid);
}

const guint32 *
along_register_get_trust_schools (AlongRegister *self, const AlongTrust *trust, guint *n)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (trust != NULL && n != NULL, NULL);

  *n = trust->n_schools;
  return &g_array_index (self->trust_schools, guint32, trust->first_school);
}

const AlongInspection *
along_register_get_inspections (AlongRegister *self, const AlongSchool *school, guint *n)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (school != NULL && n != NULL, NULL);

  *n = school->n_inspections;
  return &g_array_index (self->inspections, AlongInspection, school->first_inspection);
}

guint
along_register_get_n_inspections (AlongRegister *self)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), 0);

  return self->inspections->len;
}

const AlongSchoolLink *
along_register_get_links (AlongRegister *self, const AlongSchool *school, guint *n)
{
  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (school != NULL && n != NULL, NULL);

  *n = school->n_links;
  return &g_array_index (self->links, AlongSchoolLink, school->first_link);
}

const char *
along_register_get_name (AlongRegister *self, AlongParticipant who)
{
  const AlongSchool *school;
  const AlongTrust *trust;

  if (who.kind == ALONG_PARTICIPANT_TRUST)
    {
      trust = along_register_find_trust (self, who.id);
      return trust != NULL ? trust->name : "";
    }

  school = along_register_find_school (self, who.id);
  return school != NULL ? school->name : "";
}

/* Nearest to the mean of the coordinates, so that a trust is drawn where a school of it is. */
static const AlongSchool *
find_middle_school (AlongRegister *self, const AlongTrust *trust)
{
  const AlongSchool *nearest = NULL;
  double easting = 0, northing = 0, least = 0;
  const guint32 *indices;
  guint n, n_placed = 0;

  indices = along_register_get_trust_schools (self, trust, &n);
  for (guint i = 0; i < n; i++)
    {
      const AlongSchool *school = along_register_get_school (self, indices[i]);

      if (along_school_has_place (school))
        {
          easting += school->easting;
          northing += school->northing;
          n_placed++;
        }
    }

  for (guint i = 0; i < n; i++)
    {
      const AlongSchool *school = along_register_get_school (self, indices[i]);
      double distance;

      if (!along_school_has_place (school))
        continue;
      distance = hypot (school->easting - easting / n_placed,
                        school->northing - northing / n_placed);
      if (nearest == NULL || distance < least)
        {
          nearest = school;
          least = distance;
        }
    }

  return nearest;
}

const AlongSchool *
along_register_get_place (AlongRegister *self, AlongParticipant who)
{
  const AlongTrust *trust;

  if (who.kind == ALONG_PARTICIPANT_SCHOOL)
    return along_register_find_school (self, who.id);

  trust = along_register_find_trust (self, who.id);
  return trust != NULL ? find_middle_school (self, trust) : NULL;
}

gint32
along_register_get_trust_uid (AlongRegister *self, AlongParticipant who)
{
  const AlongSchool *school;

  if (who.kind == ALONG_PARTICIPANT_TRUST)
    return who.id;

  school = along_register_find_school (self, who.id);
  return school != NULL ? school->trust_uid : 0;
}
