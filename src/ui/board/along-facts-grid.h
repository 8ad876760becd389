/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FACTS_GRID (along_facts_grid_get_type ())

/* Pairs of a name and a value under one another. */
G_DECLARE_FINAL_TYPE (AlongFactsGrid, along_facts_grid, ALONG, FACTS_GRID, GtkWidget)

GtkWidget *along_facts_grid_new (void);

void along_facts_grid_clear (AlongFactsGrid *self);
/* Nothing is added when @value is NULL or empty. */
void along_facts_grid_add (AlongFactsGrid *self, const char *name, const char *value);
gboolean along_facts_grid_is_empty (AlongFactsGrid *self);

G_END_DECLS
