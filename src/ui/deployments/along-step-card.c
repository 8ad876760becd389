/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-step-card.h"

#include "along-deployment-words.h"
#include "along-tooltip.h"

#include <glib/gi18n.h>

struct _AlongStepCard
{
  GtkWidget parent_instance;

  GtkImage *icon;
  GtkLabel *state;
  GtkWidget *note;
  GtkLabel *partner;
  GtkLabel *text;
  GtkLabel *when;

  guint stage_index;
  guint partner_index;
  guint index;
  const char *tone; /* (nullable): class that it has */
};

G_DEFINE_FINAL_TYPE (AlongStepCard, along_step_card, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
released_cb (AlongStepCard *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (gtk_widget_contains (GTK_WIDGET (self), x, y))
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
set_tone (AlongStepCard *self, const char *tone)
{
  if (g_strcmp0 (self->tone, tone) == 0)
    return;
  if (self->tone != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->tone);
  gtk_widget_add_css_class (GTK_WIDGET (self), tone);
  self->tone = tone;
}

/* When it was done and by whom, when it is due, or what it has in hand once it starts. */
static char *
dup_when (const AlongStepProgress *step, AlongDate today)
{
  g_autofree char *text = NULL;
  g_autofree char *limit = NULL;

  if (step->status == ALONG_STEP_STATUS_WAITING || step->again)
    {
      limit = along_limit_dup_text (&step->step->limit);
      if (*limit == '\0')
        return g_steal_pointer (&limit);
      /* Translators: how long a step may take, "Limit: 3 working days" */
      return g_strdup_printf (_ ("Limit: %s"), limit);
    }
  if (step->status == ALONG_STEP_STATUS_NOT_NEEDED)
    return g_strdup (step->record != NULL ? step->record->note : "");
  text = along_step_progress_dup_text (step, today);
  if (step->status == ALONG_STEP_STATUS_DONE && step->record != NULL && *step->record->by != '\0')
    /* Translators: "Done 16 January 2024 by Ada Byron" */
    return g_strdup_printf (_ ("%s by %s"), text, step->record->by);
  return g_steal_pointer (&text);
}

/* (nullable) */
static const AlongAnswer *
get_answer (const AlongStepProgress *step)
{
  return step->record != NULL && !step->again
             ? along_step_find_answer (step->step, step->record->answer)
             : NULL;
}

static void
show_when (AlongStepCard *self, const AlongStepProgress *step, AlongDate today)
{
  const AlongAnswer *answer = get_answer (step);
  g_autofree char *when = dup_when (step, today);
  g_autofree char *both = answer != NULL ? g_strdup_printf ("%s · %s", answer->name, when) : NULL;

  gtk_label_set_text (self->when, both != NULL ? both : when);
  gtk_widget_set_visible (GTK_WIDGET (self->when), *gtk_label_get_text (self->when) != '\0');
}

static void
describe (AlongStepCard *self)
{
  g_autofree char *text = g_strdup_printf (
      "%s: %s. %s. %s", gtk_label_get_text (self->partner), gtk_label_get_text (self->text),
      gtk_label_get_text (self->state), gtk_label_get_text (self->when));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
along_step_card_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_step_card_parent_class)->dispose (object);
}

static void
along_step_card_class_init (AlongStepCardClass *klass)
{
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_step_card_dispose;

  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATED]);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i], 0, "activated", NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-step-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, icon);
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, state);
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, note);
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, partner);
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, text);
  gtk_widget_class_bind_template_child (widget_class, AlongStepCard, when);
  gtk_widget_class_set_css_name (widget_class, "stepcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
along_step_card_init (AlongStepCard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
along_step_card_new (void)
{
  return g_object_new (ALONG_TYPE_STEP_CARD, NULL);
}

void
along_step_card_show (AlongStepCard *self,
                      const AlongProcess *process,
                      const AlongStepProgress *step,
                      AlongDate today)
{
  g_return_if_fail (ALONG_IS_STEP_CARD (self));
  g_return_if_fail (process != NULL && step != NULL);

  self->stage_index = step->step->stage;
  self->partner_index = step->step->partner;
  self->index = (guint) (step->step - process->steps);
  gtk_image_set_from_icon_name (self->icon, along_step_words_get_icon (step));
  gtk_label_set_text (self->state, along_step_words_get_state (step));
  gtk_widget_set_visible (self->note, *step->step->note != '\0');
  along_tooltip_set (self->note, *step->step->note != '\0' ? step->step->note : NULL);
  gtk_label_set_text (self->partner, process->partners[step->step->partner].name);
  gtk_label_set_text (self->text, step->step->text);
  along_tooltip_set (GTK_WIDGET (self->text), step->step->text);
  show_when (self, step, today);
  set_tone (self, along_step_words_get_class (step));
  describe (self);
}

void
along_step_card_set_show_partner (AlongStepCard *self, gboolean show_partner)
{
  g_return_if_fail (ALONG_IS_STEP_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self->partner), show_partner);
}

guint
along_step_card_get_stage (AlongStepCard *self)
{
  g_return_val_if_fail (ALONG_IS_STEP_CARD (self), 0);

  return self->stage_index;
}

guint
along_step_card_get_partner (AlongStepCard *self)
{
  g_return_val_if_fail (ALONG_IS_STEP_CARD (self), 0);

  return self->partner_index;
}

guint
along_step_card_get_index (AlongStepCard *self)
{
  g_return_val_if_fail (ALONG_IS_STEP_CARD (self), 0);

  return self->index;
}
