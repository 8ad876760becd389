/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-save-banner.h"

#include <glib/gi18n.h>

struct _AlongFormSaveBanner
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkLabel *label;
  GtkWidget *buttons;
};

G_DEFINE_FINAL_TYPE (AlongFormSaveBanner, along_form_save_banner, GTK_TYPE_WIDGET)

static void
update_cb (AlongFormSaveBanner *self)
{
  const GError *error = along_form_session_get_error (self->session);
  gboolean unsaved = along_form_session_has_unsaved (self->session);
  g_autofree char *text = NULL;

  if (error != NULL && unsaved)
    /* Translators: sentences that say why something could not be saved */
    text = g_strdup_printf (_ ("%s What you have written is kept here meanwhile."), error->message);
  else
    text = g_strdup (error != NULL ? error->message : "");
  if (!g_str_equal (gtk_label_get_text (self->label), text))
    gtk_label_set_text (self->label, text);
  gtk_widget_set_visible (self->buttons, unsaved);
  gtk_widget_set_visible (GTK_WIDGET (self), error != NULL);
}

static void
again_cb (AlongFormSaveBanner *self)
{
  along_form_session_flush (self->session);
}

static void
discard_cb (AlongFormSaveBanner *self)
{
  along_form_session_discard (self->session);
}

static void
along_form_save_banner_dispose (GObject *object)
{
  AlongFormSaveBanner *self = ALONG_FORM_SAVE_BANNER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_save_banner_parent_class)->dispose (object);
}

static void
along_form_save_banner_class_init (AlongFormSaveBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_save_banner_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "formbanner");
}

static void
add_button (AlongFormSaveBanner *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_box_append (GTK_BOX (self->buttons), button);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
}

static void
along_form_save_banner_init (AlongFormSaveBanner *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->label = GTK_LABEL (
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT, NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0.0f);
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  add_button (self, _ ("_Try Again"), G_CALLBACK (again_cb));
  add_button (self, _ ("_Discard"), G_CALLBACK (discard_cb));
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
along_form_save_banner_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_SAVE_BANNER, NULL);
}

void
along_form_save_banner_set_session (AlongFormSaveBanner *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_SAVE_BANNER (self));

  if (self->session == session)
    return;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  g_set_object (&self->session, session);
  if (session == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}
