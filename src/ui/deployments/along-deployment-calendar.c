/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-calendar.h"

#include "along-calendar-file.h"
#include "along-deployment-item.h"
#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-text.h"

#include <glib/gi18n.h>

#define PENDING "along-deployment-calendar"

/* What is to be saved when the file has been chosen. */
typedef struct
{
  char *text;
  guint n;
} Pending;

static void
pending_free (gpointer data)
{
  Pending *pending = data;

  g_free (pending->text);
  g_free (pending);
}

static Pending *
pending_new (const char *name, GListModel *items)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (AlongCalendarFile) file = along_calendar_file_new (name, now);
  Pending *pending = g_new0 (Pending, 1);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (items, i);
      GPtrArray *progress = along_deployment_item_get_all_progress (item);

      for (guint j = 0; progress != NULL && j < progress->len; j++)
        if (along_progress_is_watched (progress->pdata[j]))
          pending->n += along_calendar_file_add (file, g_ptr_array_index (progress, j),
                                                 along_deployment_item_get_name (item), NULL);
    }
  pending->text = along_calendar_file_to_text (file);
  return pending;
}

static void
chosen_cb (GFile *file, gpointer user_data)
{
  GtkWidget *widget = user_data;
  Pending *pending = g_object_get_data (G_OBJECT (widget), PENDING);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!g_file_replace_contents (file, pending->text, strlen (pending->text), NULL, FALSE,
                                G_FILE_CREATE_NONE, NULL, NULL, &error))
    {
      along_feedback_error (widget, _ ("The calendar was not saved"), error);
      return;
    }
  text = g_strdup_printf (ngettext ("%u deadline was saved", "%u deadlines were saved", pending->n),
                          pending->n);
  along_feedback_toast (widget, text);
}

void
along_deployment_calendar_export (GtkWidget *widget, const char *name, GListModel *items)
{
  static const AlongFileFilter filters[] = { { N_ ("Calendars"), { "*.ics", NULL } },
                                             { NULL, { NULL } } };
  g_autofree char *stem = NULL;
  g_autofree char *file_name = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget) && name != NULL);
  g_return_if_fail (G_IS_LIST_MODEL (items));

  stem = along_text_to_file_name (name);
  file_name = g_strdup_printf ("%s.ics", stem);
  g_object_set_data_full (G_OBJECT (widget), PENDING, pending_new (name, items), pending_free);
  along_file_chooser_save (widget, _ ("Export calendar"), file_name, filters, chosen_cb, widget);
}
