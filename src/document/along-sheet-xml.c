/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-sheet-xml"

#include "along-sheet-xml-private.h"

#include <string.h>

/* GLib's parser knows neither document types nor entities of its own, so that a file can neither
 * grow by them nor ask for others. */

#define MAX_CELLS 100000

void
along_sheet_cell_free (AlongSheetCell *cell)
{
  g_free (cell->text);
  g_free (cell);
}

/* Some programs write the names of elements with a prefix. */
static const char *
get_local (const char *name)
{
  const char *colon = strrchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

/* "" where it is missing */
static const char *
find_attribute (const char **names, const char **values, const char *wanted)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], wanted))
      return values[i];
  return "";
}

static gboolean
parse (const GMarkupParser *parser, const char *xml, gpointer user_data)
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

  if (g_str_equal (get_local (name), "workbookPr"))
    {
      const char *early = find_attribute (names, values, "date1904");

      *self->early = g_str_equal (early, "1") || g_str_equal (early, "true");
    }
  if (!g_str_equal (get_local (name), "sheet"))
    return;
  for (guint i = 0; names[i] != NULL; i++)
    if (strchr (names[i], ':') != NULL && g_str_equal (get_local (names[i]), "id"))
      link = values[i];
  g_ptr_array_add (self->names, g_strdup (find_attribute (names, values, "name")));
  g_ptr_array_add (self->names, g_strdup (link));
}

GPtrArray *
along_sheet_xml_read_book (const char *xml, gboolean *early)
{
  static const GMarkupParser parser = { .start_element = book_start_cb };
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  Book book = { names, early };

  return parse (&parser, xml, &book) ? g_steal_pointer (&names) : NULL;
}

static void
links_start_cb (GMarkupParseContext *context,
                const char *name,
                const char **names,
                const char **values,
                gpointer user_data,
                GError **error)
{
  if (g_str_equal (get_local (name), "Relationship"))
    g_hash_table_insert (user_data, g_strdup (find_attribute (names, values, "Id")),
                         g_strdup (find_attribute (names, values, "Target")));
}

GHashTable *
along_sheet_xml_read_links (const char *xml)
{
  static const GMarkupParser parser = { .start_element = links_start_cb };
  g_autoptr (GHashTable) links = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return parse (&parser, xml, links) ? g_steal_pointer (&links) : NULL;
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
  const char *local = get_local (name);

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
  const char *local = get_local (name);

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

  return parse (&parser, xml, &reading) ? g_steal_pointer (&texts) : NULL;
}

typedef struct
{
  GPtrArray *shared;
  GPtrArray *cells;
  AlongSheetCell place;
  char *type;
  GString *text;
  guint depth;
  gboolean failed;
} Cells;

/* "AB12" as column and row. */
static gboolean
read_place (const char *text, AlongSheetCell *place)
{
  guint column = 0, n = 0;
  guint64 row;

  for (; g_ascii_isupper (text[n]); n++)
    if (n >= 3)
      return FALSE;
    else
      column = column * 26 + (guint) (text[n] - 'A' + 1);
  if (n == 0 || !g_ascii_string_to_unsigned (text + n, 10, 1, 1048576, &row, NULL))
    return FALSE;
  place->column = column - 1;
  place->row = (guint) row - 1;
  return TRUE;
}

static void
cells_start_cb (GMarkupParseContext *context,
                const char *name,
                const char **names,
                const char **values,
                gpointer user_data,
                GError **error)
{
  Cells *self = user_data;
  const char *local = get_local (name);

  if (g_str_equal (local, "c"))
    {
      g_free (self->type);
      self->type = g_strdup (find_attribute (names, values, "t"));
      g_string_truncate (self->text, 0);
      self->failed = self->failed || self->cells->len >= MAX_CELLS ||
                     !read_place (find_attribute (names, values, "r"), &self->place);
    }
  /* A formula's own text does not count, only what came of it. */
  else if (g_str_equal (local, "v") || g_str_equal (local, "t"))
    self->depth++;
}

/* What the cell says; a number of a text that is not there is an error of the file. */
static char *
take_text (Cells *self, gboolean *number)
{
  guint64 index;

  *number = FALSE;
  if (g_str_equal (self->type, "s"))
    {
      if (!g_ascii_string_to_unsigned (self->text->str, 10, 0, G_MAXUINT32, &index, NULL) ||
          index >= self->shared->len)
        return NULL;
      return g_strdup (g_ptr_array_index (self->shared, index));
    }
  if (g_str_equal (self->type, "b"))
    return g_strdup (g_str_equal (self->text->str, "1") ? "yes" : "no");
  *number = *self->type == '\0' || g_str_equal (self->type, "n");
  return g_strdup (self->text->str);
}

static void
cells_end_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  Cells *self = user_data;
  const char *local = get_local (name);
  AlongSheetCell *cell;
  gboolean number;
  char *text;

  if (g_str_equal (local, "v") || g_str_equal (local, "t"))
    self->depth--;
  if (!g_str_equal (local, "c") || self->text->len == 0 || self->failed)
    return;
  text = take_text (self, &number);
  if (text == NULL)
    {
      self->failed = TRUE;
      return;
    }
  cell = g_memdup2 (&self->place, sizeof self->place);
  cell->text = text;
  cell->number = number;
  g_ptr_array_add (self->cells, cell);
}

static void
cells_text_cb (GMarkupParseContext *context,
               const char *text,
               gsize length,
               gpointer user_data,
               GError **error)
{
  Cells *self = user_data;

  if (self->depth > 0)
    g_string_append_len (self->text, text, (gssize) length);
}

gboolean
along_sheet_xml_read_cells (const char *xml, GPtrArray *shared, GPtrArray *cells)
{
  static const GMarkupParser parser = { cells_start_cb, cells_end_cb, cells_text_cb };
  g_autoptr (GString) text = g_string_new (NULL);
  Cells reading = { shared, cells, { 0 }, g_strdup (""), text };
  gboolean good = parse (&parser, xml, &reading) && !reading.failed;

  g_free (reading.type);
  return good;
}
