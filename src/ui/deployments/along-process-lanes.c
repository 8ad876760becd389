/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-process-lanes.h"

#include "along-process-lanes-private.h"
#include "along-stage-heading.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AlongProcessLanes, along_process_lanes, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_STEP_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* ── Children ── */

static void
activated_cb (AlongProcessLanes *self, AlongStepCard *card)
{
  g_signal_emit (self, signals[SIGNAL_STEP_ACTIVATED], 0, along_step_card_get_index (card));
}

static void
add (AlongProcessLanes *self, GPtrArray *list, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  if (list != NULL)
    g_ptr_array_add (list, child);
}

static GtkWidget *
create_decoration (const char *css_class)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "can-target", FALSE, NULL);

  gtk_widget_add_css_class (box, css_class);
  return box;
}

static void
build (AlongProcessLanes *self, const AlongProcess *process)
{
  for (guint i = 0; i < process->n_partners; i++)
    add (self, self->bands, create_decoration (i % 2 == 0 ? "lane" : "lane-odd"));
  self->column = create_decoration ("stage-column");
  add (self, NULL, self->column);
  for (guint i = 0; i < process->n_steps; i++)
    {
      GtkWidget *card = along_step_card_new ();

      g_signal_connect_object (card, "activated", G_CALLBACK (activated_cb), self,
                               G_CONNECT_SWAPPED);
      add (self, self->cards, card);
    }
  for (guint i = 0; i < process->n_partners; i++)
    {
      GtkWidget *name = gtk_label_new (process->partners[i].name);

      gtk_widget_set_can_target (name, FALSE);
      gtk_widget_add_css_class (name, "lane-name");
      add (self, self->lanes, name);
    }
  for (guint i = 0; i < process->n_stages; i++)
    add (self, self->headings, along_stage_heading_new (process, i));
}

static void
clear (AlongProcessLanes *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->bands, 0);
  g_ptr_array_set_size (self->cards, 0);
  g_ptr_array_set_size (self->lanes, 0);
  g_ptr_array_set_size (self->headings, 0);
  self->column = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
show_steps (AlongProcessLanes *self)
{
  const AlongProcess *process = along_progress_get_process (self->progress);
  const AlongStepProgress *steps = along_progress_get_steps (self->progress, NULL);
  guint stage = along_progress_get_stage (self->progress);

  for (guint i = 0; i < self->cards->len; i++)
    {
      AlongStepCard *card = g_ptr_array_index (self->cards, i);

      along_step_card_show (card, process, &steps[i], along_progress_get_today (self->progress));
      along_step_card_set_show_partner (card, self->narrow);
    }
  for (guint i = 0; i < self->headings->len; i++)
    along_stage_heading_set_current (g_ptr_array_index (self->headings, i), i == stage);
}

/* ── What is in view ── */

/* What stays in sight moves with the view. */
static void
scrolled_cb (AlongProcessLanes *self)
{
  if (!self->narrow)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* ── Widget ── */

static GtkSizeRequestMode
along_process_lanes_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
along_process_lanes_dispose (GObject *object)
{
  AlongProcessLanes *self = ALONG_PROCESS_LANES (object);

  g_clear_handle_id (&self->reveal_id, g_source_remove);
  g_clear_weak_pointer (&self->scroller);
  if (self->cards != NULL)
    clear (self);
  g_clear_pointer (&self->bands, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->lanes, g_ptr_array_unref);
  g_clear_pointer (&self->headings, g_ptr_array_unref);
  g_clear_pointer (&self->progress, along_progress_unref);
  g_clear_pointer (&self->deployment, g_free);

  G_OBJECT_CLASS (along_process_lanes_parent_class)->dispose (object);
}

static void
along_process_lanes_class_init (AlongProcessLanesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_process_lanes_dispose;
  widget_class->measure = along_process_lanes_measure;
  widget_class->size_allocate = along_process_lanes_size_allocate;
  widget_class->get_request_mode = along_process_lanes_get_request_mode;
  widget_class->focus = along_process_lanes_focus;

  signals[SIGNAL_STEP_ACTIVATED] = g_signal_new ("step-activated", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "processlanes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_process_lanes_init (AlongProcessLanes *self)
{
  self->bands = g_ptr_array_new ();
  self->cards = g_ptr_array_new ();
  self->lanes = g_ptr_array_new ();
  self->headings = g_ptr_array_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Steps"),
                                  -1);
}

void
along_process_lanes_set_progress (AlongProcessLanes *self, AlongProgress *progress)
{
  g_autoptr (AlongProgress) before = NULL;
  const char *deployment;
  gboolean other;

  g_return_if_fail (ALONG_IS_PROCESS_LANES (self));

  before = g_steal_pointer (&self->progress);
  if (progress == NULL)
    {
      clear (self);
      g_clear_pointer (&self->deployment, g_free);
      g_clear_handle_id (&self->reveal_id, g_source_remove);
      return;
    }
  deployment = along_dossier_get_deployment (along_progress_get_dossier (progress))->id;
  other = g_strcmp0 (self->deployment, deployment) != 0;
  self->progress = along_progress_ref (progress);
  if (before == NULL ||
      along_progress_get_process (before) != along_progress_get_process (progress))
    {
      clear (self);
      build (self, along_progress_get_process (progress));
      other = TRUE;
    }
  show_steps (self);
  if (other)
    {
      g_free (self->deployment);
      self->deployment = g_strdup (deployment);
      along_process_lanes_reveal (self);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
along_process_lanes_set_narrow (AlongProcessLanes *self, gboolean narrow)
{
  g_return_if_fail (ALONG_IS_PROCESS_LANES (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  for (guint i = 0; i < self->cards->len; i++)
    along_step_card_set_show_partner (g_ptr_array_index (self->cards, i), narrow);
  if (self->progress != NULL)
    along_process_lanes_reveal (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
along_process_lanes_set_scroller (AlongProcessLanes *self, GtkScrolledWindow *scroller)
{
  g_return_if_fail (ALONG_IS_PROCESS_LANES (self));
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller) && self->scroller == NULL);

  g_set_weak_pointer (&self->scroller, scroller);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}
