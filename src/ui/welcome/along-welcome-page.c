/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-welcome-page"

#include "config.h"

#include "along-welcome-page.h"

#include "along-feedback.h"
#include "along-seen-pages.h"
#include "along-workspace-files.h"
#include "along-workspace-import.h"

#include <glib/gi18n.h>

struct _AlongWelcomePage
{
  AdwBin parent_instance;

  AlongWorkspace *workspace;
  GtkStack *buttons;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (AlongWelcomePage, along_welcome_page, ADW_TYPE_BIN)

static void
set_busy (AlongWelcomePage *self, gboolean busy)
{
  gtk_stack_set_visible_child_name (self->buttons, busy ? "progress" : "buttons");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "welcome.open-sample", !busy);
}

static void
progress_cb (const char *name, guint64 done, guint64 total, guint64 rows, gpointer user_data)
{
  AlongWelcomePage *self = user_data;
  g_autofree char *text = g_strdup_printf (_ ("Reading “%s”"), name);

  gtk_progress_bar_set_text (self->progress, text);
  gtk_progress_bar_set_fraction (self->progress, total > 0 ? (double) done / (double) total : 0.0);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongWelcomePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      reports = along_workspace_import_finish (ALONG_WORKSPACE (source), result, &error);

  set_busy (self, FALSE);
  if (reports == NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("The sample region was not opened"), error);
}

static void
open_sample_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongWelcomePage *self = ALONG_WELCOME_PAGE (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (&error);

  if (sources == NULL)
    {
      along_feedback_error (widget, _ ("The sample region was not found"), error);
      return;
    }
  set_busy (self, TRUE);
  along_workspace_import_async (self->workspace, sources, FALSE, progress_cb, self, NULL,
                                imported_cb, g_object_ref (self));
}

static void
along_welcome_page_dispose (GObject *object)
{
  g_clear_object (&ALONG_WELCOME_PAGE (object)->workspace);

  G_OBJECT_CLASS (along_welcome_page_parent_class)->dispose (object);
}

static void
along_welcome_page_class_init (AlongWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_welcome_page_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/welcome/along-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongWelcomePage, buttons);
  gtk_widget_class_bind_template_child (widget_class, AlongWelcomePage, progress);
  gtk_widget_class_install_action (widget_class, "welcome.open-sample", NULL, open_sample_cb);
}

static void
along_welcome_page_init (AlongWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->buttons);
}

void
along_welcome_page_set_workspace (AlongWelcomePage *self, AlongWorkspace *workspace)
{
  g_return_if_fail (ALONG_IS_WELCOME_PAGE (self));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
}
