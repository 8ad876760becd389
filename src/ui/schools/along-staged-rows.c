/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-staged-rows.h"

#include "along-stages.h"

/* Rows of a window, of a frame that is on time, and more than a GtkColumnView makes. */
#define FIRST_ROWS  24
#define MORE_ROWS   12
#define ENOUGH_ROWS 240

struct _AlongStagedRows
{
  AlongStages *stages;
  GListModel *model;
  GtkSliceListModel *rows;
  AlongStagedMake make;
  gpointer data;
  gboolean ended;
};

static void
finish (AlongStagedRows *self)
{
  self->ended = TRUE;
  self->make (self->data);
  gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
}

static gboolean
make_more (gpointer data)
{
  AlongStagedRows *self = data;
  guint n = gtk_slice_list_model_get_size (self->rows);

  if (self->make (self->data))
    return TRUE;
  if (n < ENOUGH_ROWS && n < g_list_model_get_n_items (self->model))
    {
      gtk_slice_list_model_set_size (self->rows, n + MORE_ROWS);
      return TRUE;
    }

  finish (self);
  return FALSE;
}

AlongStagedRows *
along_staged_rows_new (GtkWidget *widget, GListModel *model, AlongStagedMake make, gpointer data)
{
  AlongStagedRows *self = g_new0 (AlongStagedRows, 1);

  self->stages = along_stages_new (widget, make_more, self);
  self->model = g_object_ref (model);
  self->rows = gtk_slice_list_model_new (g_object_ref (model), 0, FIRST_ROWS);
  self->make = make;
  self->data = data;

  return self;
}

void
along_staged_rows_free (AlongStagedRows *self)
{
  along_stages_free (self->stages);
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

void
along_staged_rows_begin (AlongStagedRows *self)
{
  g_return_if_fail (self != NULL);

  if (!self->ended && g_list_model_get_n_items (self->model) > 0)
    along_stages_begin (self->stages);
}

void
along_staged_rows_end (AlongStagedRows *self)
{
  g_return_if_fail (self != NULL);

  along_stages_stop (self->stages);
  finish (self);
}
