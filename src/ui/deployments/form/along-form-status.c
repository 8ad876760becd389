/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-status.h"

#include "along-form-problems.h"

#include <glib/gi18n.h>

struct _AlongFormStatus
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkLabel *saved;
  GtkWidget *again;
  GtkWidget *discard;
  AlongFormProblems *problems;
};

G_DEFINE_FINAL_TYPE (AlongFormStatus, along_form_status, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_cb (AlongFormStatus *self)
{
  const GError *error = along_form_session_get_error (self->session);
  gboolean unsaved = along_form_session_has_unsaved (self->session);
  g_autofree char *text = NULL;

  if (error != NULL && unsaved)
    text = g_strdup_printf (_ ("Not saved: %s"), error->message);
  else if (error != NULL)
    text = g_strdup (error->message);
  else
    text = g_strdup (unsaved ? _ ("Saving…") : _ ("All changes are saved"));
  gtk_label_set_text (self->saved, text);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->saved), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->saved), "error");
  gtk_widget_set_visible (self->again, error != NULL && unsaved);
  gtk_widget_set_visible (self->discard, error != NULL && unsaved);
}

static void
again_cb (AlongFormStatus *self)
{
  along_form_session_flush (self->session);
}

static void
discard_cb (AlongFormStatus *self)
{
  along_form_session_discard (self->session);
}

static void
chosen_cb (AlongFormStatus *self, const char *path)
{
  g_signal_emit (self, signals[CHOSEN], 0, path);
}

static void
along_form_status_dispose (GObject *object)
{
  AlongFormStatus *self = ALONG_FORM_STATUS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_status_parent_class)->dispose (object);
}

static void
along_form_status_class_init (AlongFormStatusClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_status_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "formstatus");

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
add_button (AlongFormStatus *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static void
along_form_status_init (AlongFormStatus *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->saved = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->saved, TRUE);
  gtk_label_set_wrap_mode (self->saved, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->saved, 0.0f);
  gtk_widget_set_hexpand (GTK_WIDGET (self->saved), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->saved), "caption");
  gtk_widget_set_parent (GTK_WIDGET (self->saved), GTK_WIDGET (self));
  self->again = add_button (self, _ ("_Try Again"), G_CALLBACK (again_cb));
  self->discard = add_button (self, _ ("_Discard"), G_CALLBACK (discard_cb));
  self->problems = ALONG_FORM_PROBLEMS (along_form_problems_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->problems), GTK_WIDGET (self));
  g_signal_connect_object (self->problems, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_status_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_STATUS, NULL);
}

void
along_form_status_set_session (AlongFormStatus *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_STATUS (self));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  g_set_object (&self->session, session);
  along_form_problems_set_session (self->problems, session);
  gtk_widget_set_visible (GTK_WIDGET (self), session != NULL);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}
