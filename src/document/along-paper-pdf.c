/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-paper-pdf"

#include "config.h"

#include "along-paper-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

typedef struct
{
  AlongPaper *paper;
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoLayout *layout;
  guint n_pages;
  guint table; /* open in the structure, or 0 */
} Drawing;

static void
set_grey (Drawing *self, double value)
{
  cairo_set_source_rgb (self->cr, value, value, value);
}

static void
draw_text (Drawing *self,
           AlongPaperKind kind,
           gboolean strong,
           const char *text,
           double x,
           double y,
           double width)
{
  along_paper_set_layout (self->layout, kind, strong, text, width);
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, self->layout);
}

static void
draw_line (Drawing *self, double y, double grey)
{
  set_grey (self, grey);
  cairo_set_line_width (self->cr, 0.5);
  cairo_move_to (self->cr, ALONG_PAPER_MARGIN, y);
  cairo_line_to (self->cr, ALONG_PAPER_WIDTH - ALONG_PAPER_MARGIN, y);
  cairo_stroke (self->cr);
}

/* Head and foot carry no tag, so that a screen reader does not read them on every page. */
static void
draw_edges (Drawing *self, guint page)
{
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, self->n_pages);
  double half = ALONG_PAPER_INNER / 2 - ALONG_PAPER_GAP;
  double foot = ALONG_PAPER_HEIGHT - ALONG_PAPER_BOTTOM + 20;

  set_grey (self, 0.3);
  pango_layout_set_height (self->layout, 0);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  draw_text (self, ALONG_PAPER_ROW, TRUE, self->paper->title, ALONG_PAPER_MARGIN, 40, half);
  pango_layout_set_alignment (self->layout, PANGO_ALIGN_RIGHT);
  draw_text (self, ALONG_PAPER_ROW, FALSE, self->paper->subject, ALONG_PAPER_WIDTH / 2, 40,
             ALONG_PAPER_INNER / 2);
  draw_text (self, ALONG_PAPER_ROW, FALSE, number, ALONG_PAPER_MARGIN, foot, ALONG_PAPER_INNER);
  pango_layout_set_alignment (self->layout, PANGO_ALIGN_LEFT);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_NONE);
  pango_layout_set_height (self->layout, -1);
  draw_line (self, 58, 0.6);
}

static void
draw_tagged (Drawing *self,
             const char *tag,
             AlongPaperKind kind,
             gboolean strong,
             const char *text,
             double x,
             double y,
             double width)
{
  cairo_tag_begin (self->cr, tag, NULL);
  draw_text (self, kind, strong, text, x, y, width);
  cairo_tag_end (self->cr, tag);
}

static void
draw_cells (Drawing *self, const AlongPaperItem *item)
{
  gboolean head = item->kind == ALONG_PAPER_HEADINGS;
  double x = ALONG_PAPER_MARGIN;

  if (head)
    {
      set_grey (self, 0.92);
      cairo_rectangle (self->cr, x, item->y, ALONG_PAPER_INNER, item->height);
      cairo_fill (self->cr);
    }
  draw_line (self, item->y + item->height, 0.75);
  set_grey (self, 0);
  cairo_tag_begin (self->cr, "TR", NULL);
  for (guint i = 0; i < item->n_cells; i++)
    {
      draw_tagged (self, head ? "TH" : "TD", item->kind, head, item->cells[i], x + ALONG_PAPER_CELL,
                   item->y + ALONG_PAPER_CELL, item->widths[i] - 2 * ALONG_PAPER_CELL);
      x += item->widths[i];
    }
  cairo_tag_end (self->cr, "TR");
}

static void
draw_pair (Drawing *self, const AlongPaperItem *item)
{
  double x = ALONG_PAPER_MARGIN + ALONG_PAPER_LABEL + ALONG_PAPER_GAP;

  if (*item->label != '\0')
    draw_tagged (self, "P", item->kind, TRUE, item->label, ALONG_PAPER_MARGIN, item->y,
                 ALONG_PAPER_LABEL);
  draw_tagged (self, "P", item->kind, FALSE, item->text, x, item->y,
               ALONG_PAPER_INNER + ALONG_PAPER_MARGIN - x);
}

