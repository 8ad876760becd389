/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-frameworks"

#include "config.h"

#include "along-frameworks-private.h"

#include "along-text.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AlongFrameworks, along_frameworks, G_TYPE_OBJECT)

static const AlongFrameworkEntry *
get_framework (AlongFrameworks *self, guint framework)
{
  g_return_val_if_fail (framework < self->frameworks->len, NULL);

  return &g_array_index (self->frameworks, AlongFrameworkEntry, framework);
}

/* (nullable): when the framework does not judge the area. */
static const AlongFrameworkScale *
find_scale (AlongFrameworks *self, guint framework, guint area)
{
  guint8 scale;

  g_return_val_if_fail (framework < self->frameworks->len && area < ALONG_MAX_AREAS, NULL);

  scale = g_array_index (self->frameworks, AlongFrameworkEntry, framework).areas[area].scale;
  return scale == ALONG_NO_SCALE ? NULL : &g_array_index (self->scales, AlongFrameworkScale, scale);
}

static void
clear_scale (gpointer data)
{
  g_clear_pointer (&((AlongFrameworkScale *) data)->words, g_hash_table_unref);
}

static void
along_frameworks_finalize (GObject *object)
{
  AlongFrameworks *self = ALONG_FRAMEWORKS (object);

  g_clear_pointer (&self->scales, g_array_unref);
  g_clear_pointer (&self->frameworks, g_array_unref);
  g_clear_pointer (&self->not_judged, g_hash_table_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);

  G_OBJECT_CLASS (along_frameworks_parent_class)->finalize (object);
}

static void
along_frameworks_class_init (AlongFrameworksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_frameworks_finalize;
}

static void
along_frameworks_init (AlongFrameworks *self)
{
  self->scales = g_array_new (FALSE, TRUE, sizeof (AlongFrameworkScale));
  g_array_set_clear_func (self->scales, clear_scale);
  self->frameworks = g_array_new (FALSE, TRUE, sizeof (AlongFrameworkEntry));
  self->not_judged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

AlongFrameworks *
along_frameworks_new_from_file (GFile *file, GError **error)
{
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);
  g_autoptr (AlongFrameworks) self = NULL;

  if (reader == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_FRAMEWORKS, NULL);
  along_frameworks_read (self, along_json_reader_get_root (reader));
  self->texts = along_json_reader_steal_texts (reader);
  return along_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

guint
along_frameworks_get_n_frameworks (AlongFrameworks *self)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), 0);

  return self->frameworks->len;
}

guint
along_frameworks_find (AlongFrameworks *self, AlongDate date)
{
  guint found = 0;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), 0);

  for (guint i = 1; i < self->frameworks->len && date >= get_framework (self, i)->from; i++)
    found = i;
  return found;
}

const char *
along_frameworks_get_id (AlongFrameworks *self, guint framework)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && framework < self->frameworks->len, "");

  return get_framework (self, framework)->id;
}

const char *
along_frameworks_get_name (AlongFrameworks *self, guint framework)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && framework < self->frameworks->len, "");

  return get_framework (self, framework)->name;
}

void
along_frameworks_get_dates (AlongFrameworks *self, guint framework, AlongDate *from, AlongDate *to)
{
  g_return_if_fail (ALONG_IS_FRAMEWORKS (self) && framework < self->frameworks->len);

  if (from != NULL)
    *from = get_framework (self, framework)->from;
  if (to != NULL)
    *to = get_framework (self, framework)->to;
}

guint
along_frameworks_get_n_areas (AlongFrameworks *self)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), 0);

  return self->n_areas;
}

const char *
along_frameworks_get_area_id (AlongFrameworks *self, guint area)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && area < self->n_areas, "");

  return self->area_ids[area];
}

const char *
along_frameworks_get_area_name (AlongFrameworks *self, guint area)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && area < self->n_areas, "");

  return self->area_names[area];
}

int
along_frameworks_find_area (AlongFrameworks *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && id != NULL, -1);

  for (guint i = 0; i < self->n_areas; i++)
    if (g_str_equal (self->area_ids[i], id))
      return (int) i;
  return -1;
}

gboolean
along_frameworks_has_area (AlongFrameworks *self, guint framework, guint area)
{
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), FALSE);

  return find_scale (self, framework, area) != NULL;
}

guint
along_frameworks_get_n_grades (AlongFrameworks *self, guint framework, guint area)
{
  const AlongFrameworkScale *scale;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), 0);

  scale = find_scale (self, framework, area);
  return scale != NULL ? scale->n_grades : 0;
}

const char *
along_frameworks_get_grade_name (AlongFrameworks *self,
                                 guint framework,
                                 guint area,
                                 AlongGrade grade)
{
  const AlongFrameworkScale *scale;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), "");

  scale = find_scale (self, framework, area);
  if (scale == NULL || grade == ALONG_GRADE_NONE || grade > scale->n_grades)
    return "";
  return scale->names[grade - 1];
}

gboolean
along_frameworks_parse_grade (AlongFrameworks *self,
                              guint framework,
                              guint area,
                              const char *text,
                              AlongGrade *grade)
{
  g_autofree char *folded = NULL;
  const AlongFrameworkScale *scale;
  guint64 number;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && grade != NULL, FALSE);

  *grade = ALONG_GRADE_NONE;
  if (along_text_is_blank (text))
    return TRUE;
  folded = along_text_fold (text);
  if (g_hash_table_contains (self->not_judged, folded))
    return TRUE;

  scale = find_scale (self, framework, area);
  if (scale == NULL)
    return FALSE;
  if (g_ascii_string_to_unsigned (folded, 10, 1, scale->n_grades, &number, NULL))
    *grade = (AlongGrade) number;
  else
    *grade = (AlongGrade) GPOINTER_TO_UINT (g_hash_table_lookup (scale->words, folded));
  return *grade != ALONG_GRADE_NONE;
}

AlongGrade
along_frameworks_get_good (AlongFrameworks *self, guint framework, guint area)
{
  const AlongFrameworkScale *scale;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self), ALONG_GRADE_NONE);

  scale = find_scale (self, framework, area);
  return scale != NULL ? scale->good : ALONG_GRADE_NONE;
}

gboolean
along_frameworks_comparable (AlongFrameworks *self,
                             guint area,
                             guint before,
                             guint after,
                             char **reason)
{
  const AlongFrameworkEntry *old, *new;

  if (reason != NULL)
    *reason = NULL;
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && area < self->n_areas, FALSE);
  g_return_val_if_fail (before < self->frameworks->len && after < self->frameworks->len, FALSE);

  old = get_framework (self, before);
  new = get_framework (self, after);
  if (old->areas[area].scale != ALONG_NO_SCALE && new->areas[area].scale != ALONG_NO_SCALE &&
      old->areas[area].comparable !=
          NULL &&g_strcmp0 (old->areas[area].comparable, new->areas[area].comparable) == 0)
    return TRUE;

  if (reason == NULL)
    return FALSE;
  if (old->areas[area].scale == ALONG_NO_SCALE || new->areas[area].scale == ALONG_NO_SCALE)
    *reason = g_strdup_printf (_ ("“%s” was not judged under “%s”"), self->area_names[area],
                               old->areas[area].scale == ALONG_NO_SCALE ? old->name : new->name);
  else
    *reason = g_strdup_printf (
        _ ("Grades for “%s” under “%s” and “%s” may not be compared: the judgements differ"),
        self->area_names[area], old->name, new->name);
  return FALSE;
}
