/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-paper"

#include "along-paper-private.h"

#include <string.h>

AlongPaperItem *
along_paper_item_new (AlongPaperKind kind, const char *label, const char *text)
{
  AlongPaperItem *item = g_new0 (AlongPaperItem, 1);

  item->kind = kind;
  item->label = g_utf8_make_valid (label, -1);
  item->text = g_utf8_make_valid (text, -1);
  return item;
}

void
along_paper_item_free (AlongPaperItem *item)
{
  g_free (item->label);
  g_free (item->text);
  g_strfreev (item->cells);
  g_free (item->widths);
  g_free (item);
}

static void
set_cells (AlongPaperItem *item,
           const char *const *cells,
           const double *widths,
           guint n,
           guint table)
{
  item->cells = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    item->cells[i] = g_utf8_make_valid (cells[i], -1);
  item->widths = g_memdup2 (widths, n * sizeof *widths);
  item->n_cells = n;
  item->table = table;
}

AlongPaperItem *
along_paper_item_copy_cells (AlongPaperItem *item, const AlongPaperItem *from)
{
  set_cells (item, (const char *const *) from->cells, from->widths, from->n_cells, from->table);
  return item;
}

AlongPaper *
along_paper_new (const char *title, const char *subject)
{
  AlongPaper *self = g_new0 (AlongPaper, 1);

  self->title = g_utf8_make_valid (title, -1);
  self->subject = g_utf8_make_valid (subject, -1);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) along_paper_item_free);
  return self;
}

void
along_paper_free (AlongPaper *self)
{
  along_paper_end_table (self);
  g_free (self->title);
  g_free (self->subject);
  g_ptr_array_unref (self->items);
  g_free (self);
}

static void
add (AlongPaper *self, AlongPaperKind kind, const char *label, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL && text != NULL);

  g_ptr_array_add (self->items, along_paper_item_new (kind, label, text));
}

void
along_paper_add_title (AlongPaper *self, const char *text)
{
  add (self, ALONG_PAPER_TITLE, "", text);
}

void
along_paper_add_heading (AlongPaper *self, const char *text)
{
  add (self, ALONG_PAPER_HEADING, "", text);
}

void
along_paper_add_subheading (AlongPaper *self, const char *text)
{
  add (self, ALONG_PAPER_SUBHEADING, "", text);
}

void
along_paper_add_text (AlongPaper *self, const char *text)
{
  add (self, ALONG_PAPER_TEXT, "", text);
}

void
along_paper_add_notice (AlongPaper *self, const char *text)
{
  add (self, ALONG_PAPER_NOTICE, "", text);
}

void
along_paper_add_pair (AlongPaper *self, const char *label, const char *text)
{
  add (self, ALONG_PAPER_PAIR, label, text);
}

void
along_paper_begin_table (AlongPaper *self,
                         const char *const *headings,
                         const double *weights,
                         guint n_columns)
{
  AlongPaperItem *item;
  double sum = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (n_columns > 0);

  along_paper_end_table (self);
  for (guint i = 0; i < n_columns; i++)
    sum += weights[i];
  self->widths = g_new (double, n_columns);
  for (guint i = 0; i < n_columns; i++)
    self->widths[i] = ALONG_PAPER_INNER * weights[i] / sum;
  self->n_columns = n_columns;
  self->n_tables++;

  item = along_paper_item_new (ALONG_PAPER_HEADINGS, "", "");
  set_cells (item, headings, self->widths, n_columns, self->n_tables);
  g_ptr_array_add (self->items, item);
}

void
along_paper_add_row (AlongPaper *self, const char *const *cells)
{
  AlongPaperItem *item;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->widths != NULL);
  g_return_if_fail (g_strv_length ((char **) cells) == self->n_columns);

  item = along_paper_item_new (ALONG_PAPER_ROW, "", "");
  set_cells (item, cells, self->widths, self->n_columns, self->n_tables);
  g_ptr_array_add (self->items, item);
}

void
along_paper_end_table (AlongPaper *self)
{
  g_clear_pointer (&self->widths, g_free);
  self->n_columns = 0;
}