static void
draw_notice (Drawing *self, const AlongPaperItem *item)
{
  set_grey (self, 0);
  cairo_set_line_width (self->cr, 1.5);
  cairo_rectangle (self->cr, ALONG_PAPER_MARGIN, item->y, ALONG_PAPER_INNER, item->height);
  cairo_stroke (self->cr);
  draw_tagged (self, "P", item->kind, FALSE, item->text, ALONG_PAPER_MARGIN + ALONG_PAPER_GAP,
               item->y + ALONG_PAPER_GAP, ALONG_PAPER_INNER - 2 * ALONG_PAPER_GAP);
}

static void
add_to_outline (Drawing *self, const AlongPaperItem *item)
{
  char y[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *link = g_strdup_printf ("page=%u pos=[0 %s]", item->page + 1,
                                           g_ascii_formatd (y, sizeof y, "%.1f", item->y));

  cairo_pdf_surface_add_outline (self->surface, CAIRO_PDF_OUTLINE_ROOT, item->text, link, 0);
}

static void
draw_item (Drawing *self, const AlongPaperItem *item)
{
  static const char *const tags[] = { "H1", "H2", "H3", "P" };

  set_grey (self, 0);
  switch (item->kind)
    {
    case ALONG_PAPER_HEADINGS:
    case ALONG_PAPER_ROW:
      draw_cells (self, item);
      break;
    case ALONG_PAPER_PAIR:
      draw_pair (self, item);
      break;
    case ALONG_PAPER_NOTICE:
      draw_notice (self, item);
      break;
    default:
      draw_tagged (self, tags[item->kind], item->kind, item->kind <= ALONG_PAPER_SUBHEADING,
                   item->text, ALONG_PAPER_MARGIN, item->y, ALONG_PAPER_INNER);
      if (item->kind == ALONG_PAPER_HEADING)
        add_to_outline (self, item);
      break;
    }
}

/* A table is an element of the structure for as long as its rows follow each other on a page. */
static void
switch_table (Drawing *self, guint table)
{
  if (self->table == table)
    return;
  if (self->table != 0)
    cairo_tag_end (self->cr, "Table");
  if (table != 0)
    cairo_tag_begin (self->cr, "Table", NULL);
  self->table = table;
}

static void
draw_pages (Drawing *self, GPtrArray *items)
{
  guint next = 0;

  for (guint page = 0; page < self->n_pages; page++)
    {
      draw_edges (self, page);
      for (; next < items->len; next++)
        {
          const AlongPaperItem *item = g_ptr_array_index (items, next);

          if (item->page != page)
            break;
          switch_table (self, item->table);
          draw_item (self, item);
        }
      switch_table (self, 0);
      cairo_show_page (self->cr);
    }
}

static void
set_metadata (cairo_surface_t *surface, AlongPaper *paper, const char *author, AlongDate made)
{
  char buffer[ALONG_DATE_ISO_SIZE];
  g_autofree char *time = g_strdup_printf ("%sT12:00:00Z", along_date_to_iso (made, buffer));

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, paper->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, paper->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Alongside");
  if (*author != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  /* Not the clock: the same document gives the same file. */
  if (made != ALONG_DATE_NONE)
    {
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, time);
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, time);
    }
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
along_paper_write_pdf (AlongPaper *self, const char *author, AlongDate made, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GBytes) pdf = NULL;
  PangoContext *context;
  g_autoptr (GPtrArray) items = NULL;
  Drawing drawing = { self };
  cairo_status_t status;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (author != NULL, NULL);

  items = along_paper_flow (self, &drawing.n_pages);
  context = along_paper_make_context ();
  drawing.layout = pango_layout_new (context);
  drawing.surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, ALONG_PAPER_WIDTH,
                                                         ALONG_PAPER_HEIGHT);
  set_metadata (drawing.surface, self, author, made);
  drawing.cr = cairo_create (drawing.surface);
  cairo_tag_begin (drawing.cr, "Document", NULL);
  draw_pages (&drawing, items);
  cairo_tag_end (drawing.cr, "Document");
  status = cairo_status (drawing.cr);
  cairo_destroy (drawing.cr);
  cairo_surface_finish (drawing.surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (drawing.surface);
  cairo_surface_destroy (drawing.surface);
  g_object_unref (drawing.layout);
  g_object_unref (context);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The PDF could not be written: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  pdf = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  return along_paper_mark (pdf);
}
