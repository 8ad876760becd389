/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-guide-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_GUIDE_ROW (along_guide_row_get_type ())

/* An entry of the guide in a list, with why it suits and what was done. */
G_DECLARE_FINAL_TYPE (AlongGuideRow, along_guide_row, ALONG, GUIDE_ROW, GtkListBoxRow)

GtkWidget *along_guide_row_new (AlongGuideItem *item);

AlongGuideItem *along_guide_row_get_item (AlongGuideRow *self);

/* GtkListBoxUpdateHeaderFunc: the heading above the first row under it. */
void along_guide_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data);

G_END_DECLS
