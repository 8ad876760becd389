/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window-private.h"

#include "along-feedback.h"
#include "along-workspace-history.h"

#include <glib/gi18n.h>

static void
dismiss_toast (AlongMainWindow *self)
{
  AdwToast *toast = self->toast;

  if (toast == NULL)
    return;
  g_clear_weak_pointer (&self->toast);
  adw_toast_dismiss (toast);
}

/* One toast at a time: Undo always takes back the latest command, so an older offer would lie. */
static void
command_done_cb (AlongMainWindow *self, const char *label, gboolean undoable)
{
  AdwToast *toast;

  dismiss_toast (self);
  toast = adw_toast_new (label);
  if (undoable)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  g_set_weak_pointer (&self->toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_undo (self->workspace, &error))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("This could not be undone"), error);
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_redo (self->workspace, &error))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("This could not be done again"), error);
}

/* @format: with the command's name in it; @otherwise: without */
static void
describe_button (GtkWidget *button, const char *format, const char *otherwise, const char *label)
{
  g_autofree char *text = label != NULL ? g_strdup_printf ("%s: %s", format, label)
                                        : g_strdup (otherwise);

  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_cb (AlongMainWindow *self)
{
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;
  gboolean busy = along_workspace_get_busy (self->workspace);

  g_object_get (self->workspace, "undo-label", &undo, "redo-label", &redo, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 !busy && along_workspace_can_undo (self->workspace));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 !busy && along_workspace_can_redo (self->workspace));
  describe_button (self->undo, _ ("Undo"), _ ("Nothing to undo"), undo);
  describe_button (self->redo, _ ("Redo"), _ ("Nothing to redo"), redo);
}

void
along_main_window_install_undo (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_cb);

  /* Bindings of the class, not accelerators of the application: an entry that has the focus takes
   * back its own typing first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL);
}

void
along_main_window_set_up_undo (AlongMainWindow *self)
{
  static const char *const signals[] = { "notify::can-undo", "notify::can-redo",
                                         "notify::undo-label", "notify::redo-label",
                                         "notify::busy" };

  g_signal_connect_object (self->workspace, "command-done", G_CALLBACK (command_done_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->workspace, signals[i], G_CALLBACK (update_cb), self,
                             G_CONNECT_SWAPPED);
  update_cb (self);
}
