/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-reading.h"

#include "along-form-text.h"
#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormReading
{
  GtkWidget parent_instance;

  const AlongFormField *field;
  GtkLabel *label;
};

static void along_form_reading_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormReading,
                               along_form_reading,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_reading_editor_init))

static void
along_form_reading_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormReading *self = ALONG_FORM_READING (editor);
  g_autofree char *shown = along_form_value_format (self->field, text);
  g_autofree char *all = NULL;

  gtk_label_set_text (self->label, *shown != '\0' ? shown : _ ("Nothing yet"));
  if (*shown == '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "form-hint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "form-hint");
  all = g_strdup_printf ("%s: %s", self->field->label, gtk_label_get_text (self->label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL, all,
                                  -1);
}

static GtkWidget *
along_form_reading_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (ALONG_FORM_READING (editor)->label);
}

static void
along_form_reading_put_down (AlongFormEditor *editor)
{
}

static void
along_form_reading_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_reading_show;
  iface->get_target = along_form_reading_get_target;
  iface->put_down = along_form_reading_put_down;
}

static void
along_form_reading_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_reading_parent_class)->dispose (object);
}

static void
along_form_reading_class_init (AlongFormReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_reading_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_reading_init (AlongFormReading *self)
{
  self->label = GTK_LABEL (along_form_text_new (NULL, NULL));
  gtk_label_set_selectable (self->label, TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

GtkWidget *
along_form_reading_new (const AlongFormField *field)
{
  AlongFormReading *self;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_READING, NULL);
  self->field = field;
  return GTK_WIDGET (self);
}
