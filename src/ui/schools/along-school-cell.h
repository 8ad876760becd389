/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-cell-font.h"
#include "along-school-item.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOL_CELL (along_school_cell_get_type ())

/**
 * AlongSchoolCell:
 *
 * One cell of the list of schools: a column of a school, or, where there is no room for columns,
 * its name above a line about it. It follows its item.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolCell, along_school_cell, ALONG, SCHOOL_CELL, GtkWidget)

GtkWidget *along_school_cell_new (AlongSchoolsColumn column, AlongCellFont *font);
/* The name above a line about the school. */
GtkWidget *along_school_cell_new_compact (AlongCellFont *font);

/* @item: (nullable) */
void along_school_cell_set_item (AlongSchoolCell *self, AlongSchoolItem *item);
/* (nullable) */
AlongSchoolItem *along_school_cell_get_item (AlongSchoolCell *self);

G_END_DECLS
