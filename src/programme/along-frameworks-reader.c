/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-frameworks-reader"

#include "config.h"

#include "along-frameworks-private.h"

#include "along-text.h"

#include <glib/gi18n.h>

static AlongDate
read_date (AlongJsonItem item, const char *key)
{
  const char *text = along_json_item_get_string (item, key, "");
  AlongDate date = ALONG_DATE_NONE;

  if (*text != '\0' && along_date_parse (text, &date) != ALONG_DATE_VALID)
    along_json_item_fail (item, key, _ ("“%s” is not a date (yyyy-mm-dd)"), text);
  return date;
}

static void
add_word (AlongJsonItem item, const char *key, GHashTable *words, const char *word, guint grade)
{
  g_autofree char *folded = along_text_fold (word);

  if (g_hash_table_contains (words, folded))
    along_json_item_fail (item, key, _ ("“%s” names two grades"), word);
  g_hash_table_insert (words, g_steal_pointer (&folded), GUINT_TO_POINTER (grade));
}

static void
read_grade (AlongJsonItem item, AlongFrameworkScale *scale, guint index)
{
  static const char *const keys[] = { "name", "also", NULL };

  along_json_item_allow (item, keys);
  scale->names[index] = along_json_item_get_string (item, "name", NULL);
  add_word (item, "name", scale->words, scale->names[index], index + 1);
  for (guint i = 0; i < along_json_item_get_length (item, "also", 0); i++)
    add_word (item, "also", scale->words, along_json_item_get_text (item, "also", i), index + 1);
}

static void
read_scales (AlongFrameworks *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "good", "grades", NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "scales", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "scales", i, keys);
      guint n = along_json_item_get_length (item, "grades", 2);
      AlongFrameworkScale scale = { .id = along_json_item_get_id (item, "id"),
                                    .n_grades = MIN (n, ALONG_MAX_GRADES),
                                    .words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                                    NULL) };

      if (n > ALONG_MAX_GRADES)
        along_json_item_fail (item, "grades", _ ("may have at most %d grades"), ALONG_MAX_GRADES);
      for (guint j = 0; j < self->scales->len; j++)
        if (g_str_equal (g_array_index (self->scales, AlongFrameworkScale, j).id, scale.id))
          along_json_item_fail (item, "id", _ ("“%s” is there twice"), scale.id);
      for (guint j = 0; j < scale.n_grades; j++)
        read_grade (along_json_item_get_element (item, "grades", j, NULL), &scale, j);
      scale.good = (AlongGrade) along_json_item_get_int (item, "good", 1,
                                                         MAX ((int) scale.n_grades, 1));
      g_array_append_val (self->scales, scale);
    }
}

static void
read_areas (AlongFrameworks *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "name", NULL };
  guint n = along_json_item_get_length (root, "areas", 1);

  if (n > ALONG_MAX_AREAS)
    along_json_item_fail (root, "areas", _ ("may have at most %d areas"), ALONG_MAX_AREAS);

  for (guint i = 0; i < MIN (n, ALONG_MAX_AREAS); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "areas", i, keys);
      const char *id = along_json_item_get_id (item, "id");

      if (along_frameworks_find_area (self, id) >= 0)
        along_json_item_fail (item, "id", _ ("“%s” is there twice"), id);
      self->area_ids[i] = id;
      self->area_names[i] = along_json_item_get_string (item, "name", NULL);
      self->n_areas = i + 1;
    }
}

static int
find_scale_id (AlongFrameworks *self, const char *id)
{
  for (guint i = 0; i < self->scales->len; i++)
    if (g_str_equal (g_array_index (self->scales, AlongFrameworkScale, i).id, id))
      return (int) i;
  return -1;
}

/* An area keeps its number of grades for good: rules name its grades without a framework. */
static gboolean
has_other_length (AlongFrameworks *self, guint area, guint n_grades)
{
  for (guint i = 0; i < self->frameworks->len; i++)
    {
      guint n = along_frameworks_get_n_grades (self, i, area);

      if (n != 0 && n != n_grades)
        return TRUE;
    }
  return FALSE;
}

