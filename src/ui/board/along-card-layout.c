/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-card-layout.h"

#include "along-text-scale.h"

struct _AlongCardLayout
{
  GtkLayoutManager parent_instance;

  int column_width;
  int spacing;
};

G_DEFINE_FINAL_TYPE (AlongCardLayout, along_card_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
next_card (GtkWidget *card)
{
  while (card != NULL && !gtk_widget_should_layout (card))
    card = gtk_widget_get_next_sibling (card);
  return card;
}

/* What a column has at least, at the size of text. */
static int
least_width (AlongCardLayout *self)
{
  GtkWidget *widget = gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self));

  return widget != NULL ? along_text_scale (widget, self->column_width) : self->column_width;
}

static int
column_width (AlongCardLayout *self, int width, int columns)
{
  return MAX ((width - self->spacing * (columns - 1)) / columns, 1);
}

static int
measure_card (GtkWidget *card, int width)
{
  int natural;

  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static int
measure_height (AlongCardLayout *self, GtkWidget *widget, int width)
{
  int columns = along_card_layout_count_columns (self, width);
  int each = column_width (self, width, columns);
  g_autofree int *bottoms = g_new0 (int, columns);
  int height = 0;
  int i = 0;

  for (GtkWidget *card = next_card (gtk_widget_get_first_child (widget)); card != NULL;
       card = next_card (gtk_widget_get_next_sibling (card)))
    {
      int *bottom = &bottoms[i++ % columns];

      *bottom += measure_card (card, each) + self->spacing;
      height = MAX (height, *bottom);
    }
  return MAX (height - self->spacing, 0);
}

static GtkSizeRequestMode
along_card_layout_get_request_mode (GtkLayoutManager *layout, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
along_card_layout_measure (GtkLayoutManager *layout,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  AlongCardLayout *self = ALONG_CARD_LAYOUT (layout);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      for (GtkWidget *card = next_card (gtk_widget_get_first_child (widget)); card != NULL;
           card = next_card (gtk_widget_get_next_sibling (card)))
        {
          int card_minimum;

          gtk_widget_measure (card, orientation, -1, &card_minimum, NULL, NULL, NULL);
          *minimum = MAX (*minimum, card_minimum);
        }
      *natural = MAX (*minimum, 3 * least_width (self) + 2 * self->spacing);
      return;
    }
  *minimum = *natural = measure_height (self, widget, for_size < 0 ? least_width (self) : for_size);
}

static void
along_card_layout_allocate (GtkLayoutManager *layout,
                            GtkWidget *widget,
                            int width,
                            int height,
                            int baseline)
{
  AlongCardLayout *self = ALONG_CARD_LAYOUT (layout);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int columns = along_card_layout_count_columns (self, width);
  int each = column_width (self, width, columns);
  g_autofree int *tops = g_new0 (int, columns);
  int i = 0;

  for (GtkWidget *card = next_card (gtk_widget_get_first_child (widget)); card != NULL;
       card = next_card (gtk_widget_get_next_sibling (card)), i++)
    {
      int x = i % columns * (each + self->spacing);
      int *top = &tops[i % columns];
      GtkAllocation place = { rtl ? width - x - each : x, *top, each, measure_card (card, each) };

      gtk_widget_size_allocate (card, &place, -1);
      *top += place.height + self->spacing;
    }
}

static void
along_card_layout_class_init (AlongCardLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = along_card_layout_get_request_mode;
  layout_class->measure = along_card_layout_measure;
  layout_class->allocate = along_card_layout_allocate;
}

static void
along_card_layout_init (AlongCardLayout *self)
{
}

GtkLayoutManager *
along_card_layout_new (int width, int spacing)
{
  AlongCardLayout *self = g_object_new (ALONG_TYPE_CARD_LAYOUT, NULL);

  self->column_width = width;
  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}

int
along_card_layout_count_columns (AlongCardLayout *self, int width)
{
  g_return_val_if_fail (ALONG_IS_CARD_LAYOUT (self), 1);

  return MAX ((width + self->spacing) / (least_width (self) + self->spacing), 1);
}
