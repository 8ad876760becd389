/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-tick-box.h"

#include "along-form-text.h"

struct _AlongFormTickBox
{
  GtkWidget parent_instance;

  GtkCheckButton *check;
  gboolean quiet; /* the program ticks, not a person */
};

static void along_form_tick_box_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormTickBox,
                               along_form_tick_box,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_tick_box_editor_init))

static void
along_form_tick_box_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormTickBox *self = ALONG_FORM_TICK_BOX (editor);

  self->quiet = TRUE;
  gtk_check_button_set_active (self->check, g_str_equal (text, "yes"));
  self->quiet = FALSE;
}

static GtkWidget *
along_form_tick_box_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (ALONG_FORM_TICK_BOX (editor)->check);
}

static void
along_form_tick_box_put_down (AlongFormEditor *editor)
{
}

static void
along_form_tick_box_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_tick_box_show;
  iface->get_target = along_form_tick_box_get_target;
  iface->put_down = along_form_tick_box_put_down;
}

static void
toggled_cb (AlongFormTickBox *self)
{
  if (!self->quiet)
    along_form_editor_emit_edited (ALONG_FORM_EDITOR (self),
                                   gtk_check_button_get_active (self->check) ? "yes" : "", TRUE);
}

static void
along_form_tick_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_tick_box_parent_class)->dispose (object);
}

static void
along_form_tick_box_class_init (AlongFormTickBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_tick_box_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_tick_box_init (AlongFormTickBox *self)
{
  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->check), GTK_WIDGET (self));
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_tick_box_new (const AlongFormField *field)
{
  AlongFormTickBox *self;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_TICK_BOX, NULL);
  gtk_check_button_set_child (self->check, along_form_text_new (field->label, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  field->label, -1);
  return GTK_WIDGET (self);
}
