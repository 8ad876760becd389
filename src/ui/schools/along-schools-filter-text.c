/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A filter as text: the JSON object that along-schools-filter.h describes. */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "along-schools-filter.h"
#include "along-text.h"

static const char *const phase_ids[ALONG_N_PHASES + 1] = {
  "not-applicable", "nursery",     "primary", "middle-primary", "secondary", "middle-secondary",
  "16-plus",        "all-through", NULL,
};

static const char *const status_ids[ALONG_N_STATUSES + 1] = {
  "unknown", "open", "closed", "proposed-to-close", "proposed-to-open", NULL,
};

static const char *const provision_ids[] = { "mainstream", "special", "alternative", NULL };

static const char *const verdict_ids[] = {
  "out-of-scope", "no", "yes", "exception", "refused", NULL
};

static const char *const involvement_ids[] = {
  "any", "in-cohort", "not-in-cohort", "in-no-cohort", "lead", NULL,
};

/* ── Writing ── */

static void
write_text (JsonBuilder *builder, const char *key, const char *text)
{
  if (*text == '\0')
    return;
  json_builder_set_member_name (builder, key);
  json_builder_add_string_value (builder, text);
}

static void
write_number (JsonBuilder *builder, const char *key, gint64 number)
{
  if (number == 0)
    return;
  json_builder_set_member_name (builder, key);
  json_builder_add_int_value (builder, number);
}

static void
write_bits (JsonBuilder *builder, const char *key, guint32 bits, const char *const *ids)
{
  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
  for (guint i = 0; ids[i] != NULL; i++)
    if (bits & (1u << i))
      json_builder_add_string_value (builder, ids[i]);
  json_builder_end_array (builder);
}

static void
write_grades (JsonBuilder *builder, const char *key, char **grades)
{
  if (grades == NULL)
    return;
  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
  for (char **grade = grades; *grade != NULL; grade++)
    json_builder_add_string_value (builder, *grade);
  json_builder_end_array (builder);
}

static void
write_urns (JsonBuilder *builder, GArray *urns)
{
  if (urns == NULL)
    return;
  json_builder_set_member_name (builder, "urns");
  json_builder_begin_array (builder);
  for (guint i = 0; i < urns->len; i++)
    json_builder_add_int_value (builder, g_array_index (urns, gint32, i));
  json_builder_end_array (builder);
}

static void
write_region (JsonBuilder *builder, AlongRegion region)
{
  const char letter[] = { region, '\0' };

  if (region == ALONG_FILTER_REGION_CONTEXT)
    return;
  write_text (builder, "region", region == ALONG_FILTER_REGION_ALL ? "all" : letter);
}

char *
along_schools_filter_to_string (const AlongSchoolsFilter *filter)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (filter != NULL, NULL);

  json_builder_begin_object (builder);
  write_text (builder, "title", filter->title);
  write_text (builder, "search", filter->search);
  write_region (builder, filter->region);
  write_number (builder, "la", filter->la_code);
  write_number (builder, "trust", filter->trust_uid);
  write_text (builder, "type", filter->type);
  if (filter->phases != 0)
    write_bits (builder, "phase", filter->phases, phase_ids);
  if (filter->statuses != ALONG_FILTER_OPEN)
    write_bits (builder, "status", filter->statuses, status_ids);
  if (filter->provisions != 0)
    write_bits (builder, "provision", filter->provisions, provision_ids);
  write_grades (builder, "overall", filter->overall);
  write_grades (builder, "area", filter->area);
  if (filter->verdicts != 0)
    write_bits (builder, "verdict", filter->verdicts, verdict_ids);
  write_text (builder, "programme", filter->programme);
  write_number (builder, "year", filter->academic_year);
  if (filter->involvement != ALONG_INVOLVEMENT_ANY)
    write_text (builder, "involvement", involvement_ids[filter->involvement]);
  write_urns (builder, filter->urns);
  if (filter->sort != ALONG_SCHOOLS_NAME)
    write_text (builder, "sort", along_schools_column_get_id (filter->sort));
  if (filter->descending)
    {
      json_builder_set_member_name (builder, "descending");
      json_builder_add_boolean_value (builder, TRUE);
    }
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}

/* ── Reading ── */

