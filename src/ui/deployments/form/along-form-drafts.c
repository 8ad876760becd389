/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-drafts.h"

#include "along-dialogs.h"

#include <glib/gi18n.h>

struct _AlongFormDrafts
{
  GObject parent_instance;

  AlongContext *context;
  GPtrArray *sessions; /* of AlongFormSession: the latest, and those with text that is not stored */
  GtkWindow *window;   /* (nullable): weak */
};

G_DEFINE_FINAL_TYPE (AlongFormDrafts, along_form_drafts, G_TYPE_OBJECT)

static gboolean
flush (AlongFormDrafts *self)
{
  gboolean stored = TRUE;

  for (guint i = 0; i < self->sessions->len; i++)
    stored &= along_form_session_flush (self->sessions->pdata[i]);
  return stored;
}

static void
give_up (gpointer data)
{
  AlongFormDrafts *self = data;

  for (guint i = 0; i < self->sessions->len; i++)
    along_form_session_discard (self->sessions->pdata[i]);
  if (self->window != NULL)
    gtk_window_close (self->window);
}

static const char *
find_reason (AlongFormDrafts *self)
{
  for (guint i = 0; i < self->sessions->len; i++)
    {
      const GError *error = along_form_session_get_error (self->sessions->pdata[i]);

      if (error != NULL)
        return error->message;
    }
  return "";
}

static gboolean
close_request_cb (AlongFormDrafts *self, GtkWindow *window)
{
  if (flush (self))
    return GDK_EVENT_PROPAGATE;
  along_dialog_ask_full (GTK_WIDGET (window), _ ("Close without Saving?"), find_reason (self),
                         _ ("_Close and Lose It"), ALONG_DIALOG_DESTRUCTIVE, give_up,
                         g_object_ref (self), g_object_unref);
  return GDK_EVENT_STOP;
}

static void
along_form_drafts_finalize (GObject *object)
{
  AlongFormDrafts *self = ALONG_FORM_DRAFTS (object);

  g_clear_weak_pointer (&self->window);
  g_ptr_array_unref (self->sessions);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_form_drafts_parent_class)->finalize (object);
}

static void
along_form_drafts_class_init (AlongFormDraftsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_form_drafts_finalize;
}

static void
along_form_drafts_init (AlongFormDrafts *self)
{
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
}

AlongFormDrafts *
along_form_drafts_new (AlongContext *context)
{
  AlongFormDrafts *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_FORM_DRAFTS, NULL);
  self->context = g_object_ref (context);
  return self;
}

AlongFormSession *
along_form_drafts_dup_session (AlongFormDrafts *self, AlongForm *form, AlongDossier *dossier)
{
  const char *deployment = along_dossier_get_deployment (dossier)->id;
  AlongFormSession *found = NULL;

  g_return_val_if_fail (ALONG_IS_FORM_DRAFTS (self), NULL);

  for (guint i = self->sessions->len; i > 0; i--)
    {
      AlongFormSession *session = self->sessions->pdata[i - 1];

      if (along_form_session_get_form (session) == form &&
          g_str_equal (along_form_session_get_deployment (session), deployment))
        found = session;
      else if (along_form_session_flush (session))
        g_ptr_array_remove_index (self->sessions, i - 1);
    }
  if (found != NULL)
    return g_object_ref (found);
  found = along_form_session_new (self->context, form, dossier);
  g_ptr_array_add (self->sessions, g_object_ref (found));
  return found;
}

void
along_form_drafts_watch_window (AlongFormDrafts *self, GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  g_return_if_fail (ALONG_IS_FORM_DRAFTS (self));

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_func (self->window, close_request_cb, self);
  g_set_weak_pointer (&self->window, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
  if (self->window != NULL)
    g_signal_connect_object (self->window, "close-request", G_CALLBACK (close_request_cb), self,
                             G_CONNECT_SWAPPED);
}
