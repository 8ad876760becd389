/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-facts-grid.h"

#define NAME_CHARS 15
#define SPACING    6

struct _AlongFactsGrid
{
  GtkWidget parent_instance;
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

/* Always, also while it is empty. That is why there is no layout manager: GTK 4.8 asks one while
 * the widget is hidden and empty, and does not ask again once it has lines. */
static GtkSizeRequestMode
along_facts_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
along_facts_grid_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  GtkWidget *line;

  for (line = gtk_widget_get_first_child (widget); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    {
      int least, best;

      gtk_widget_measure (line, orientation, for_size, &least, &best, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, best);
          continue;
        }
      *minimum += least + (*minimum > 0 ? SPACING : 0);
      *natural += best + (*natural > 0 ? SPACING : 0);
    }
}

static void
along_facts_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *line;
  int y = 0;

  for (line = gtk_widget_get_first_child (widget); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    {
      GtkAllocation place = { 0, y, width, 0 };

      gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, width, NULL, &place.height, NULL, NULL);
      gtk_widget_size_allocate (line, &place, -1);
      y += place.height + SPACING;
    }
}

static void
along_facts_grid_dispose (GObject *object)
{
  along_facts_grid_clear (ALONG_FACTS_GRID (object));

  G_OBJECT_CLASS (along_facts_grid_parent_class)->dispose (object);
}

static void
along_facts_grid_class_init (AlongFactsGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_facts_grid_dispose;
  widget_class->get_request_mode = along_facts_grid_get_request_mode;
  widget_class->measure = along_facts_grid_measure;
  widget_class->size_allocate = along_facts_grid_size_allocate;
}

static void
along_facts_grid_init (AlongFactsGrid *self)
{
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

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
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
  gtk_widget_set_parent (line, GTK_WIDGET (self));
}

gboolean
along_facts_grid_is_empty (AlongFactsGrid *self)
{
  g_return_val_if_fail (ALONG_IS_FACTS_GRID (self), TRUE);

  return gtk_widget_get_first_child (GTK_WIDGET (self)) == NULL;
}
