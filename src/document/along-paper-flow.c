/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-paper-flow"

#include "along-paper-private.h"

/* Fewer lines of a text than this are not left alone on a page. */
#define LEAST_LINES 3

#define PAGE_END (ALONG_PAPER_HEIGHT - ALONG_PAPER_BOTTOM)

/* Size in points, and the room above, of each kind. */
static const struct
{
  int size;
  double above;
} styles[] = {
  [ALONG_PAPER_TITLE] = { 20, 0 },       [ALONG_PAPER_HEADING] = { 14, 18 },
  [ALONG_PAPER_SUBHEADING] = { 11, 12 }, [ALONG_PAPER_TEXT] = { 10, 5 },
  [ALONG_PAPER_NOTICE] = { 10, 8 },      [ALONG_PAPER_PAIR] = { 10, 5 },
  [ALONG_PAPER_HEADINGS] = { 9, 6 },     [ALONG_PAPER_ROW] = { 9, 0 },
};

PangoContext *
along_paper_make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Paper has neither pixels nor the screen's resolution. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  return context;
}

void
along_paper_set_layout (PangoLayout *layout,
                        AlongPaperKind kind,
                        gboolean strong,
                        const char *text,
                        double width)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans");
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_font_description_set_size (font, styles[kind].size * PANGO_SCALE);
  pango_font_description_set_weight (font, strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  /* A hyphen that nobody wrote would change an address that is broken over two lines. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, (int) (MAX (width, 10.0) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);
}

static double
measure_text (PangoLayout *layout,
              AlongPaperKind kind,
              gboolean strong,
              const char *text,
              double width)
{
  int height;

  along_paper_set_layout (layout, kind, strong, text, width);
  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

static double
get_text_width (const AlongPaperItem *item)
{
  if (item->kind == ALONG_PAPER_PAIR)
    return ALONG_PAPER_INNER - ALONG_PAPER_LABEL - ALONG_PAPER_GAP;
  return item->kind == ALONG_PAPER_NOTICE ? ALONG_PAPER_INNER - 2 * ALONG_PAPER_GAP
                                          : ALONG_PAPER_INNER;
}

static double
measure (AlongPaperItem *item, PangoLayout *layout)
{
  double height = 0;

  if (item->cells != NULL)
    {
      for (guint i = 0; i < item->n_cells; i++)
        height = MAX (height,
                      measure_text (layout, item->kind, item->kind == ALONG_PAPER_HEADINGS,
                                    item->cells[i], item->widths[i] - 2 * ALONG_PAPER_CELL));
      return height + 2 * ALONG_PAPER_CELL;
    }
  if (item->kind == ALONG_PAPER_PAIR)
    height = measure_text (layout, item->kind, TRUE, item->label, ALONG_PAPER_LABEL);
  height = MAX (height, measure_text (layout, item->kind, item->kind <= ALONG_PAPER_SUBHEADING,
                                      item->text, get_text_width (item)));
  return item->kind == ALONG_PAPER_NOTICE ? height + 2 * ALONG_PAPER_GAP : height;
}

typedef struct
{
  AlongPaper *paper;
  PangoLayout *layout;
  GPtrArray *placed;
  const AlongPaperItem *headings; /* of the table that goes on */
  guint page;
  double y;
} Flow;

static void
place (Flow *self, AlongPaperItem *item)
{
  gboolean first = self->y <= ALONG_PAPER_TOP;

  item->page = self->page;
  item->y = self->y + (first ? 0 : styles[item->kind].above);
  self->y = item->y + item->height;
  g_ptr_array_add (self->placed, item);
}

static void
turn_page (Flow *self)
{
  self->page++;
  self->y = ALONG_PAPER_TOP;
}

static double
get_room (const Flow *self, const AlongPaperItem *item)
{
  return PAGE_END - self->y - styles[item->kind].above;
}

