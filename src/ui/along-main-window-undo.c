/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window-private.h"

#include "along-feedback.h"
#include "along-pages.h"
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

/* Whether the page that is shown has said it itself. */
static gboolean
told_by_page (AlongMainWindow *self, const char *label, gboolean undoable)
{
  const char *name = gtk_stack_get_visible_child_name (self->stack);
  const AlongPage *page = name != NULL ? along_pages_find (name) : NULL;

  return page != NULL && page->tell != NULL &&
         page->tell (gtk_stack_get_visible_child (self->stack), label, undoable);
}

/* One toast at a time: Undo always takes back the latest command, so an older offer would lie. */
static void
command_done_cb (AlongMainWindow *self, const char *label, gboolean undoable)
{
  AdwToast *toast;

  dismiss_toast (self);
  if (told_by_page (self, label, undoable))
    return;
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
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongMainWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_undo_finish (ALONG_WORKSPACE (source), result, &error) &&
      !gtk_widget_in_destruction (GTK_WIDGET (self)))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("This could not be undone"), error);
}

static void
redone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongMainWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_undo_finish (ALONG_WORKSPACE (source), result, &error) &&
      !gtk_widget_in_destruction (GTK_WIDGET (self)))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("This could not be done again"), error);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);

  along_workspace_undo_async (self->workspace, 0, undone_cb, g_object_ref (self));
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);

  along_workspace_redo_async (self->workspace, redone_cb, g_object_ref (self));
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
}

/* An entry that is being written in takes back its own typing first. What one searches with is
 * not worth that: such entries have their undo switched off. */
static gboolean
is_written_in (GtkWidget *focus)
{
  if (GTK_IS_TEXT_VIEW (focus))
    return TRUE;
  return GTK_IS_EDITABLE (focus) && gtk_editable_get_editable (GTK_EDITABLE (focus)) &&
         gtk_editable_get_enable_undo (GTK_EDITABLE (focus));
}

static gboolean
shortcut_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  const char *action = user_data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  if (focus != NULL && is_written_in (focus))
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (widget, action, NULL);
}

/* Before the focus gets the keys, because an entry keeps them even when it has nothing to undo. */
static void
add_shortcuts (AlongMainWindow *self)
{
  static const struct
  {
    const char *trigger;
    const char *action;
  } shortcuts[] = {
    { "<Control>z", "win.undo" },
    { "<Control><Shift>z", "win.redo" },
    { "<Control>y", "win.redo" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (
            gtk_shortcut_trigger_parse_string (shortcuts[i].trigger),
            gtk_callback_action_new (shortcut_cb, (gpointer) shortcuts[i].action, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
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
  add_shortcuts (self);
  update_cb (self);
}
