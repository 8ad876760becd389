/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-sealed-box.h"

#include "along-bank-details-group.h"

struct _AlongFormSealedBox
{
  GtkWidget parent_instance;

  GtkWidget *group;
};

static void along_form_sealed_box_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormSealedBox,
                               along_form_sealed_box,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_sealed_box_editor_init))

/* It follows the workspace by itself. */
static void
along_form_sealed_box_show (AlongFormEditor *editor, const char *text, gboolean known)
{
}

static GtkWidget *
along_form_sealed_box_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (editor);
}

static void
along_form_sealed_box_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_sealed_box_show;
  iface->get_target = along_form_sealed_box_get_target;
}

static void
along_form_sealed_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_sealed_box_parent_class)->dispose (object);
}

static void
along_form_sealed_box_class_init (AlongFormSealedBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_sealed_box_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_sealed_box_init (AlongFormSealedBox *self)
{
}

GtkWidget *
along_form_sealed_box_new (AlongFormSession *session)
{
  AlongFormSealedBox *self;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);

  self = g_object_new (ALONG_TYPE_FORM_SEALED_BOX, NULL);
  self->group = along_bank_details_group_new (along_form_session_get_context (session));
  along_bank_details_group_set_deployment (ALONG_BANK_DETAILS_GROUP (self->group),
                                           along_form_session_get_deployment (session));
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}