/* The byte at which the text of @item has to be divided to fit @room, 0 when too little fits. */
static int
find_division (Flow *self, const AlongPaperItem *item, double room)
{
  PangoLayoutIter *iter;
  int index = 0, n = 0;

  along_paper_set_layout (self->layout, item->kind, FALSE, item->text, get_text_width (item));
  iter = pango_layout_get_iter (self->layout);
  do
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      if ((double) (extents.y + extents.height) / PANGO_SCALE > room)
        {
          index = n >= LEAST_LINES ? pango_layout_iter_get_index (iter) : 0;
          break;
        }
      n++;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return index;
}

/* Places a text over as many pages as it takes. Takes @item. */
static void
place_text (Flow *self, AlongPaperItem *item)
{
  while (item->height > get_room (self, item))
    {
      int index = item->kind == ALONG_PAPER_PAIR || item->kind == ALONG_PAPER_TEXT
                      ? find_division (self, item, get_room (self, item))
                      : 0;
      AlongPaperItem *rest;

      if (index <= 0)
        {
          /* Not even on an empty page: then it runs over, as nothing may be lost silently. */
          if (self->y <= ALONG_PAPER_TOP)
            break;
          turn_page (self);
          continue;
        }
      rest = along_paper_item_new (item->kind, "", item->text + index);
      item->text[index] = '\0';
      item->height = measure (item, self->layout);
      rest->height = measure (rest, self->layout);
      place (self, item);
      turn_page (self);
      item = rest;
    }
  place (self, item);
}

static void
place_row (Flow *self, AlongPaperItem *item)
{
  if (item->height > get_room (self, item) && self->y > ALONG_PAPER_TOP)
    {
      turn_page (self);
      if (item->kind == ALONG_PAPER_ROW && self->headings != NULL)
        {
          AlongPaperItem *again = along_paper_item_new (ALONG_PAPER_HEADINGS, "", "");

          along_paper_item_copy_cells (again, self->headings);
          again->height = self->headings->height;
          place (self, again);
        }
    }
  place (self, item);
}

/* What a heading must have below it on its page: all headings that follow and the first of what
 * they head, but of a long text only some lines. */
static double
get_need (AlongPaper *paper, guint index, PangoLayout *layout)
{
  double need = 0;

  for (guint i = index; i < paper->items->len; i++)
    {
      AlongPaperItem *item = g_ptr_array_index (paper->items, i);
      double height = measure (item, layout);
      gboolean heads = item->kind <= ALONG_PAPER_SUBHEADING || item->kind == ALONG_PAPER_HEADINGS;

      need += styles[item->kind].above + (heads ? height : MIN (height, 60.0));
      if (!heads)
        break;
    }
  return need;
}

GPtrArray *
along_paper_flow (AlongPaper *self, guint *n_pages)
{
  PangoContext *context = along_paper_make_context ();
  PangoLayout *layout = pango_layout_new (context);
  Flow flow = { self, layout,
                g_ptr_array_new_with_free_func ((GDestroyNotify) along_paper_item_free) };

  flow.y = ALONG_PAPER_TOP;
  for (guint i = 0; i < self->items->len; i++)
    {
      const AlongPaperItem *item = g_ptr_array_index (self->items, i);
      AlongPaperItem *copy = along_paper_item_new (item->kind, item->label, item->text);
      gboolean heads = item->kind <= ALONG_PAPER_SUBHEADING || item->kind == ALONG_PAPER_HEADINGS;

      if (heads && get_need (self, i, layout) > PAGE_END - flow.y && flow.y > ALONG_PAPER_TOP)
        turn_page (&flow);
      if (item->cells != NULL)
        along_paper_item_copy_cells (copy, item);
      copy->height = measure (copy, layout);
      if (item->kind == ALONG_PAPER_HEADINGS)
        flow.headings = copy;
      if (item->cells != NULL)
        place_row (&flow, copy);
      else
        place_text (&flow, copy);
    }
  g_object_unref (layout);
  g_object_unref (context);
  *n_pages = flow.page + 1;
  return flow.placed;
}
