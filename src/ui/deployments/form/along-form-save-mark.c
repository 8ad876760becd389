/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-save-mark.h"

#include <glib/gi18n.h>

struct _AlongFormSaveMark
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkImage *icon;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (AlongFormSaveMark, along_form_save_mark, GTK_TYPE_WIDGET)

static void
show (AlongFormSaveMark *self, const char *icon, const char *text, const char *told)
{
  if (g_str_equal (gtk_label_get_text (self->label), text))
    return;
  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_label_set_text (self->label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), told);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, told, -1);
}

static void
update_cb (AlongFormSaveMark *self)
{
  if (!along_form_session_has_unsaved (self->session))
    show (self, "object-select-symbolic", _ ("Saved"), _ ("All changes are saved"));
  else if (along_form_session_get_error (self->session) != NULL)
    show (self, "dialog-warning-symbolic", _ ("Not saved"), _ ("Changes are not saved"));
  else
    show (self, "content-loading-symbolic", _ ("Saving…"), _ ("Changes are being saved"));
}

static void
along_form_save_mark_dispose (GObject *object)
{
  AlongFormSaveMark *self = ALONG_FORM_SAVE_MARK (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_save_mark_parent_class)->dispose (object);
}

static void
along_form_save_mark_class_init (AlongFormSaveMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_save_mark_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "formsaved");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_form_save_mark_init (AlongFormSaveMark *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->icon = GTK_IMAGE (
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_set_parent (GTK_WIDGET (self->icon), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

GtkWidget *
along_form_save_mark_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_SAVE_MARK, NULL);
}

void
along_form_save_mark_set_session (AlongFormSaveMark *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_SAVE_MARK (self));

  if (self->session == session)
    return;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  g_set_object (&self->session, session);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}
