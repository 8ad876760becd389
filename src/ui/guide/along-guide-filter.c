/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "along-guide-filter.h"

#include "along-guide-item.h"
#include "along-text.h"

struct _AlongGuideFilter
{
  GtkFilter parent_instance;

  char *key;      /* folded */
  char *category; /* (nullable) */
  char *area;     /* (nullable) */
};

G_DEFINE_FINAL_TYPE (AlongGuideFilter, along_guide_filter, GTK_TYPE_FILTER)

static gboolean
along_guide_filter_match (GtkFilter *filter, gpointer item)
{
  AlongGuideFilter *self = ALONG_GUIDE_FILTER (filter);
  const AlongGuideEntry *entry = along_guide_item_get_entry (item);

  return (self->category == NULL || g_str_equal (entry->category, self->category)) &&
         (self->area == NULL || along_guide_entry_has_area (entry, self->area)) &&
         along_guide_entry_matches (entry, self->key);
}

static void
along_guide_filter_finalize (GObject *object)
{
  AlongGuideFilter *self = ALONG_GUIDE_FILTER (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->category, g_free);
  g_clear_pointer (&self->area, g_free);

  G_OBJECT_CLASS (along_guide_filter_parent_class)->finalize (object);
}

static void
along_guide_filter_class_init (AlongGuideFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_guide_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = along_guide_filter_match;
}

static void
along_guide_filter_init (AlongGuideFilter *self)
{
  self->key = g_strdup ("");
}

AlongGuideFilter *
along_guide_filter_new (void)
{
  return g_object_new (ALONG_TYPE_GUIDE_FILTER, NULL);
}

void
along_guide_filter_set_search (AlongGuideFilter *self, const char *text)
{
  g_autofree char *key = NULL;

  g_return_if_fail (ALONG_IS_GUIDE_FILTER (self));

  key = along_text_search_key (text);
  if (along_text_set (&self->key, key))
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
along_guide_filter_set_narrow (AlongGuideFilter *self, const char *category, const char *area)
{
  gboolean changed;

  g_return_if_fail (ALONG_IS_GUIDE_FILTER (self));

  changed = along_text_set (&self->category, category);
  changed |= along_text_set (&self->area, area);
  if (changed)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
