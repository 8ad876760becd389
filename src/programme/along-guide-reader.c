/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide-reader"

#include "config.h"

#include "along-guide-reader.h"

#include "along-json-words.h"
#include "along-text.h"

#include <glib/gi18n.h>

#define MAX_POUNDS 1000000

/* In the order of the enumerations. */
static const char *const kind_words[] = { "school", "trust", NULL };
static const char *const phase_words[] = { "not-applicable", "nursery",     "primary",
                                           "middle-primary", "secondary",   "middle-secondary",
                                           "sixteen-plus",   "all-through", NULL };
static const char *const sector_words[] = { "other", "state", "independent", NULL };

static const char *
read_regions (AlongJsonItem item, GPtrArray *memory)
{
  guint n = along_json_item_get_length (item, "regions", 0);
  char *letters = along_definition_memory (memory, n + 1, sizeof (char));

  for (guint i = 0; i < n; i++)
    {
      const char *name = along_json_item_get_text (item, "regions", i);
      AlongRegion region = along_region_parse (name);

      if (region == ALONG_REGION_NONE)
        along_json_item_fail_element (item, "regions", i, _ ("“%s” is not a region"), name);
      /* A mark in place of the letter, so that the list stays as long as it is. */
      letters[i] = region == ALONG_REGION_NONE ? '?' : region;
    }
  return letters;
}

static AlongGuideAudience
read_audience (AlongJsonItem item, const char *key, GPtrArray *memory)
{
  static const char *const keys[] = { "kinds",      "phases",     "sectors", "regions",
                                      "pupils_min", "pupils_max", NULL };
  AlongJsonItem audience = along_json_item_get_object_or_none (item, key, keys);
  AlongGuideAudience result = {
    .kinds = along_json_item_get_bits (audience, "kinds", kind_words),
    .phases = along_json_item_get_bits (audience, "phases", phase_words),
    .sectors = along_json_item_get_bits (audience, "sectors", sector_words),
    .regions = read_regions (audience, memory),
    .pupils_min = along_json_item_get_int_or (audience, "pupils_min", 0, 10000, 0),
    .pupils_max = along_json_item_get_int_or (audience, "pupils_max", 0, 10000, 0),
  };

  if (result.pupils_max > 0 && result.pupils_max < result.pupils_min)
    along_json_item_fail (audience, "pupils_max", _ ("is less than pupils_min"));
  return result;
}

static void
read_subsidies (AlongJsonItem item, AlongGuideEntry *entry, GPtrArray *memory)
{
  static const char *const keys[] = { "name",     "amount_pounds", "unit",   "group",
                                      "audience", "check",         "source", NULL };
  guint n = along_json_item_get_length (item, "subsidies", 0);
  AlongGuideSubsidy *subsidies = along_definition_memory (memory, n, sizeof (AlongGuideSubsidy));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem subsidy = along_json_item_get_element (item, "subsidies", i, keys);

      subsidies[i] = (AlongGuideSubsidy){
        .name = along_json_item_get_string (subsidy, "name", NULL),
        .amount = ALONG_POUNDS (along_json_item_get_int (subsidy, "amount_pounds", 1, MAX_POUNDS)),
        .unit = along_json_item_get_string (subsidy, "unit", NULL),
        .group = along_json_item_get_id (subsidy, "group"),
        .audience = read_audience (subsidy, "audience", memory),
        .check = along_json_item_get_string (subsidy, "check", ""),
        .source = along_json_item_get_string (subsidy, "source", NULL),
      };
    }
  entry->subsidies = subsidies;
  entry->n_subsidies = n;
}

