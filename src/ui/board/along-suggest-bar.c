/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-suggest-bar.h"

#include <glib/gi18n.h>

struct _AlongSuggestBar
{
  GtkWidget parent_instance;

  AlongBoardPlan *plan;

  GtkRevealer *revealer;
  GtkBox *box;
  GtkSpinner *spinner;
  GtkLabel *summary;
  GtkWidget *why;
  GtkWidget *accept;
  GtkButton *dismiss;
  GtkBox *reasons;
};

G_DEFINE_FINAL_TYPE (AlongSuggestBar, along_suggest_bar, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
show_reasons (AlongSuggestBar *self)
{
  GPtrArray *left_over = along_board_plan_get_left_over (self->plan);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->reasons))) != NULL)
    gtk_box_remove (self->reasons, child);
  for (guint i = 0; i < left_over->len; i++)
    {
      const AlongLeftOver *left = g_ptr_array_index (left_over, i);
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

      gtk_box_append (GTK_BOX (box), make_label (left->name, "heading"));
      gtk_box_append (GTK_BOX (box), make_label (left->reason, NULL));
      gtk_box_append (self->reasons, box);
    }
  gtk_widget_set_visible (self->why, left_over->len > 0);
}

static void
changed_cb (AlongSuggestBar *self)
{
  AlongPlanState state = along_board_plan_get_state (self->plan);
  g_autofree char *summary = along_board_plan_dup_summary (self->plan);

  gtk_revealer_set_reveal_child (self->revealer, state != ALONG_PLAN_IDLE);
  gtk_spinner_set_spinning (self->spinner, state == ALONG_PLAN_RUNNING);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), state == ALONG_PLAN_RUNNING);
  /* While it slides away it still says what it said. */
  if (state != ALONG_PLAN_IDLE)
    gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (self->accept, state == ALONG_PLAN_READY &&
                                            along_board_plan_get_proposals (self->plan)->len > 0);
  gtk_button_set_label (self->dismiss,
                        state == ALONG_PLAN_RUNNING ? _ ("_Cancel") : _ ("_Dismiss"));
  show_reasons (self);
}

static void
along_suggest_bar_dispose (GObject *object)
{
  AlongSuggestBar *self = ALONG_SUGGEST_BAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (along_suggest_bar_parent_class)->dispose (object);
}

static void
along_suggest_bar_class_init (AlongSuggestBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_suggest_bar_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-suggest-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, box);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, spinner);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, summary);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, why);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, accept);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, dismiss);
  gtk_widget_class_bind_template_child (widget_class, AlongSuggestBar, reasons);
}

static void
along_suggest_bar_init (AlongSuggestBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_suggest_bar_new (AlongBoardPlan *plan)
{
  AlongSuggestBar *self;

  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (plan), NULL);

  self = g_object_new (ALONG_TYPE_SUGGEST_BAR, NULL);
  self->plan = g_object_ref (plan);
  g_signal_connect_object (plan, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return GTK_WIDGET (self);
}

void
along_suggest_bar_set_narrow (AlongSuggestBar *self, gboolean narrow)
{
  g_return_if_fail (ALONG_IS_SUGGEST_BAR (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
