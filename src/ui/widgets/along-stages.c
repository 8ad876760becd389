/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-stages.h"

struct _AlongStages
{
  GtkWidget *widget; /* unowned */
  AlongStagesFunc stage;
  gpointer data;
  guint tick_id;
  gboolean shown; /* what was made at once */
};

AlongStages *
along_stages_new (GtkWidget *widget, AlongStagesFunc stage, gpointer data)
{
  AlongStages *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (stage != NULL, NULL);

  self = g_new0 (AlongStages, 1);
  self->widget = widget;
  self->stage = stage;
  self->data = data;
  return self;
}

void
along_stages_free (AlongStages *self)
{
  along_stages_stop (self);
  g_free (self);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  AlongStages *self = user_data;

  if (!self->shown)
    {
      /* In the frame that will show it. */
      self->shown = TRUE;
      return G_SOURCE_CONTINUE;
    }
  if (self->stage (self->data))
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

void
along_stages_begin (AlongStages *self)
{
  g_return_if_fail (self != NULL);

  if (self->tick_id != 0)
    return;
  self->shown = FALSE;
  self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

void
along_stages_stop (AlongStages *self)
{
  g_return_if_fail (self != NULL);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
}
