/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-score-bar.h"

#include "along-tooltip.h"

#include <glib/gi18n.h>

#define HEIGHT 8

struct _AlongScoreBar
{
  GtkWidget parent_instance;

  double parts[ALONG_N_SCORE_PARTS];
  double most;
  GtkWidget *segments[ALONG_N_SCORE_PARTS];
};

G_DEFINE_FINAL_TYPE (AlongScoreBar, along_score_bar, GTK_TYPE_WIDGET)

static void
along_score_bar_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 60;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 120;
}

/* The segments are widgets, so that the stylesheet colours them, in high contrast too. */
static void
along_score_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongScoreBar *self = ALONG_SCORE_BAR (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double sum = 0;

  for (int i = 0; i < ALONG_N_SCORE_PARTS; i++)
    {
      int from = (int) (sum / self->most * width + 0.5);
      int to, least;
      GtkAllocation place;

      sum += MAX (self->parts[i], 0);
      to = (int) (sum / self->most * width + 0.5);
      gtk_widget_set_child_visible (self->segments[i], to > from);
      if (to <= from)
        continue;
      gtk_widget_measure (self->segments[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                          NULL);
      place = (GtkAllocation){ rtl ? width - to : from, 0, MAX (to - from, least), height };
      gtk_widget_size_allocate (self->segments[i], &place, -1);
    }
}

static void
along_score_bar_dispose (GObject *object)
{
  AlongScoreBar *self = ALONG_SCORE_BAR (object);

  for (int i = 0; i < ALONG_N_SCORE_PARTS; i++)
    g_clear_pointer (&self->segments[i], gtk_widget_unparent);

  G_OBJECT_CLASS (along_score_bar_parent_class)->dispose (object);
}

static void
along_score_bar_class_init (AlongScoreBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_score_bar_dispose;
  widget_class->measure = along_score_bar_measure;
  widget_class->size_allocate = along_score_bar_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "scorebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
along_score_bar_init (AlongScoreBar *self)
{
  self->most = 1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  for (int i = 0; i < ALONG_N_SCORE_PARTS; i++)
    {
      self->segments[i] = g_object_new (GTK_TYPE_BOX, "css-name", "segment", NULL);
      gtk_widget_add_css_class (self->segments[i], along_score_bar_get_class ((AlongScorePart) i));
      gtk_widget_set_parent (self->segments[i], GTK_WIDGET (self));
    }
}

GtkWidget *
along_score_bar_new (void)
{
  return g_object_new (ALONG_TYPE_SCORE_BAR, NULL);
}

void
along_score_bar_set_score (AlongScoreBar *self, const AlongPairScore *score, double most)
{
  g_autoptr (GString) text = NULL;

  g_return_if_fail (ALONG_IS_SCORE_BAR (self));
  g_return_if_fail (score != NULL);

  text = g_string_new (NULL);
  self->most = MAX (most, 1);
  for (int i = 0; i < ALONG_N_SCORE_PARTS; i++)
    {
      g_autofree char *number = NULL;

      self->parts[i] = along_score_get_part (score, (AlongScorePart) i);
      if (self->parts[i] > -50 && self->parts[i] < 50)
        continue;
      number = along_score_format (self->parts[i]);
      g_string_append_printf (text, "%s%s %s", text->len > 0 ? "\n" : "",
                              along_score_get_part_name ((AlongScorePart) i), number);
    }
  along_tooltip_set (GTK_WIDGET (self), text->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What the score is made of"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

const char *
along_score_bar_get_class (AlongScorePart part)
{
  static const char *const classes[ALONG_N_SCORE_PARTS] = { "distance",  "phase", "provision",
                                                            "fsm",       "size",  "region",
                                                            "preference" };

  g_return_val_if_fail (part < ALONG_N_SCORE_PARTS, "");

  return classes[part];
}
