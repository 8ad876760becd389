/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window-private.h"

#include "along-feedback.h"
#include "along-settings.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* How often another window's changes are looked for while this one is active. */
#define POLL_SECONDS 2

static gboolean
poll_cb (gpointer user_data)
{
  along_workspace_refresh (ALONG_MAIN_WINDOW (user_data)->workspace);
  return G_SOURCE_CONTINUE;
}

static void
active_changed_cb (AlongMainWindow *self)
{
  g_clear_handle_id (&self->poll_id, g_source_remove);
  if (!gtk_window_is_active (GTK_WINDOW (self)) || self->workspace == NULL)
    return;
  along_workspace_refresh (self->workspace);
  self->poll_id = g_timeout_add_seconds (POLL_SECONDS, poll_cb, self);
}

static void
loading_changed_cb (AlongMainWindow *self)
{
  gtk_revealer_set_reveal_child (self->loading, along_workspace_get_loading (self->workspace));
}

static void
content_changed_cb (AlongMainWindow *self)
{
  gtk_stack_set_visible_child_name (
      self->root, along_workspace_has_schools (self->workspace) ? "main" : "welcome");
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    along_main_window_restore_page (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongMainWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_load_register_finish (ALONG_WORKSPACE (source), result, &error) &&
      self->toasts != NULL)
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The register could not be read"), error);
}

static void
docket_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongMainWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_load_docket_finish (ALONG_WORKSPACE (source), result, &error) &&
      self->toasts != NULL)
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The deployments could not be read"),
                          error);
}

static gboolean
focus_cb (gpointer user_data)
{
  AlongMainWindow *self = user_data;
  GtkWidget *page = gtk_stack_get_visible_child (self->stack);

  if (page != NULL)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (AlongMainWindow *self)
{
  g_signal_handlers_disconnect_by_func (self, mapped_cb, NULL);
  g_idle_add_full (G_PRIORITY_LOW, focus_cb, g_object_ref (self), g_object_unref);
}

static void
author_changed_cb (AlongMainWindow *self)
{
  g_autofree char *author = along_settings_dup_author (self->settings);

  along_workspace_set_author (self->workspace, author);
}

static void
compact_changed_cb (AlongMainWindow *self)
{
  if (g_settings_get_boolean (self->settings, "compact-rows"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
}

static void
restore_context (AlongMainWindow *self)
{
  g_autofree char *region = g_settings_get_string (self->settings, "region");
  g_autofree char *programme = g_settings_get_string (self->settings, "programme");
  g_autofree char *cohort = g_settings_get_string (self->settings, "cohort");
  AlongDefinitions *definitions = along_workspace_get_definitions (self->workspace);
  AlongProgramme *found = along_definitions_find_programme (definitions, programme);

  along_context_set_region (self->context, *region);
  if (found != NULL)
    along_context_set_programme (self->context, found);
  if (*cohort != '\0')
    along_context_set_cohort (self->context, cohort);
}

static void
save_context_cb (AlongMainWindow *self)
{
  const char region[] = { along_context_get_region (self->context), '\0' };
  AlongProgramme *programme = along_context_get_programme (self->context);
  const char *cohort = along_context_get_cohort (self->context);

  g_settings_set_string (self->settings, "region", region);
  if (programme != NULL)
    g_settings_set_string (self->settings, "programme", along_programme_get_id (programme));
  g_settings_set_string (self->settings, "cohort", cohort != NULL ? cohort : "");
}

static void
restore_window (AlongMainWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
page_changed_cb (AlongMainWindow *self)
{
  const char *name = gtk_stack_get_visible_child_name (self->stack);

  if (name != NULL)
    g_settings_set_string (self->settings, "last-page", name);
}

static void
follow_workspace (AlongMainWindow *self)
{
  g_signal_connect_object (self->workspace, "notify::loading", G_CALLBACK (loading_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::register", G_CALLBACK (content_changed_cb),
                           self, G_CONNECT_SWAPPED);
  loading_changed_cb (self);
  content_changed_cb (self);
}

void
along_main_window_set_up_state (AlongMainWindow *self)
{
  self->settings = along_settings_new ();
  restore_context (self);
  restore_window (self);
  /* In a thread, so that it is read while the first frame is being made. */
  along_workspace_load_register_async (self->workspace, NULL, loaded_cb, g_object_ref (self));
  follow_workspace (self);
  author_changed_cb (self);
  compact_changed_cb (self);
  g_signal_connect_object (self->settings, "changed::author-name", G_CALLBACK (author_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::compact-rows", G_CALLBACK (compact_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "notify", G_CALLBACK (save_context_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  g_signal_connect (self, "map", G_CALLBACK (mapped_cb), NULL);

  along_workspace_load_docket_async (self->workspace, NULL, docket_loaded_cb, g_object_ref (self));
}

void
along_main_window_restore_page (AlongMainWindow *self)
{
  g_autofree char *page = NULL;

  if (gtk_stack_get_visible_child (self->stack) != NULL ||
      !along_workspace_has_schools (self->workspace))
    return;

  page = g_settings_get_string (self->settings, "last-page");
  if (along_main_window_show_page (self, page) == NULL)
    along_main_window_show_page (self, "dashboard");
}

void
along_main_window_save_state (AlongMainWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  if (width >= 360 && height >= 294)
    {
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
}