static void
read_texts (AlongJsonItem item, AlongGuideEntry *entry)
{
  const struct
  {
    const char *key;
    const char **text;
  } members[] = {
    { "provider", &entry->provider },
    { "audience", &entry->audience },
    { "eligibility", &entry->eligibility },
    { "cost", &entry->cost },
    { "access", &entry->access },
    { "timing", &entry->timing },
    { "capacity", &entry->capacity },
    { "link", &entry->link },
    { "email", &entry->email },
    { "note", &entry->note },
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    *members[i].text = along_json_item_get_string (item, members[i].key, "");
}

static void
read_dates (AlongJsonItem item, AlongGuideEntry *entry)
{
  static const char *const keys[] = { "from", "until", NULL };
  AlongJsonItem valid = along_json_item_get_object_or_none (item, "valid", keys);

  entry->from = along_json_item_get_date_or_none (valid, "from");
  entry->until = along_json_item_get_date_or_none (valid, "until");
  if (entry->until != ALONG_DATE_NONE && entry->until < entry->from)
    along_json_item_fail (valid, "until", _ ("is before “from”"));
}

static const char *
make_search_text (const AlongGuideEntry *entry, const char *category, GPtrArray *memory)
{
  g_autofree char *text = g_strjoin ("\n", entry->name, category, entry->provider, entry->audience,
                                     entry->eligibility, entry->cost, entry->access, entry->timing,
                                     entry->capacity, entry->note, NULL);
  char *key = along_text_search_key (text);

  g_ptr_array_add (memory, key);
  return key;
}

static const char *
get_category_name (AlongGuideContent *content, AlongJsonItem item, const char *id)
{
  for (guint i = 0; i < content->categories->len; i++)
    if (g_str_equal (g_array_index (content->categories, AlongGuideCategory, i).id, id))
      return g_array_index (content->categories, AlongGuideCategory, i).name;
  along_json_item_fail (item, "category", _ ("there is no category “%s”"), id);
  return "";
}

static void
read_entry (AlongGuideContent *content, AlongJsonItem item)
{
  AlongGuideEntry entry = {
    .id = along_json_item_get_id (item, "id"),
    .category = along_json_item_get_id (item, "category"),
    .name = along_json_item_get_string (item, "name", NULL),
    .areas = along_json_item_get_texts (item, "areas", content->memory),
    .fits = read_audience (item, "fits", content->memory),
    .needs_subsidy = along_json_item_get_boolean_or (item, "needs_subsidy", FALSE),
    .source = along_json_item_get_string (item, "source", NULL),
  };

  along_json_item_check_id (item, content->entries->data, content->entries->len,
                            sizeof (AlongGuideEntry), entry.id);
  read_texts (item, &entry);
  read_dates (item, &entry);
  read_subsidies (item, &entry, content->memory);
  entry.search = make_search_text (&entry, get_category_name (content, item, entry.category),
                                   content->memory);
  g_array_append_val (content->entries, entry);
}

static void
read_categories (AlongGuideContent *content, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "name", NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "categories", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "categories", i, keys);
      AlongGuideCategory category = { along_json_item_get_id (item, "id"),
                                      along_json_item_get_string (item, "name", NULL) };
      gboolean known = FALSE;

      /* Several files may share a category. */
      for (guint j = 0; j < content->categories->len; j++)
        known |= g_str_equal (g_array_index (content->categories, AlongGuideCategory, j).id,
                              category.id);
      if (!known)
        g_array_append_val (content->categories, category);
    }
}

void
along_guide_read (AlongGuideContent *content, AlongJsonItem root)
{
  static const char *const keys[] = { "version",    "id",      "name",  "source",
                                      "categories", "entries", "notes", NULL };
  static const char *const entry_keys[] = { "id",       "category",    "name",      "provider",
                                            "audience", "eligibility", "cost",      "access",
                                            "timing",   "link",        "capacity",  "email",
                                            "valid",    "areas",       "fits",      "needs_subsidy",
                                            "source",   "note",        "subsidies", NULL };

  along_json_item_allow (root, keys);
  along_json_item_get_int (root, "version", 1, 1);
  along_json_item_get_id (root, "id");
  along_json_item_get_string (root, "name", NULL);
  along_json_item_get_string (root, "source", NULL);
  read_categories (content, root);
  for (guint i = 0; i < along_json_item_get_length (root, "entries", 1); i++)
    read_entry (content, along_json_item_get_element (root, "entries", i, entry_keys));
  for (guint i = 0; i < along_json_item_get_length (root, "notes", 0); i++)
    g_ptr_array_add (content->notes, (gpointer) along_json_item_get_text (root, "notes", i));
}
