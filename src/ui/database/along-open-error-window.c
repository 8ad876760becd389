/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-open-error-window"

#include "config.h"

#include "along-open-error-window.h"

#include "along-database-file.h"
#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-programme.h"
#include "along-store-error.h"

#include <glib/gi18n.h>

struct _AlongOpenErrorWindow
{
  AdwApplicationWindow parent_instance;

  char *path;
  AdwToastOverlay *toasts;
  AdwStatusPage *status;
  GtkWidget *try_again;
  GtkWidget *replace;
  GtkWidget *open_another;
  GtkWidget *start_again;
};

G_DEFINE_FINAL_TYPE (AlongOpenErrorWindow, along_open_error_window, ADW_TYPE_APPLICATION_WINDOW)

/* What happened, in a few words; the message below says more. */
static const char *
get_heading (const GError *error)
{
  if (error->domain == ALONG_DEFINITION_ERROR)
    return _ ("The Programme Definitions Cannot Be Read");
  if (error->domain != ALONG_STORE_ERROR)
    return _ ("The Database Cannot Be Opened");
  switch ((AlongStoreError) error->code)
    {
    case ALONG_STORE_ERROR_NOT_A_DATABASE:
      return _ ("This Is Not a Database");
    case ALONG_STORE_ERROR_FOREIGN:
      return _ ("This Database Is Another Program’s");
    case ALONG_STORE_ERROR_NEWER:
      return _ ("This Database Needs a Newer Alongside");
    case ALONG_STORE_ERROR_CORRUPT:
      return _ ("The Database Is Damaged");
    case ALONG_STORE_ERROR_READ_ONLY:
      return _ ("The Database Cannot Be Written");
    case ALONG_STORE_ERROR_FULL:
      return _ ("The Disk Is Full");
    case ALONG_STORE_ERROR_BUSY:
      return _ ("The Database Is in Use");
    case ALONG_STORE_ERROR_MISSING:
    case ALONG_STORE_ERROR_CONSTRAINT:
    case ALONG_STORE_ERROR_CONFLICT:
    case ALONG_STORE_ERROR_CANCELLED:
    case ALONG_STORE_ERROR_FAILED:
    default:
      return _ ("The Database Cannot Be Opened");
    }
}

/* Putting another file in its place helps only where the file itself is bad. */
static gboolean
is_file_bad (const GError *error)
{
  return g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NOT_A_DATABASE) ||
         g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CORRUPT) ||
         g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_FOREIGN) ||
         g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NEWER);
}

/* Opens @path and, whether that worked or gave an error window of its own, closes this one. */
static void
open_and_close (AlongOpenErrorWindow *self, const char *path)
{
  AlongApp *app = ALONG_APP (gtk_window_get_application (GTK_WINDOW (self)));

  along_app_open_database (app, path, NULL);
  gtk_window_close (GTK_WINDOW (self));
}

