/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-sheet-xml"

#include "along-sheet-xml-private.h"

#include <string.h>

/* GLib's parser knows neither document types nor entities of its own, so that a file can neither
 * grow by them nor ask for others. */

const char *
along_sheet_xml_get_local (const char *name)
{
  const char *colon = strrchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

const char *
along_sheet_xml_find_attribute (const char **names, const char **values, const char *wanted)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], wanted))
      return values[i];
  return "";
}

gboolean
along_sheet_xml_parse (const GMarkupParser *parser, const char *xml, gpointer user_data)
{
  g_autoptr (GMarkupParseContext)
      context = g_markup_parse_context_new (parser, G_MARKUP_TREAT_CDATA_AS_TEXT, user_data, NULL);
  /* The mark of the byte order, which some write though UTF-8 has none. */
  const char *start = g_str_has_prefix (xml, "\xef\xbb\xbf") ? xml + 3 : xml;

  return g_markup_parse_context_parse (context, start, -1, NULL) &&
         g_markup_parse_context_end_parse (context, NULL);
}

typedef struct
{
  GPtrArray *names;
  gboolean *early;
} Book;

static void
book_start_cb (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Book *self = user_data;
  const char *link = "";

  if (g_str_equal (along_sheet_xml_get_local (name), "workbookPr"))
    {
      const char *early = along_sheet_xml_find_attribute (names, values, "date1904");

      *self->early = g_str_equal (early, "1") || g_str_equal (early, "true");
    }
  if (!g_str_equal (along_sheet_xml_get_local (name), "sheet"))
    return;
  for (guint i = 0; names[i] != NULL; i++)
    if (strchr (names[i], ':') != NULL && g_str_equal (along_sheet_xml_get_local (names[i]), "id"))
      link = values[i];
  g_ptr_array_add (self->names, g_strdup (along_sheet_xml_find_attribute (names, values, "name")));
  g_ptr_array_add (self->names, g_strdup (link));
}

GPtrArray *
along_sheet_xml_read_book (const char *xml, gboolean *early)
{
  static const GMarkupParser parser = { .start_element = book_start_cb };
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  Book book = { names, early };

  return along_sheet_xml_parse (&parser, xml, &book) ? g_steal_pointer (&names) : NULL;
}

static void
links_start_cb (GMarkupParseContext *context,
                const char *name,
                const char **names,
                const char **values,
                gpointer user_data,
                GError **error)
{
  if (g_str_equal (along_sheet_xml_get_local (name), "Relationship"))
    g_hash_table_insert (user_data, g_strdup (along_sheet_xml_find_attribute (names, values, "Id")),
                         g_strdup (along_sheet_xml_find_attribute (names, values, "Target")));
}

GHashTable *
along_sheet_xml_read_links (const char *xml)
{
  static const GMarkupParser parser = { .start_element = links_start_cb };
  g_autoptr (GHashTable) links = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return along_sheet_xml_parse (&parser, xml, links) ? g_steal_pointer (&links) : NULL;
}

/* @depth: in elements whose text counts; of a text with how it is pronounced, only the text. */
typedef struct
{
  GPtrArray *texts;
  GString *text; /* of the item that is open */
  guint depth;
  guint aside;
} Texts;

static void
texts_start_cb (GMarkupParseContext *context,
                const char *name,
                const char **names,
                const char **values,
                gpointer user_data,
                GError **error)
{
  Texts *self = user_data;
  const char *local = along_sheet_xml_get_local (name);

  if (g_str_equal (local, "si"))
    g_string_truncate (self->text, 0);
  else if (g_str_equal (local, "t"))
    self->depth++;
  else if (g_str_equal (local, "rPh"))
    self->aside++;
}

static void
texts_end_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  Texts *self = user_data;
  const char *local = along_sheet_xml_get_local (name);

  if (g_str_equal (local, "si"))
    g_ptr_array_add (self->texts, g_strdup (self->text->str));
  else if (g_str_equal (local, "t"))
    self->depth--;
  else if (g_str_equal (local, "rPh"))
    self->aside--;
}

static void
texts_text_cb (GMarkupParseContext *context,
               const char *text,
               gsize length,
               gpointer user_data,
               GError **error)
{
  Texts *self = user_data;

  if (self->depth > 0 && self->aside == 0)
    g_string_append_len (self->text, text, (gssize) length);
}

GPtrArray *
along_sheet_xml_read_texts (const char *xml)
{
  static const GMarkupParser parser = { texts_start_cb, texts_end_cb, texts_text_cb };
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  Texts reading = { texts, text };

  return along_sheet_xml_parse (&parser, xml, &reading) ? g_steal_pointer (&texts) : NULL;
}
