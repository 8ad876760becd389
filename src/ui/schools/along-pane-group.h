/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_PANE_GROUP (along_pane_group_get_type ())

/**
 * AlongPaneGroup:
 *
 * A titled group of rows in a pane, that can be filled anew, and hides when nothing is in it.
 *
 * Properties: title.
 */
G_DECLARE_FINAL_TYPE (AlongPaneGroup, along_pane_group, ALONG, PANE_GROUP, GtkWidget)

void along_pane_group_clear (AlongPaneGroup *self);
/* Below the title. @description: (nullable) */
void along_pane_group_set_description (AlongPaneGroup *self, const char *description);
void along_pane_group_set_title (AlongPaneGroup *self, const char *title);

/* Beside the title: a button. */
void along_pane_group_set_suffix (AlongPaneGroup *self, GtkWidget *suffix);

/* A row of the list, or any widget above it. */
void along_pane_group_add (AlongPaneGroup *self, GtkWidget *row);

/* A row that says what something is; blank texts are left out. (nullable) (transfer none) */
GtkWidget *along_pane_group_add_fact (AlongPaneGroup *self, const char *title, const char *text);

/* A row that goes to another school. */
void along_pane_group_add_school (AlongPaneGroup *self,
                                  const char *title,
                                  const char *subtitle,
                                  gint32 urn);

/* Fills an expander; @data as it was given to along_pane_group_create_expander(). */
typedef void (*AlongExpanderFill) (AdwExpanderRow *row, gpointer data);

/* A row that is filled when it is first opened, since most never are and many rows take long to
 * lay out. @destroy (nullable) frees @data with the row. */
GtkWidget *along_pane_group_create_expander (const char *title,
                                             const char *subtitle,
                                             AlongExpanderFill fill,
                                             gpointer data,
                                             GDestroyNotify destroy);

/* A row of an AdwExpanderRow, whose texts are not markup. */
GtkWidget *along_pane_group_create_row (const char *title, const char *subtitle);

G_END_DECLS
