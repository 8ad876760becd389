/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-database-file"

#include "config.h"

#include "along-database-file.h"

#include "along-app.h"
#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

/* Where toasts appear. */
static GtkWidget *
get_toasts (AlongMainWindow *window)
{
  return adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
}

/* (nullable): SQLite takes files of this computer only; the user is told when it is not one. */
static char *
dup_first_path (GtkWidget *from, GListModel *files)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  char *path = g_file_get_path (file);

  if (path == NULL)
    along_dialog_tell (from, _ ("The file is not on this computer"),
                       _ ("Copy it into a folder here first, and open the copy."));
  return path;
}

void
along_database_file_choose (GtkWidget *from,
                            const char *title,
                            AlongFilesChosen chosen,
                            gpointer user_data)
{
  const AlongFileFilter filters[] = {
    { _ ("Alongside databases"), { "*.db", "*.backup", "*.bak" } },
    { _ ("All files"), { "*" } },
    { NULL },
  };

  along_file_chooser_open (from, title, filters, FALSE, chosen, user_data);
}

static void
open_chosen_cb (GListModel *files, gpointer user_data)
{
  GtkWindow *from = user_data;
  g_autofree char *path = dup_first_path (GTK_WIDGET (from), files);

  if (path != NULL)
    along_app_open_database (ALONG_APP (gtk_window_get_application (from)), path, NULL);
}

void
along_database_file_open (GtkWindow *from)
{
  g_return_if_fail (GTK_IS_WINDOW (from));

  along_database_file_choose (GTK_WIDGET (from), _ ("Open database"), open_chosen_cb, from);
}

static void
back_up_chosen_cb (GFile *file, gpointer user_data)
{
  AlongMainWindow *window = user_data;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;

  if (along_workspace_backup (along_main_window_get_workspace (window), path, &error))
    {
      g_autofree char *text = g_strdup_printf (_ ("Backed up to “%s”"), name);

      along_feedback_toast (get_toasts (window), text);
    }
  else
    along_feedback_error (get_toasts (window), _ ("The backup was not made"), error);
}

void
along_database_file_back_up (AlongMainWindow *window)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = g_date_time_format (now, "alongside-%Y-%m-%d.db");
  const AlongFileFilter filters[] = { { _ ("Alongside databases"), { "*.db" } }, { NULL } };

  g_return_if_fail (ALONG_IS_MAIN_WINDOW (window));

  along_file_chooser_save (GTK_WIDGET (window), _ ("Back up"), name, filters, back_up_chosen_cb,
                           window);
}

typedef struct
{
  AlongMainWindow *window;
  char *path;
} Restore;

static void
restore_free (gpointer data)
{
  Restore *restore = data;

  g_object_unref (restore->window);
  g_free (restore->path);
  g_free (restore);
}

static void
restore_accepted_cb (gpointer data)
{
  Restore *restore = data;
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  AlongWorkspace *workspace = along_main_window_get_workspace (restore->window);

  if (along_workspace_restore (workspace, restore->path, &kept, &error))
    {
      g_autofree char *text = kept != NULL
                                  ? g_strdup_printf (
                                        _ ("What was there before is kept in the file “%s”."), kept)
                                  : NULL;

      along_dialog_tell (GTK_WIDGET (restore->window), _ ("Backup restored"), text);
    }
  else
    along_feedback_error (get_toasts (restore->window), _ ("The backup was not restored"), error);
}

static void
restore_chosen_cb (GListModel *files, gpointer user_data)
{
  char *path = dup_first_path (user_data, files);
  Restore *restore;

  if (path == NULL)
    return;

  restore = g_new0 (Restore, 1);
  restore->window = g_object_ref (user_data);
  restore->path = path;
  along_dialog_ask_full (
      GTK_WIDGET (restore->window), _ ("Restore this backup?"),
      _ ("Everything in this database is replaced by what the backup holds. What is here now is "
         "first saved beside it."),
      _ ("_Restore"), ALONG_DIALOG_DESTRUCTIVE, restore_accepted_cb, restore, restore_free);
}

void
along_database_file_restore (AlongMainWindow *window)
{
  g_return_if_fail (ALONG_IS_MAIN_WINDOW (window));

  along_database_file_choose (GTK_WIDGET (window), _ ("Restore a backup"), restore_chosen_cb,
                              window);
}
