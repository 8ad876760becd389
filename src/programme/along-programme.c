/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-programme"

#include "along-programme-private.h"

G_DEFINE_FINAL_TYPE (AlongProgramme, along_programme, G_TYPE_OBJECT)

static void
along_programme_finalize (GObject *object)
{
  AlongProgramme *self = ALONG_PROGRAMME (object);

  g_clear_object (&self->frameworks);
  g_clear_pointer (&self->pathways, g_array_unref);
  g_clear_pointer (&self->terms, g_array_unref);
  g_clear_pointer (&self->rules, g_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->partners, g_array_unref);
  g_clear_pointer (&self->processes, g_array_unref);
  g_clear_pointer (&self->memory, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);

  G_OBJECT_CLASS (along_programme_parent_class)->finalize (object);
}

static void
along_programme_class_init (AlongProgrammeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_programme_finalize;
}

static void
along_programme_init (AlongProgramme *self)
{
  self->memory = g_ptr_array_new_with_free_func (g_free);
  self->pathways = g_array_new (FALSE, TRUE, sizeof (AlongPathway));
  self->terms = g_array_new (FALSE, TRUE, sizeof (AlongTerm));
  self->rules = g_array_new (FALSE, TRUE, sizeof (AlongRule));
  self->notes = g_ptr_array_new ();
  self->partners = g_array_new (FALSE, TRUE, sizeof (AlongPartner));
  self->processes = g_array_new (FALSE, TRUE, sizeof (AlongProcess));
}

AlongProgramme *
along_programme_new_from_file (GFile *file, AlongFrameworks *frameworks, GError **error)
{
  g_autoptr (AlongJsonReader) reader = NULL;
  g_autoptr (AlongProgramme) self = NULL;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  reader = along_json_reader_new (file, error);
  if (reader == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_PROGRAMME, NULL);
  self->frameworks = g_object_ref (frameworks);
  along_programme_read (self, along_json_reader_get_root (reader));
  self->texts = along_json_reader_steal_texts (reader);
  return along_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

const char *
along_programme_get_id (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->id;
}

const char *
along_programme_get_name (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->name;
}

const char *
along_programme_get_summary (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->summary;
}

const char *
along_programme_get_lead_title (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->lead_title;
}

const char *
along_programme_get_partner_title (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->partner_title;
}

const char *
along_programme_get_form (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->form;
}

const char *
along_programme_get_case_study (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->case_study;
}

int
along_programme_get_academic_year (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->academic_year;
}

int
along_programme_get_lead_places (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->lead_places;
}

AlongDays
along_programme_get_lead_days (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->lead_days;
}

const AlongPathway *
along_programme_get_pathways (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->pathways->len;
  return (const AlongPathway *) (gpointer) self->pathways->data;
}

const AlongPathway *
along_programme_find_pathway (AlongProgramme *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  for (guint i = 0; id != NULL && i < self->pathways->len; i++)
    if (g_str_equal (g_array_index (self->pathways, AlongPathway, i).id, id))
      return &g_array_index (self->pathways, AlongPathway, i);
  return NULL;
}

const AlongTerm *
along_programme_get_terms (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->terms->len;
  return (const AlongTerm *) (gpointer) self->terms->data;
}

const AlongTerm *
along_programme_find_term (AlongProgramme *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  for (guint i = 0; id != NULL && i < self->terms->len; i++)
    if (g_str_equal (g_array_index (self->terms, AlongTerm, i).id, id))
      return &g_array_index (self->terms, AlongTerm, i);
  return NULL;
}

const AlongMatchingRules *
along_programme_get_matching (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return &self->matching;
}

const AlongRule *
along_programme_get_rules (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->rules->len;
  return (const AlongRule *) (gpointer) self->rules->data;
}

const AlongRule *
along_programme_get_scope (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return &self->scope;
}

gboolean
along_programme_get_counts_predecessors (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), TRUE);

  return self->predecessors;
}

const char *const *
along_programme_get_notes (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return (const char *const *) self->notes->pdata;
}

const AlongDelivery *
along_programme_get_delivery (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return self->delivery;
}

const AlongFunding *
along_programme_get_funding (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return self->funding;
}

guint
along_programme_get_area (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->area;
}

AlongFrameworks *
along_programme_get_frameworks (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return self->frameworks;
}

const AlongPartner *
along_programme_get_partners (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->partners->len;
  return (const AlongPartner *) (gpointer) self->partners->data;
}

const AlongProcess *
along_programme_get_processes (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->processes->len;
  return (const AlongProcess *) (gpointer) self->processes->data;
}

const AlongProcess *
along_programme_find_process (AlongProgramme *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  for (guint i = 0; id != NULL && i < self->processes->len; i++)
    if (g_str_equal (g_array_index (self->processes, AlongProcess, i).id, id))
      return &g_array_index (self->processes, AlongProcess, i);
  return NULL;
}