static void
read_framework_area (AlongFrameworks *self, AlongJsonItem item, AlongFrameworkEntry *framework)
{
  const char *area_id = along_json_item_get_id (item, "area");
  const char *scale_id = along_json_item_get_id (item, "scale");
  const char *comparable = along_json_item_get_string (item, "comparable", "");
  int area = along_frameworks_find_area (self, area_id);
  int scale = find_scale_id (self, scale_id);

  if (area < 0)
    along_json_item_fail (item, "area", _ ("“%s” is none of the areas of this file"), area_id);
  else if (scale < 0)
    along_json_item_fail (item, "scale", _ ("“%s” is none of the scales of this file"), scale_id);
  else if (framework->areas[area].scale != ALONG_NO_SCALE)
    along_json_item_fail (item, "area", _ ("“%s” is there twice"), area_id);
  else if (has_other_length (self, (guint) area,
                             g_array_index (self->scales, AlongFrameworkScale, scale).n_grades))
    along_json_item_fail (item, "scale", _ ("“%s” has another number of grades than before"),
                          scale_id);
  else
    framework->areas[area] = (AlongFrameworkArea){ (guint8) area, (guint8) scale,
                                                   *comparable != '\0' ? comparable : NULL };
}

/* Every day belongs to one framework: each begins on the day after the one before. */
static void
check_dates (AlongFrameworks *self,
             AlongJsonItem item,
             const AlongFrameworkEntry *framework,
             gboolean last)
{
  guint n = self->frameworks->len;
  AlongDate before = n > 0 ? g_array_index (self->frameworks, AlongFrameworkEntry, n - 1).to
                           : ALONG_DATE_NONE;

  if (n == 0 && framework->from != ALONG_DATE_NONE)
    along_json_item_fail (item, "from", _ ("the first framework has no first day"));
  else if (n > 0 && framework->from != before + 1)
    along_json_item_fail (item, "from", _ ("must be the day after the framework before ends"));
  else if (last && framework->to != ALONG_DATE_NONE)
    along_json_item_fail (item, "to", _ ("the last framework has no last day"));
  else if (!last && framework->to == ALONG_DATE_NONE)
    along_json_item_fail (item, "to", _ ("is missing"));
  else if (!last && framework->to < framework->from)
    along_json_item_fail (item, "to", _ ("is before the first day"));
}

static void
read_frameworks (AlongFrameworks *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "name", "from", "to", "source", "areas", NULL };
  static const char *const area_keys[] = { "area", "scale", "comparable", NULL };
  guint n = along_json_item_get_length (root, "frameworks", 1);

  if (n > ALONG_MAX_FRAMEWORKS)
    along_json_item_fail (root, "frameworks", _ ("may have at most %d"), ALONG_MAX_FRAMEWORKS);

  for (guint i = 0; i < MIN (n, ALONG_MAX_FRAMEWORKS); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "frameworks", i, keys);
      AlongFrameworkEntry framework = { .id = along_json_item_get_id (item, "id"),
                                        .name = along_json_item_get_string (item, "name", NULL),
                                        .from = read_date (item, "from"),
                                        .to = read_date (item, "to") };

      along_json_item_get_string (item, "source", NULL);
      check_dates (self, item, &framework, i + 1 == n);
      for (guint j = 0; j < i; j++)
        if (g_str_equal (g_array_index (self->frameworks, AlongFrameworkEntry, j).id, framework.id))
          along_json_item_fail (item, "id", _ ("“%s” is there twice"), framework.id);
      for (guint j = 0; j < ALONG_MAX_AREAS; j++)
        framework.areas[j].scale = ALONG_NO_SCALE;
      for (guint j = 0; j < along_json_item_get_length (item, "areas", 1); j++)
        read_framework_area (self, along_json_item_get_element (item, "areas", j, area_keys),
                             &framework);
      g_array_append_val (self->frameworks, framework);
    }
}

void
along_frameworks_read (AlongFrameworks *self, AlongJsonItem root)
{
  static const char *const keys[] = { "version", "source", "notes",      "not_judged",
                                      "scales",  "areas",  "frameworks", NULL };

  along_json_item_allow (root, keys);
  along_json_item_get_int (root, "version", 1, 1);
  for (guint i = 0; i < along_json_item_get_length (root, "notes", 0); i++)
    along_json_item_get_text (root, "notes", i);
  for (guint i = 0; i < along_json_item_get_length (root, "not_judged", 0); i++)
    g_hash_table_add (self->not_judged,
                      along_text_fold (along_json_item_get_text (root, "not_judged", i)));
  read_scales (self, root);
  read_areas (self, root);
  read_frameworks (self, root);
}
