/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-yes-no-box.h"

#include <glib/gi18n.h>

struct _AlongFormYesNoBox
{
  GtkWidget parent_instance;

  GtkToggleButton *yes;
  GtkToggleButton *no;
  gboolean quiet; /* the program presses, not a person */
};

static void along_form_yes_no_box_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormYesNoBox,
                               along_form_yes_no_box,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_yes_no_box_editor_init))

static void
along_form_yes_no_box_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormYesNoBox *self = ALONG_FORM_YES_NO_BOX (editor);

  self->quiet = TRUE;
  gtk_toggle_button_set_active (self->yes, g_str_equal (text, "yes"));
  gtk_toggle_button_set_active (self->no, g_str_equal (text, "no"));
  self->quiet = FALSE;
}

static GtkWidget *
along_form_yes_no_box_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (editor);
}

static void
along_form_yes_no_box_put_down (AlongFormEditor *editor)
{
}

static void
along_form_yes_no_box_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_yes_no_box_show;
  iface->get_target = along_form_yes_no_box_get_target;
  iface->put_down = along_form_yes_no_box_put_down;
}

/* Pressed again, the answer is taken back. */
static void
toggled_cb (AlongFormYesNoBox *self, GtkToggleButton *button)
{
  gboolean active = gtk_toggle_button_get_active (button);
  const char *text = button == self->yes ? "yes" : "no";

  if (self->quiet)
    return;
  self->quiet = TRUE;
  gtk_toggle_button_set_active (button == self->yes ? self->no : self->yes, FALSE);
  self->quiet = FALSE;
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), active ? text : "", TRUE);
}

static void
along_form_yes_no_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_yes_no_box_parent_class)->dispose (object);
}

static void
along_form_yes_no_box_class_init (AlongFormYesNoBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_yes_no_box_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static GtkToggleButton *
add_button (AlongFormYesNoBox *self, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_set_size_request (button, 72, -1);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return GTK_TOGGLE_BUTTON (button);
}

static void
along_form_yes_no_box_init (AlongFormYesNoBox *self)
{
  self->yes = add_button (self, _ ("Yes"));
  self->no = add_button (self, _ ("No"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

GtkWidget *
along_form_yes_no_box_new (const AlongFormField *field)
{
  g_return_val_if_fail (field != NULL, NULL);

  return g_object_new (ALONG_TYPE_FORM_YES_NO_BOX, NULL);
}
