/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-staged-rows.h"

/* Rows of a window, of a frame that is on time, and more than a GtkColumnView makes. */
#define FIRST_ROWS  24
#define MORE_ROWS   12
#define ENOUGH_ROWS 240

struct _AlongStagedRows
{
  GtkWidget *widget; /* unowned */
  GListModel *model;
  GtkSliceListModel *rows;
  AlongStagedMake make;
  gpointer data;
  guint tick_id;
  gboolean drawn; /* the first of them */
  gboolean ended;
};

AlongStagedRows *
along_staged_rows_new (GtkWidget *widget, GListModel *model, AlongStagedMake make, gpointer data)
{
  AlongStagedRows *self = g_new0 (AlongStagedRows, 1);

  self->widget = widget;
  self->model = g_object_ref (model);
  self->rows = gtk_slice_list_model_new (g_object_ref (model), 0, FIRST_ROWS);
  self->make = make;
  self->data = data;

  return self;
}

static void
stop (AlongStagedRows *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
}

void
along_staged_rows_free (AlongStagedRows *self)
{
  stop (self);
  g_object_unref (self->rows);
  g_object_unref (self->model);
  g_free (self);
}

GListModel *
along_staged_rows_get_rows (AlongStagedRows *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return G_LIST_MODEL (self->rows);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  AlongStagedRows *self = user_data;
  guint n = gtk_slice_list_model_get_size (self->rows);

  if (!self->drawn)
    {
      /* In the frame that will show the first of them. */
      self->drawn = TRUE;
      return G_SOURCE_CONTINUE;
    }
  if (self->make (self->data))
    return G_SOURCE_CONTINUE;
  if (n < ENOUGH_ROWS && n < g_list_model_get_n_items (self->model))
    {
      gtk_slice_list_model_set_size (self->rows, n + MORE_ROWS);
      return G_SOURCE_CONTINUE;
    }

  self->tick_id = 0;
  along_staged_rows_end (self);
  return G_SOURCE_REMOVE;
}

void
along_staged_rows_begin (AlongStagedRows *self)
{
  g_return_if_fail (self != NULL);

  if (!self->ended && self->tick_id == 0 && g_list_model_get_n_items (self->model) > 0)
    self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

void
along_staged_rows_end (AlongStagedRows *self)
{
  g_return_if_fail (self != NULL);

  stop (self);
  self->ended = TRUE;
  self->make (self->data);
  gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
}
