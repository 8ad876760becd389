/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-date.h"

G_BEGIN_DECLS

/**
 * AlongPaper:
 *
 * A text document that flows onto numbered A4 pages: headings, paragraphs, labels with their
 * texts, and tables that carry their headings over to the next page. All text is plain; nothing in
 * it is markup. Words that are wider than their column break anywhere.
 */
typedef struct _AlongPaper AlongPaper;

/* @title, @subject: of the document, at the top of every page. */
AlongPaper *along_paper_new (const char *title, const char *subject);
void along_paper_free (AlongPaper *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongPaper, along_paper_free)

void along_paper_add_title (AlongPaper *self, const char *text);
void along_paper_add_heading (AlongPaper *self, const char *text);
void along_paper_add_subheading (AlongPaper *self, const char *text);
void along_paper_add_text (AlongPaper *self, const char *text);
/* In a frame, as nobody may miss it. */
void along_paper_add_notice (AlongPaper *self, const char *text);
/* A label with its text beside it. */
void along_paper_add_pair (AlongPaper *self, const char *label, const char *text);

/* @weights: how wide the columns are, compared with each other. */
void along_paper_begin_table (AlongPaper *self,
                              const char *const *headings,
                              const double *weights,
                              guint n_columns);
/* @cells: (array zero-terminated=1): one for each column. */
void along_paper_add_row (AlongPaper *self, const char *const *cells);
void along_paper_end_table (AlongPaper *self);

/* (transfer full) (nullable): a tagged PDF with the headings as its outline. @author: or "".
 * The same document gives the same bytes on the same computer. */
GBytes *
along_paper_write_pdf (AlongPaper *self, const char *author, AlongDate made, GError **error);

G_END_DECLS