/* Renames the database and what SQLite keeps beside it. */
static gboolean
put_aside (const char *path, GError **error)
{
  static const char *const suffixes[] = { "-wal", "-shm", "" };
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y-%m-%d-%H%M%S");

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *from = g_strconcat (path, suffixes[i], NULL);
      g_autofree char *to = g_strdup_printf ("%s.unreadable-%s%s", path, stamp, suffixes[i]);
      g_autoptr (GFile) source = g_file_new_for_path (from);
      g_autoptr (GFile) target = g_file_new_for_path (to);

      if (g_file_query_exists (source, NULL) &&
          !g_file_move (source, target, G_FILE_COPY_NO_FALLBACK_FOR_MOVE, NULL, NULL, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static void
open_another_chosen_cb (GListModel *files, gpointer user_data)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autofree char *path = g_file_get_path (file);

  open_and_close (user_data, path);
}

static void
open_another_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_database_file_choose (widget, _ ("Open another database"), open_another_chosen_cb, widget);
}

static void
replace_chosen_cb (GListModel *files, gpointer user_data)
{
  AlongOpenErrorWindow *self = user_data;
  g_autoptr (GFile) source = g_list_model_get_item (files, 0);
  g_autoptr (GFile) target = g_file_new_for_path (self->path);
  g_autofree char *part = g_strconcat (self->path, ".restored", NULL);
  g_autoptr (GFile) copy = g_file_new_for_path (part);
  g_autoptr (GError) error = NULL;

  if (g_file_equal (source, target))
    g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                         _ ("This is the file that cannot be opened. Choose a backup of it."));

  /* Copied first, so that a copy that fails leaves everything as it was. */
  if (error != NULL ||
      !g_file_copy (source, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error) ||
      !put_aside (self->path, &error) ||
      !g_file_move (copy, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The backup was not restored"), error);
  else
    open_and_close (self, self->path);
}

static void
replace_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_database_file_choose (widget, _ ("Restore a backup"), replace_chosen_cb, widget);
}

static void
start_again_accepted_cb (gpointer user_data)
{
  AlongOpenErrorWindow *self = user_data;
  g_autoptr (GError) error = NULL;

  if (put_aside (self->path, &error))
    open_and_close (self, self->path);
  else
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The file could not be put aside"), error);
}

static void
start_again_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_dialog_ask (widget, _ ("Start a new database?"),
                    _ ("The file that cannot be opened is kept under another name in the same "
                       "folder, and an empty database takes its place."),
                    _ ("_Start new"), ALONG_DIALOG_DESTRUCTIVE, start_again_accepted_cb, widget);
}

static void
try_again_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongOpenErrorWindow *self = ALONG_OPEN_ERROR_WINDOW (widget);

  open_and_close (self, self->path);
}

static void
along_open_error_window_finalize (GObject *object)
{
  g_clear_pointer (&ALONG_OPEN_ERROR_WINDOW (object)->path, g_free);

  G_OBJECT_CLASS (along_open_error_window_parent_class)->finalize (object);
}

static void
along_open_error_window_class_init (AlongOpenErrorWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_open_error_window_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/database/along-open-error-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, status);
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, try_again);
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, replace);
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, open_another);
  gtk_widget_class_bind_template_child (widget_class, AlongOpenErrorWindow, start_again);
  gtk_widget_class_install_action (widget_class, "win.open-database", NULL, open_another_cb);
  gtk_widget_class_install_action (widget_class, "win.replace", NULL, replace_cb);
  gtk_widget_class_install_action (widget_class, "win.start-again", NULL, start_again_cb);
  gtk_widget_class_install_action (widget_class, "win.try-again", NULL, try_again_cb);
}

static void
along_open_error_window_init (AlongOpenErrorWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* (transfer full): as the status page reads it, in markup; the path unless the message has it */
static char *
describe (const char *path, const GError *error)
{
  if (strstr (error->message, path) != NULL)
    return g_markup_escape_text (error->message, -1);
  return g_markup_printf_escaped ("%s\n\n<small>%s</small>", error->message, path);
}

/* What helps most stands out. */
static GtkWidget *
choose_suggested (AlongOpenErrorWindow *self, const GError *error)
{
  if (g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CORRUPT))
    return self->replace;
  return is_file_bad (error) ? self->open_another : self->try_again;
}

GtkWidget *
along_open_error_window_new (AlongApp *app, const char *path, const GError *error)
{
  AlongOpenErrorWindow *self;
  g_autofree char *text = NULL;
  GtkWidget *suggested;

  g_return_val_if_fail (app == NULL || ALONG_IS_APP (app), NULL);
  g_return_val_if_fail (path != NULL && error != NULL, NULL);

  self = g_object_new (ALONG_TYPE_OPEN_ERROR_WINDOW, "application", app, NULL);
  self->path = g_strdup (path);
  text = describe (path, error);
  adw_status_page_set_title (self->status, get_heading (error));
  adw_status_page_set_description (self->status, text);
  gtk_widget_set_visible (self->replace, is_file_bad (error));
  gtk_widget_set_visible (self->start_again, is_file_bad (error));
  suggested = choose_suggested (self, error);
  gtk_widget_add_css_class (suggested, "suggested-action");
  gtk_window_set_focus (GTK_WINDOW (self), suggested);
  return GTK_WIDGET (self);
}
