/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-keys.h"

typedef struct
{
  const char *trigger;
  const char *own;    /* action of a text */
  const char *window; /* action of the window */
} Key;

static const Key keys[] = {
  { "<Control>z", "text.undo", "win.undo" },
  { "<Control><Shift>z", "text.redo", "win.redo" },
  { "<Control>y", "text.redo", "win.redo" },
};

/* (nullable) (transfer full) */
static char *
dup_text (GtkWidget *focus)
{
  GtkTextIter start, end;

  if (GTK_IS_EDITABLE (focus))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));
  if (!GTK_IS_TEXT_VIEW (focus))
    return NULL;
  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), &start, &end);
  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), &start, &end,
                                   FALSE);
}

/* Whether a text has more to take back is not told; that nothing has changed tells it. */
static gboolean
key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  const Key *key = data;
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *before = focus != NULL ? dup_text (focus) : NULL;
  g_autofree char *after = NULL;

  if (before == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (focus, key->own, NULL);
  after = dup_text (focus);
  if (g_str_equal (before, after))
    gtk_widget_activate_action (widget, key->window, NULL);
  return GDK_EVENT_STOP;
}

void
along_form_keys_add (GtkWidget *widget)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].trigger),
                          gtk_callback_action_new (key_cb, (gpointer) &keys[i], NULL)));
  gtk_widget_add_controller (widget, controller);
}
