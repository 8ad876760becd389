/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-facts-grid.h"

#define NAME_CHARS 15

struct _AlongFactsGrid
{
  GtkWidget parent_instance;

  GtkBox *lines;
};

G_DEFINE_FINAL_TYPE (AlongFactsGrid, along_facts_grid, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

static void
along_facts_grid_dispose (GObject *object)
{
  AlongFactsGrid *self = ALONG_FACTS_GRID (object);

  g_clear_pointer ((GtkWidget **) &self->lines, gtk_widget_unparent);

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
  /* Lines of their own: a GtkGrid asks for too little height when both of its columns wrap. */
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_set_parent (GTK_WIDGET (self->lines), GTK_WIDGET (self));
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

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);
}

void
along_facts_grid_add (AlongFactsGrid *self, const char *name, const char *value)
{
  GtkWidget *line, *name_label, *value_label;

  g_return_if_fail (ALONG_IS_FACTS_GRID (self));

  if (value == NULL || *value == '\0')
    return;
  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  name_label = make_label (name);
  gtk_label_set_width_chars (GTK_LABEL (name_label), NAME_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (name_label), NAME_CHARS);
  gtk_widget_add_css_class (name_label, "dim-label");
  value_label = make_label (value);
  gtk_label_set_selectable (GTK_LABEL (value_label), TRUE);
  gtk_widget_set_hexpand (value_label, TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value_label), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  name_label, NULL, -1);
  gtk_box_append (GTK_BOX (line), name_label);
  gtk_box_append (GTK_BOX (line), value_label);
  gtk_box_append (self->lines, line);
}

gboolean
along_facts_grid_is_empty (AlongFactsGrid *self)
{
  g_return_val_if_fail (ALONG_IS_FACTS_GRID (self), TRUE);

  return gtk_widget_get_first_child (GTK_WIDGET (self->lines)) == NULL;
}
