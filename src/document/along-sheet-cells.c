/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-sheet-cells"

#include "along-sheet-xml-private.h"

#define MAX_CELLS 100000

void
along_sheet_cell_free (AlongSheetCell *cell)
{
  g_free (cell->text);
  g_free (cell);
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
  const char *local = along_sheet_xml_get_local (name);

  if (g_str_equal (local, "c"))
    {
      g_free (self->type);
      self->type = g_strdup (along_sheet_xml_find_attribute (names, values, "t"));
      g_string_truncate (self->text, 0);
      self->failed = self->failed || self->cells->len >= MAX_CELLS ||
                     !read_place (along_sheet_xml_find_attribute (names, values, "r"),
                                  &self->place);
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
  const char *local = along_sheet_xml_get_local (name);
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
  gboolean good = along_sheet_xml_parse (&parser, xml, &reading) && !reading.failed;

  g_free (reading.type);
  return good;
}
