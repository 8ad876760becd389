/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-facts-grid.h"

struct _AlongFactsGrid
{
  GtkWidget parent_instance;

  GtkGrid *grid;
  int n_lines;
};

G_DEFINE_FINAL_TYPE (AlongFactsGrid, along_facts_grid, GTK_TYPE_WIDGET)

static void
along_facts_grid_dispose (GObject *object)
{
  AlongFactsGrid *self = ALONG_FACTS_GRID (object);

  g_clear_pointer ((GtkWidget **) &self->grid, gtk_widget_unparent);

  G_OBJECT_CLASS (along_facts_grid_parent_class)->dispose (object);
}

static void
along_facts_grid_class_init (AlongFactsGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_facts_grid_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_facts_grid_init (AlongFactsGrid *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

GtkWidget *
along_facts_grid_new (void)
{
  return g_object_new (ALONG_TYPE_FACTS_GRID, NULL);
}

void
along_facts_grid_clear (AlongFactsGrid *self)
{
  GtkWidget *child;

  g_return_if_fail (ALONG_IS_FACTS_GRID (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  self->n_lines = 0;
}

void
along_facts_grid_add (AlongFactsGrid *self, const char *name, const char *value)
{
  GtkWidget *name_label, *value_label;

  g_return_if_fail (ALONG_IS_FACTS_GRID (self));

  if (value == NULL || *value == '\0')
    return;
  name_label = gtk_label_new (name);
  value_label = gtk_label_new (value);
  gtk_label_set_xalign (GTK_LABEL (name_label), 0);
  gtk_label_set_yalign (GTK_LABEL (name_label), 0);
  gtk_label_set_wrap (GTK_LABEL (name_label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (name_label), 18);
  gtk_widget_add_css_class (name_label, "dim-label");
  gtk_label_set_xalign (GTK_LABEL (value_label), 0);
  gtk_label_set_wrap (GTK_LABEL (value_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (value_label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (value_label), TRUE);
  gtk_widget_set_hexpand (value_label, TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value_label), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  name_label, NULL, -1);
  gtk_grid_attach (self->grid, name_label, 0, self->n_lines, 1, 1);
  gtk_grid_attach (self->grid, value_label, 1, self->n_lines, 1, 1);
  self->n_lines++;
}

gboolean
along_facts_grid_is_empty (AlongFactsGrid *self)
{
  g_return_val_if_fail (ALONG_IS_FACTS_GRID (self), TRUE);

  return self->n_lines == 0;
}
