/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-source-line.h"

#include "along-form-words.h"

#include <glib/gi18n.h>

struct _AlongFormSourceLine
{
  GtkWidget parent_instance;

  AlongFact fact;
  GtkLabel *label;
  GtkWidget *reset;
};

G_DEFINE_FINAL_TYPE (AlongFormSourceLine, along_form_source_line, GTK_TYPE_WIDGET)

enum
{
  RESET,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clicked_cb (AlongFormSourceLine *self)
{
  g_signal_emit (self, signals[RESET], 0);
}

static void
along_form_source_line_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_source_line_parent_class)->dispose (object);
}

static void
along_form_source_line_class_init (AlongFormSourceLineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_source_line_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);

  signals[RESET] = g_signal_new ("reset", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_form_source_line_init (AlongFormSourceLine *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_xalign (self->label, 0.0f);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "form-hint");
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

/* Most are never typed over: the button is made for those that are. */
static void
add_reset (AlongFormSourceLine *self)
{
  self->reset = gtk_button_new_with_label (_ ("Reset"));
  gtk_widget_set_tooltip_text (self->reset, along_form_words_get_source (self->fact));
  gtk_widget_add_css_class (self->reset, "flat");
  gtk_widget_add_css_class (self->reset, "form-reset");
  gtk_widget_set_parent (self->reset, GTK_WIDGET (self));
  g_signal_connect_object (self->reset, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_source_line_new (AlongFact fact)
{
  AlongFormSourceLine *self = g_object_new (ALONG_TYPE_FORM_SOURCE_LINE, NULL);

  self->fact = fact;
  return GTK_WIDGET (self);
}

void
along_form_source_line_show (AlongFormSourceLine *self, gboolean known, gboolean locked)
{
  gboolean can_reset = !known && !locked;

  g_return_if_fail (ALONG_IS_FORM_SOURCE_LINE (self));

  gtk_label_set_text (self->label,
                      known ? along_form_words_get_source (self->fact) : _ ("Typed over"));
  if (can_reset && self->reset == NULL)
    add_reset (self);
  if (self->reset != NULL)
    gtk_widget_set_visible (self->reset, can_reset);
}

const char *
along_form_source_line_get_text (AlongFormSourceLine *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SOURCE_LINE (self), NULL);

  return gtk_label_get_text (self->label);
}