static gboolean
refuse (GError **error, const char *key, const char *expected)
{
  /* Translators: the first %s is a key of a saved view, the second what it should hold. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("The view’s “%s” should be %s."), key,
               expected);
  return FALSE;
}

static int
find_id (const char *const *ids, const char *id)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (g_strcmp0 (ids[i], id) == 0)
      return i;
  return -1;
}

static const char *
get_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gboolean
read_text (const char *key, JsonNode *node, char **text, GError **error)
{
  const char *value = get_string (node);

  if (value == NULL)
    return refuse (error, key, _ ("a text"));
  along_text_set (text, value);
  return TRUE;
}

static gboolean
read_number (const char *key, JsonNode *node, gint64 max, gint64 *number, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64 ||
      json_node_get_int (node) < 0 || json_node_get_int (node) > max)
    return refuse (error, key, _ ("a number"));
  *number = json_node_get_int (node);
  return TRUE;
}

static gboolean
read_bits (const char *key, JsonNode *node, const char *const *ids, guint32 *bits, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  g_autofree char *known = g_strjoinv (", ", (char **) ids);

  if (array == NULL)
    return refuse (error, key, _ ("a list of words"));

  *bits = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      int id = find_id (ids, get_string (json_array_get_element (array, i)));

      if (id < 0)
        return refuse (error, key, known);
      *bits |= 1u << id;
    }

  return TRUE;
}

static gboolean
read_grades (const char *key, JsonNode *node, char ***grades, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL)
    return refuse (error, key, _ ("a list of grades"));

  g_clear_pointer (grades, g_strfreev);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = get_string (json_array_get_element (array, i));
      g_autofree char *name = text != NULL ? along_text_fold (text) : NULL;

      if (name == NULL)
        return refuse (error, key, _ ("a list of grades"));
      if (!along_schools_filter_has_grade (*grades, name))
        along_schools_filter_toggle_grade (grades, name);
    }

  return TRUE;
}

static int
compare_urns (gconstpointer a, gconstpointer b)
{
  gint32 x = *(const gint32 *) a;
  gint32 y = *(const gint32 *) b;

  return (x > y) - (x < y);
}

static gboolean
read_urns (const char *key, JsonNode *node, GArray **urns, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;

  if (array == NULL)
    return refuse (error, key, _ ("a list of URNs"));

  g_clear_pointer (urns, g_array_unref);
  *urns = g_array_sized_new (FALSE, FALSE, sizeof (gint32), n);
  for (guint i = 0; i < n; i++)
    {
      gint64 number = 0;
      gint32 urn;

      if (!read_number (key, json_array_get_element (array, i), G_MAXINT32, &number, error))
        return FALSE;
      urn = number;
      g_array_append_val (*urns, urn);
    }
  g_array_sort (*urns, compare_urns);

  return TRUE;
}

static gboolean
read_region (const char *key, JsonNode *node, AlongRegion *region, GError **error)
{
  const char *text = get_string (node);

  if (g_strcmp0 (text, "context") == 0)
    *region = ALONG_FILTER_REGION_CONTEXT;
  else if (g_strcmp0 (text, "all") == 0)
    *region = ALONG_FILTER_REGION_ALL;
  else if (text != NULL && along_region_parse (text) != ALONG_REGION_NONE)
    *region = along_region_parse (text);
  else
    return refuse (error, key, _ ("“context”, “all” or a region’s letter"));

  return TRUE;
}

static gboolean
read_order (AlongSchoolsFilter *filter, const char *key, JsonNode *node, GError **error)
{
  if (g_str_equal (key, "sort"))
    return along_schools_column_from_id (get_string (node), &filter->sort) ||
           refuse (error, key, _ ("a column"));

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return refuse (error, key, _ ("true or false"));
  filter->descending = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_figure (AlongSchoolsFilter *filter, const char *key, JsonNode *node, GError **error)
{
  gint64 number = 0;

  if (!read_number (key, node, g_str_equal (key, "trust") ? G_MAXINT32 : G_MAXINT16, &number,
                    error))
    return FALSE;

  if (g_str_equal (key, "la"))
    filter->la_code = number;
  else if (g_str_equal (key, "trust"))
    filter->trust_uid = number;
  else
    filter->academic_year = number;
  return TRUE;
}

static gboolean
read_involvement (AlongSchoolsFilter *filter, JsonNode *node, GError **error)
{
  int id = find_id (involvement_ids, get_string (node));
  g_autofree char *known = g_strjoinv (", ", (char **) involvement_ids);

  if (id < 0)
    return refuse (error, "involvement", known);
  filter->involvement = id;
  return TRUE;
}

static gboolean
read_member (AlongSchoolsFilter *filter, const char *key, JsonNode *node, GError **error)
{
  static const char *const figures[] = { "la", "trust", "year", NULL };
  static const char *const orders[] = { "sort", "descending", NULL };

  if (g_strv_contains (figures, key))
    return read_figure (filter, key, node, error);
  if (g_strv_contains (orders, key))
    return read_order (filter, key, node, error);
  if (g_str_equal (key, "search"))
    return read_text (key, node, &filter->search, error);
  if (g_str_equal (key, "title"))
    return read_text (key, node, &filter->title, error);
  if (g_str_equal (key, "type"))
    return read_text (key, node, &filter->type, error);
  if (g_str_equal (key, "programme"))
    return read_text (key, node, &filter->programme, error);
  if (g_str_equal (key, "region"))
    return read_region (key, node, &filter->region, error);
  if (g_str_equal (key, "phase"))
    return read_bits (key, node, phase_ids, &filter->phases, error);
  if (g_str_equal (key, "status"))
    return read_bits (key, node, status_ids, &filter->statuses, error);
  if (g_str_equal (key, "provision"))
    return read_bits (key, node, provision_ids, &filter->provisions, error);
  if (g_str_equal (key, "verdict"))
    return read_bits (key, node, verdict_ids, &filter->verdicts, error);
  if (g_str_equal (key, "overall"))
    return read_grades (key, node, &filter->overall, error);
  if (g_str_equal (key, "area"))
    return read_grades (key, node, &filter->area, error);
  if (g_str_equal (key, "involvement"))
    return read_involvement (filter, node, error);
  if (g_str_equal (key, "urns"))
    return read_urns (key, node, &filter->urns, error);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("A view has no “%s”."), key);
  return FALSE;
}

AlongSchoolsFilter *
along_schools_filter_from_string (const char *text, GError **error)
{
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_new ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GList) keys = NULL;
  JsonNode *root;

  g_return_val_if_fail (text != NULL, NULL);

  if (!json_parser_load_from_data (parser, text, -1, error))
    {
      g_prefix_error (error, "%s: ", _ ("The view cannot be read"));
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("A view is one JSON object."));
      return NULL;
    }

  keys = json_object_get_members (json_node_get_object (root));
  for (GList *l = keys; l != NULL; l = l->next)
    if (!read_member (filter, l->data,
                      json_object_get_member (json_node_get_object (root), l->data), error))
      return NULL;

  return g_steal_pointer (&filter);
}
