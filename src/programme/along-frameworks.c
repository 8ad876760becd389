/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-frameworks"

#include "config.h"

#include "along-frameworks.h"

#include "along-json-reader.h"
#include "along-text.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_GRADES     9
#define MAX_FRAMEWORKS 32
#define NO_SCALE       G_MAXUINT8

typedef struct
{
  const char *id;
  guint n_grades;
  AlongGrade good;
  const char *names[MAX_GRADES];
  GHashTable *words; /* folded word → grade */
} Scale;

typedef struct
{
  const char *id;
  const char *name;
  AlongDate from;
  AlongDate to;
  AlongFrameworkArea areas[ALONG_MAX_AREAS]; /* by area; scale NO_SCALE where it is not judged */
} Framework;

struct _AlongFrameworks
{
  GObject parent_instance;

  GStringChunk *texts;
  GArray *scales;
  GArray *frameworks; /* in order of date */
  GHashTable *not_judged;
  guint n_areas;
  const char *area_ids[ALONG_MAX_AREAS];
  const char *area_names[ALONG_MAX_AREAS];
};

G_DEFINE_FINAL_TYPE (AlongFrameworks, along_frameworks, G_TYPE_OBJECT)

static const Framework *
get_framework (AlongFrameworks *self, guint framework)
{
  g_return_val_if_fail (framework < self->frameworks->len, NULL);

  return &g_array_index (self->frameworks, Framework, framework);
}

/* (nullable): when the framework does not judge the area. */
static const Scale *
find_scale (AlongFrameworks *self, guint framework, guint area)
{
  guint8 scale;

  g_return_val_if_fail (framework < self->frameworks->len && area < ALONG_MAX_AREAS, NULL);

  scale = g_array_index (self->frameworks, Framework, framework).areas[area].scale;
  return scale == NO_SCALE ? NULL : &g_array_index (self->scales, Scale, scale);
}

static void
clear_scale (gpointer data)
{
  g_clear_pointer (&((Scale *) data)->words, g_hash_table_unref);
}

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
read_grade (AlongJsonItem item, Scale *scale, guint index)
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
      Scale scale = { .id = along_json_item_get_id (item, "id"),
                      .n_grades = MIN (n, MAX_GRADES),
                      .words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

      if (n > MAX_GRADES)
        along_json_item_fail (item, "grades", _ ("may have at most %d grades"), MAX_GRADES);
      for (guint j = 0; j < self->scales->len; j++)
        if (g_str_equal (g_array_index (self->scales, Scale, j).id, scale.id))
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
    if (g_str_equal (g_array_index (self->scales, Scale, i).id, id))
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
read_framework_area (AlongFrameworks *self, AlongJsonItem item, Framework *framework)
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
  else if (framework->areas[area].scale != NO_SCALE)
    along_json_item_fail (item, "area", _ ("“%s” is there twice"), area_id);
  else if (has_other_length (self, (guint) area,
                             g_array_index (self->scales, Scale, scale).n_grades))
    along_json_item_fail (item, "scale", _ ("“%s” has another number of grades than before"),
                          scale_id);
  else
    framework->areas[area] = (AlongFrameworkArea){ (guint8) area, (guint8) scale,
                                                   *comparable != '\0' ? comparable : NULL };
}

/* Every day belongs to one framework: each begins on the day after the one before. */
static void
check_dates (AlongFrameworks *self, AlongJsonItem item, const Framework *framework, gboolean last)
{
  guint n = self->frameworks->len;
  AlongDate before = n > 0 ? get_framework (self, n - 1)->to : ALONG_DATE_NONE;

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

  if (n > MAX_FRAMEWORKS)
    along_json_item_fail (root, "frameworks", _ ("may have at most %d"), MAX_FRAMEWORKS);

  for (guint i = 0; i < MIN (n, MAX_FRAMEWORKS); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "frameworks", i, keys);
      Framework framework = { .id = along_json_item_get_id (item, "id"),
                              .name = along_json_item_get_string (item, "name", NULL),
                              .from = read_date (item, "from"),
                              .to = read_date (item, "to") };

      along_json_item_get_string (item, "source", NULL);
      check_dates (self, item, &framework, i + 1 == n);
      for (guint j = 0; j < i; j++)
        if (g_str_equal (get_framework (self, j)->id, framework.id))
          along_json_item_fail (item, "id", _ ("“%s” is there twice"), framework.id);
      for (guint j = 0; j < ALONG_MAX_AREAS; j++)
        framework.areas[j].scale = NO_SCALE;
      for (guint j = 0; j < along_json_item_get_length (item, "areas", 1); j++)
        read_framework_area (self, along_json_item_get_element (item, "areas", j, area_keys),
                             &framework);
      g_array_append_val (self->frameworks, framework);
    }
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
  self->scales = g_array_new (FALSE, TRUE, sizeof (Scale));
  g_array_set_clear_func (self->scales, clear_scale);
  self->frameworks = g_array_new (FALSE, TRUE, sizeof (Framework));
  self->not_judged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

AlongFrameworks *
along_frameworks_new_from_file (GFile *file, GError **error)
{
  static const char *const keys[] = { "version", "source", "notes",      "not_judged",
                                      "scales",  "areas",  "frameworks", NULL };
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);
  g_autoptr (AlongFrameworks) self = NULL;
  AlongJsonItem root;

  if (reader == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_FRAMEWORKS, NULL);
  root = along_json_reader_get_root (reader);
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
  const Scale *scale;

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
  const Scale *scale;

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
  const Scale *scale;
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
  const Scale *scale;

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
  const Framework *old, *new;

  if (reason != NULL)
    *reason = NULL;
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (self) && area < self->n_areas, FALSE);
  g_return_val_if_fail (before < self->frameworks->len && after < self->frameworks->len, FALSE);

  old = get_framework (self, before);
  new = get_framework (self, after);
  if (old->areas[area].scale != NO_SCALE && new->areas[area].scale != NO_SCALE &&
      old->areas[area].comparable !=
          NULL &&g_strcmp0 (old->areas[area].comparable, new->areas[area].comparable) == 0)
    return TRUE;

  if (reason == NULL)
    return FALSE;
  if (old->areas[area].scale == NO_SCALE || new->areas[area].scale == NO_SCALE)
    *reason = g_strdup_printf (_ ("“%s” was not judged under “%s”"), self->area_names[area],
                               old->areas[area].scale == NO_SCALE ? old->name : new->name);
  else
    *reason = g_strdup_printf (
        _ ("Grades for “%s” under “%s” and “%s” may not be compared: the judgements differ"),
        self->area_names[area], old->name, new->name);
  return FALSE;
}
