/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "along-paper.h"

G_BEGIN_DECLS

/* Of an A4 page, in points. */
#define ALONG_PAPER_WIDTH  595.276
#define ALONG_PAPER_HEIGHT 841.89
#define ALONG_PAPER_MARGIN 48.0
#define ALONG_PAPER_TOP    74.0 /* below the head */
#define ALONG_PAPER_BOTTOM 62.0 /* above the foot */
#define ALONG_PAPER_INNER  (ALONG_PAPER_WIDTH - 2 * ALONG_PAPER_MARGIN)
#define ALONG_PAPER_LABEL  165.0 /* width of the column of labels */
#define ALONG_PAPER_GAP    12.0
#define ALONG_PAPER_CELL   4.0 /* around the text of a cell */

typedef enum
{
  ALONG_PAPER_TITLE,
  ALONG_PAPER_HEADING,
  ALONG_PAPER_SUBHEADING,
  ALONG_PAPER_TEXT,
  ALONG_PAPER_NOTICE,
  ALONG_PAPER_PAIR,
  ALONG_PAPER_HEADINGS, /* of a table */
  ALONG_PAPER_ROW,
} AlongPaperKind;

/* @label: of a pair. @text: or the cells of a row in @cells. @table: number of the table.
 * @page counts from 0; @y is from the top of the page. */
typedef struct
{
  AlongPaperKind kind;
  char *label;
  char *text;
  char **cells;
  double *widths; /* of the cells */
  guint n_cells;
  guint table;
  guint page;
  double y;
  double height;
} AlongPaperItem;

struct _AlongPaper
{
  char *title;
  char *subject;
  GPtrArray *items; /* of AlongPaperItem */
  double *widths;
  guint n_columns;
  guint n_tables;
};

AlongPaperItem *along_paper_item_new (AlongPaperKind kind, const char *label, const char *text);
void along_paper_item_free (AlongPaperItem *item);
AlongPaperItem *along_paper_item_copy_cells (AlongPaperItem *item, const AlongPaperItem *from);

/* A context that measures points, as the pages do. */
PangoContext *along_paper_make_context (void);
/* Sets @layout up for texts of @kind in a column of @width points. @strong: a label or heading. */
void along_paper_set_layout (PangoLayout *layout,
                             AlongPaperKind kind,
                             gboolean strong,
                             const char *text,
                             double width);

/* (transfer full) (element-type AlongPaperItem): the items with their pages and places; what is
 * too long for a page has been divided, and headings of tables stand again on each page. */
GPtrArray *along_paper_flow (AlongPaper *self, guint *n_pages);

/* (transfer full): the PDF with the mark that it is tagged, its language, and the wish that its
 * title be shown; unchanged where it is not as expected. */
GBytes *along_paper_mark (GBytes *pdf);

G_END_DECLS
