/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "along-process-lanes-private.h"

/* ── What is in view ── */

/* Scrolls down when the card that comes next lies below what can be seen. */
static void
reveal_card (AlongProcessLanes *self, guint index)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  graphene_rect_t card, heading;

  if (index >= self->cards->len ||
      !gtk_widget_compute_bounds (g_ptr_array_index (self->cards, index), GTK_WIDGET (self),
                                  &card) ||
      !gtk_widget_compute_bounds (g_ptr_array_index (self->headings, 0), GTK_WIDGET (self),
                                  &heading))
    return;
  gtk_adjustment_clamp_page (adjustment, card.origin.y - heading.size.height - 48,
                             card.origin.y + card.size.height + 12);
}

static gboolean
reveal_cb (gpointer user_data)
{
  AlongProcessLanes *self = user_data;
  const AlongStepProgress *next = along_progress_get_next (self->progress);
  guint stage = along_progress_get_stage (self->progress);
  GtkAdjustment *adjustment;
  int position;

  self->reveal_id = 0;
  self->cursor = next != NULL
                     ? (guint) (next->step - along_progress_get_process (self->progress)->steps)
                     : 0;
  if (self->scroller == NULL)
    return G_SOURCE_REMOVE;
  adjustment = self->narrow ? gtk_scrolled_window_get_vadjustment (self->scroller)
                            : gtk_scrolled_window_get_hadjustment (self->scroller);
  position = along_process_lanes_get_stage_position (self, stage);
  /* Something of what came before says that there is more to the left. */
  gtk_adjustment_set_value (adjustment, self->narrow ? position : MAX (0, position - 60));
  if (!self->narrow)
    reveal_card (self, self->cursor);
  return G_SOURCE_REMOVE;
}

void
along_process_lanes_reveal (AlongProcessLanes *self)
{
  self->reveal = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Scrolling is for later: now the space is being given out. */
void
along_process_lanes_reveal_allocated (AlongProcessLanes *self)
{
  if (!self->reveal)
    return;
  self->reveal = FALSE;
  if (self->reveal_id == 0)
    self->reveal_id = g_idle_add (reveal_cb, self);
}

/* ── Focus ── */

static gboolean
is_further (AlongProcessLanes *self, guint from, guint to, GtkDirectionType direction)
{
  AlongStepCard *a = g_ptr_array_index (self->cards, from);
  AlongStepCard *b = g_ptr_array_index (self->cards, to);
  int stages = (int) along_step_card_get_stage (b) - (int) along_step_card_get_stage (a);
  gboolean lane = along_step_card_get_partner (a) == along_step_card_get_partner (b);

  switch (direction)
    {
    case GTK_DIR_LEFT:
      return stages < 0 && lane;
    case GTK_DIR_RIGHT:
      return stages > 0 && lane;
    case GTK_DIR_UP:
      return to < from;
    case GTK_DIR_DOWN:
      return to > from;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
    }
}

/* Steps are in the order of stages and, in them, of partners, so that the nearest has the nearest
 * index. Left and right keep to a lane. Up and down go on into the next stage: some have a step
 * only in a lane that is empty beside them. */
static gboolean
move_focus (AlongProcessLanes *self, GtkDirectionType direction)
{
  gboolean back = direction == GTK_DIR_LEFT || direction == GTK_DIR_UP;
  int from = (int) self->cursor;

  for (int i = back ? from - 1 : from + 1; i >= 0 && i < (int) self->cards->len; i += back ? -1 : 1)
    if (is_further (self, (guint) from, (guint) i, direction))
      return along_process_lanes_focus_step (self, (guint) i);
  return FALSE;
}

static void
take_cursor (AlongProcessLanes *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint index;

  if (child != NULL && g_ptr_array_find (self->cards, child, &index))
    self->cursor = index;
}

/* The steps are one stop: Tab goes to the one that the arrow keys were at, and on. */
gboolean
along_process_lanes_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AlongProcessLanes *self = ALONG_PROCESS_LANES (widget);

  if (self->cards->len == 0)
    return FALSE;
  if (gtk_widget_get_focus_child (widget) == NULL)
    return along_process_lanes_focus_step (self, MIN (self->cursor, self->cards->len - 1));
  take_cursor (self);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;
  return move_focus (self, direction);
}

gboolean
along_process_lanes_focus_step (AlongProcessLanes *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_PROCESS_LANES (self), FALSE);

  if (index >= self->cards->len)
    return FALSE;
  self->cursor = index;
  return gtk_widget_grab_focus (g_ptr_array_index (self->cards, index));
}
