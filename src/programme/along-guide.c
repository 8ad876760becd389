/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "along-guide.h"

#include "along-definition-folder.h"
#include "along-guide-reader.h"

#include <string.h>

struct _AlongGuide
{
  GObject parent_instance;

  AlongGuideContent content;
  GPtrArray *texts; /* of the files' readers */
};

G_DEFINE_FINAL_TYPE (AlongGuide, along_guide, G_TYPE_OBJECT)

static void
along_guide_finalize (GObject *object)
{
  AlongGuide *self = ALONG_GUIDE (object);

  g_clear_pointer (&self->content.categories, g_array_unref);
  g_clear_pointer (&self->content.entries, g_array_unref);
  g_clear_pointer (&self->content.notes, g_ptr_array_unref);
  g_clear_pointer (&self->content.memory, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_ptr_array_unref);

  G_OBJECT_CLASS (along_guide_parent_class)->finalize (object);
}

static void
along_guide_class_init (AlongGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_guide_finalize;
}

static void
along_guide_init (AlongGuide *self)
{
  self->content.memory = g_ptr_array_new_with_free_func (g_free);
  self->content.categories = g_array_new (FALSE, FALSE, sizeof (AlongGuideCategory));
  self->content.entries = g_array_new (FALSE, FALSE, sizeof (AlongGuideEntry));
  self->content.notes = g_ptr_array_new ();
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_string_chunk_free);
}

static gboolean
read_file (AlongGuide *self, GFile *file, GError **error)
{
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);

  if (reader == NULL)
    return FALSE;

  along_guide_read (&self->content, along_json_reader_get_root (reader));
  g_ptr_array_add (self->texts, along_json_reader_steal_texts (reader));
  return along_json_reader_finish (reader, error);
}

AlongGuide *
along_guide_new_from_folder (GFile *folder, GError **error)
{
  g_autoptr (AlongGuide) self = NULL;
  g_autoptr (GPtrArray) files = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  files = along_definition_folder_list (folder, FALSE, error);
  if (files == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_GUIDE, NULL);
  for (guint i = 0; i < files->len; i++)
    if (!read_file (self, g_ptr_array_index (files, i), error))
      return NULL;
  g_ptr_array_add (self->content.notes, NULL);
  return g_steal_pointer (&self);
}

guint
along_guide_get_n_entries (AlongGuide *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), 0);

  return self->content.entries->len;
}

const AlongGuideEntry *
along_guide_get_entry (AlongGuide *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), NULL);
  g_return_val_if_fail (index < self->content.entries->len, NULL);

  return &g_array_index (self->content.entries, AlongGuideEntry, index);
}

const AlongGuideEntry *
along_guide_find (AlongGuide *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), NULL);

  for (guint i = 0; id != NULL && i < self->content.entries->len; i++)
    if (g_str_equal (g_array_index (self->content.entries, AlongGuideEntry, i).id, id))
      return &g_array_index (self->content.entries, AlongGuideEntry, i);
  return NULL;
}

guint
along_guide_get_n_categories (AlongGuide *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), 0);

  return self->content.categories->len;
}

const AlongGuideCategory *
along_guide_get_category (AlongGuide *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), NULL);
  g_return_val_if_fail (index < self->content.categories->len, NULL);

  return &g_array_index (self->content.categories, AlongGuideCategory, index);
}

const AlongGuideCategory *
along_guide_find_category (AlongGuide *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), NULL);

  for (guint i = 0; id != NULL && i < self->content.categories->len; i++)
    if (g_str_equal (g_array_index (self->content.categories, AlongGuideCategory, i).id, id))
      return &g_array_index (self->content.categories, AlongGuideCategory, i);
  return NULL;
}

const char *const *
along_guide_get_notes (AlongGuide *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE (self), NULL);

  return (const char *const *) self->content.notes->pdata;
}

gboolean
along_guide_entry_is_valid (const AlongGuideEntry *entry, AlongDate date)
{
  g_return_val_if_fail (entry != NULL, FALSE);

  return date >= entry->from && (entry->until == ALONG_DATE_NONE || date <= entry->until);
}

gboolean
along_guide_entry_has_area (const AlongGuideEntry *entry, const char *area)
{
  g_return_val_if_fail (entry != NULL && area != NULL, FALSE);

  return g_strv_contains (entry->areas, area);
}

gboolean
along_guide_entry_matches (const AlongGuideEntry *entry, const char *key)
{
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (entry != NULL && key != NULL, FALSE);

  words = g_strsplit (key, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (entry->search, words[i]) == NULL)
      return FALSE;
  return TRUE;
}
