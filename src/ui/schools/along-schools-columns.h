/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-schools-column.h"

G_BEGIN_DECLS

/* The columns of the table of schools: one for each of #AlongSchoolsColumn, and one in which a
 * narrow table says it all. */
typedef struct _AlongSchoolsColumns AlongSchoolsColumns;

/* Adds them to @view, which must live as long. */
AlongSchoolsColumns *along_schools_columns_new (GtkColumnView *view);
void along_schools_columns_free (AlongSchoolsColumns *self);

void along_schools_columns_set_compact (AlongSchoolsColumns *self, gboolean compact);

/* The first columns, as many as a first window shows, are there from the beginning; the others are
 * to be made after its first frame, since a GtkColumnView makes the cells of all its columns, those
 * out of sight as well. Returns FALSE when all were there. */
gboolean along_schools_columns_make_all (AlongSchoolsColumns *self);

/* Makes them at once if a table @width pixels wide has more in sight than the first. */
void along_schools_columns_fill (AlongSchoolsColumns *self, int width);

/* The style or the size of text has changed. */
void along_schools_columns_forget_font (AlongSchoolsColumns *self);

/* (transfer none) */
GtkColumnViewColumn *
along_schools_columns_get (AlongSchoolsColumns *self, AlongSchoolsColumn column);

G_END_DECLS
