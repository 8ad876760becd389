/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-source-line.h"

#include "along-form-text.h"
#include "along-form-words.h"

#include <glib/gi18n.h>

struct _AlongFormSourceLine
{
  GtkWidget parent_instance;

  AlongFact fact;
  GtkLabel *label;
  GtkWidget *restore; /* (nullable): until it is first wanted */
};

G_DEFINE_FINAL_TYPE (AlongFormSourceLine, along_form_source_line, GTK_TYPE_WIDGET)

enum
{
  RESTORE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clicked_cb (AlongFormSourceLine *self)
{
  g_signal_emit (self, signals[RESTORE], 0);
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

  signals[RESTORE] = g_signal_new ("restore", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_form_source_line_init (AlongFormSourceLine *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->label = GTK_LABEL (along_form_text_new (NULL, "caption"));
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "form-hint");
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

/* Most are never typed over: the button is made for those that are. */
static void
add_restore (AlongFormSourceLine *self)
{
  self->restore = gtk_button_new_with_label (_ ("Restore"));
  gtk_widget_add_css_class (self->restore, "flat");
  gtk_widget_add_css_class (self->restore, "form-restore");
  gtk_widget_set_parent (self->restore, GTK_WIDGET (self));
  g_signal_connect_object (self->restore, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
describe_restore (AlongFormSourceLine *self, const char *known)
{
  /* Translators: a text, and where it is from: “From the register” */
  g_autofree char *text = g_strdup_printf (_ ("Put back “%s”. %s"), known,
                                           along_form_words_get_source (self->fact));

  gtk_widget_set_tooltip_text (self->restore, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->restore),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static const char *
get_text (AlongFormSourceLine *self, AlongFormSourceState state)
{
  switch (state)
    {
    case ALONG_FORM_SOURCE_TYPED_OVER:
      return _ ("Typed over");
    case ALONG_FORM_SOURCE_LEFT_BLANK:
      return _ ("Left blank");
    case ALONG_FORM_SOURCE_SHOWN:
    default:
      return along_form_words_get_source (self->fact);
    }
}

GtkWidget *
along_form_source_line_new (AlongFact fact)
{
  AlongFormSourceLine *self = g_object_new (ALONG_TYPE_FORM_SOURCE_LINE, NULL);

  self->fact = fact;
  return GTK_WIDGET (self);
}

void
along_form_source_line_show (AlongFormSourceLine *self,
                             AlongFormSourceState state,
                             const char *known,
                             gboolean locked)
{
  gboolean can_restore = state != ALONG_FORM_SOURCE_SHOWN && !locked;

  g_return_if_fail (ALONG_IS_FORM_SOURCE_LINE (self));
  g_return_if_fail (known != NULL);

  gtk_label_set_text (self->label, get_text (self, state));
  if (can_restore && self->restore == NULL)
    add_restore (self);
  if (self->restore != NULL)
    gtk_widget_set_visible (self->restore, can_restore);
  if (can_restore)
    describe_restore (self, known);
}

const char *
along_form_source_line_get_text (AlongFormSourceLine *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SOURCE_LINE (self), NULL);

  return gtk_label_get_text (self->label);
}
