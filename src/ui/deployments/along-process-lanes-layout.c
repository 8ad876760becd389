/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "along-process-lanes-private.h"

#define CARD_WIDTH   216
#define NARROW_WIDTH 240
#define GAP          12
#define STEP         (CARD_WIDTH + GAP)

static int
measure_height (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return natural;
}

static int
measure_tallest (GPtrArray *children, int width)
{
  int height = 0;

  for (guint i = 0; i < children->len; i++)
    height = MAX (height, measure_height (g_ptr_array_index (children, i), width));
  return height;
}

static gboolean
is_in (AlongStepCard *card, guint stage, guint partner)
{
  return along_step_card_get_stage (card) == stage && along_step_card_get_partner (card) == partner;
}

/* Cards of one partner in one stage, one below the other. */
static int
measure_cell (AlongProcessLanes *self, guint stage, guint partner)
{
  int height = 0;

  for (guint i = 0; i < self->cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (self->cards, i);

      if (is_in (ALONG_STEP_CARD (card), stage, partner))
        height += (height > 0 ? GAP : 0) + measure_height (card, CARD_WIDTH);
    }
  return height;
}

/* With the lane's name above and a gap below. */
static int
measure_lane (AlongProcessLanes *self, guint partner)
{
  int height = 0;

  for (guint i = 0; i < self->headings->len; i++)
    height = MAX (height, measure_cell (self, i, partner));
  return height + measure_height (g_ptr_array_index (self->lanes, partner), -1) + 2 * GAP;
}

static int
measure_lanes (AlongProcessLanes *self)
{
  int height = measure_tallest (self->headings, CARD_WIDTH) + GAP;

  for (guint i = 0; i < self->lanes->len; i++)
    height += measure_lane (self, i);
  return height;
}

static int
measure_list (AlongProcessLanes *self, int width)
{
  int inner = MAX (width, NARROW_WIDTH) - 2 * GAP;
  int height = GAP;

  for (guint i = 0; i < self->headings->len; i++)
    height += measure_height (g_ptr_array_index (self->headings, i), inner) + GAP;
  for (guint i = 0; i < self->cards->len; i++)
    height += measure_height (g_ptr_array_index (self->cards, i), inner) + GAP;
  return height;
}

void
along_process_lanes_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  AlongProcessLanes *self = ALONG_PROCESS_LANES (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = self->narrow ? NARROW_WIDTH : (int) self->headings->len * STEP + GAP;
  else
    *minimum = self->narrow ? measure_list (self, for_size) : measure_lanes (self);
  *natural = *minimum;
}

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  const GtkAllocation allocation = { x, y, width, height };

  gtk_widget_set_child_visible (child, TRUE);
  gtk_widget_size_allocate (child, &allocation, -1);
}

static int
get_offset (AlongProcessLanes *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment;

  if (self->scroller == NULL)
    return 0;
  adjustment = orientation == GTK_ORIENTATION_HORIZONTAL
                   ? gtk_scrolled_window_get_hadjustment (self->scroller)
                   : gtk_scrolled_window_get_vadjustment (self->scroller);
  return (int) gtk_adjustment_get_value (adjustment);
}

static void
place_cell (AlongProcessLanes *self, guint stage, guint partner, int y)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (self->cards, i);
      int height;

      if (!is_in (ALONG_STEP_CARD (card), stage, partner))
        continue;
      height = measure_height (card, CARD_WIDTH);
      place (card, GAP + (int) stage * STEP, y, CARD_WIDTH, height);
      y += height + GAP;
    }
}

/* The name of a lane stays at the left edge of what can be seen. */
static int
place_lane (AlongProcessLanes *self, guint partner, int y, int width)
{
  GtkWidget *name = g_ptr_array_index (self->lanes, partner);
  int height = measure_lane (self, partner);
  int name_height = measure_height (name, -1);
  int natural;

  gtk_widget_measure (name, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  place (g_ptr_array_index (self->bands, partner), 0, y, width, height);
  place (name, get_offset (self, GTK_ORIENTATION_HORIZONTAL) + GAP, y + GAP / 2, natural,
         name_height);
  for (guint i = 0; i < self->headings->len; i++)
    place_cell (self, i, partner, y + name_height + GAP);
  return y + height;
}

static void
place_lanes (AlongProcessLanes *self, int width, int height)
{
  int heading = measure_tallest (self->headings, CARD_WIDTH);
  int top = get_offset (self, GTK_ORIENTATION_VERTICAL);
  guint stage = along_progress_get_stage (self->progress);
  int y = heading + GAP;

  for (guint i = 0; i < self->lanes->len; i++)
    y = place_lane (self, i, y, width);
  for (guint i = 0; i < self->headings->len; i++)
    place (g_ptr_array_index (self->headings, i), (int) i * STEP + GAP / 2, top, STEP, heading);
  if (stage < self->headings->len)
    place (self->column, (int) stage * STEP + GAP / 2, heading, STEP, MAX (0, height - heading));
  else
    gtk_widget_set_child_visible (self->column, FALSE);
}

static void
place_list (AlongProcessLanes *self, int width)
{
  int inner = width - 2 * GAP;
  int y = GAP;

  for (guint i = 0; i < self->bands->len; i++)
    {
      gtk_widget_set_child_visible (g_ptr_array_index (self->bands, i), FALSE);
      gtk_widget_set_child_visible (g_ptr_array_index (self->lanes, i), FALSE);
    }
  gtk_widget_set_child_visible (self->column, FALSE);
  for (guint i = 0; i < self->headings->len; i++)
    {
      GtkWidget *heading = g_ptr_array_index (self->headings, i);
      int height = measure_height (heading, inner);

      place (heading, GAP, y, inner, height);
      y += height + GAP;
      for (guint j = 0; j < self->cards->len; j++)
        {
          GtkWidget *card = g_ptr_array_index (self->cards, j);

          if (along_step_card_get_stage (ALONG_STEP_CARD (card)) != i)
            continue;
          height = measure_height (card, inner);
          place (card, GAP, y, inner, height);
          y += height + GAP;
        }
    }
}

void
along_process_lanes_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongProcessLanes *self = ALONG_PROCESS_LANES (widget);

  if (self->progress == NULL)
    return;
  if (self->narrow)
    place_list (self, width);
  else
    place_lanes (self, width, height);
  along_process_lanes_reveal_allocated (self);
}

int
along_process_lanes_get_stage_position (AlongProcessLanes *self, guint stage)
{
  graphene_rect_t bounds;

  if (!self->narrow)
    return (int) stage * STEP;
  if (stage >= self->headings->len ||
      !gtk_widget_compute_bounds (g_ptr_array_index (self->headings, stage), GTK_WIDGET (self),
                                  &bounds))
    return 0;
  return (int) bounds.origin.y - GAP;
}
