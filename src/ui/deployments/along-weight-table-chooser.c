/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-weight-table-chooser.h"

#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

/* The published one has some 100 kB. */
#define MOST_BYTES (4 * 1024 * 1024)

typedef struct
{
  char *weights;
  char *substitutions;
  AlongDate date;
} Files;

static void
files_clear (Files *files)
{
  g_free (files->weights);
  g_free (files->substitutions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Files, files_clear)

static AlongDate
find_date (GFileInfo *info)
{
  g_autoptr (GDateTime) modified = g_file_info_get_modification_date_time (info);
  g_autoptr (GDateTime) local = modified != NULL ? g_date_time_to_local (modified) : NULL;

  if (local == NULL)
    return along_date_today ();
  return along_date_new (g_date_time_get_year (local), g_date_time_get_month (local),
                         g_date_time_get_day_of_month (local));
}

/* Which of the two it is, its first line tells: two words, or more. */
static gboolean
is_weights (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", 2);
  g_auto (GStrv) words = lines[0] != NULL ? g_strsplit_set (g_strstrip (lines[0]), " \t", 4) : NULL;

  return words == NULL || g_strv_length (words) != 2;
}

static gboolean
read_file (GFile *file, Files *files, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED, 0, NULL, error);
  g_autofree char *text = NULL;
  gsize size;

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_size (info) > MOST_BYTES)
    {
      g_set_error_literal (error, ALONG_MODULUS_ERROR, ALONG_MODULUS_ERROR_SYNTAX,
                           _ ("This file is too large for a weight table. Choose valacdos.txt as "
                              "Pay.UK publishes it."));
      return FALSE;
    }
  if (!g_file_load_contents (file, NULL, &text, &size, NULL, error))
    return FALSE;

  if (is_weights (text))
    {
      g_free (files->weights);
      files->weights = g_steal_pointer (&text);
      files->date = find_date (info);
    }
  else
    {
      g_free (files->substitutions);
      files->substitutions = g_steal_pointer (&text);
    }
  return TRUE;
}

static gboolean
take (AlongWorkspace *workspace, GListModel *chosen, GError **error)
{
  g_auto (Files) files = { NULL, NULL, ALONG_DATE_NONE };

  for (guint i = 0; i < g_list_model_get_n_items (chosen); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (chosen, i);

      if (!read_file (file, &files, error))
        return FALSE;
    }
  if (files.weights == NULL)
    {
      g_set_error_literal (error, ALONG_MODULUS_ERROR, ALONG_MODULUS_ERROR_EMPTY,
                           _ ("Choose valacdos.txt too: it has the weights."));
      return FALSE;
    }

  return along_workspace_save_modulus_table (workspace, files.weights, files.substitutions,
                                             files.date, error);
}

typedef struct
{
  GtkWidget *parent;
  AlongWorkspace *workspace;
} Choice;

static void
chosen (GListModel *files, gpointer user_data)
{
  Choice *choice = user_data;
  g_autoptr (GError) error = NULL;

  if (!take (choice->workspace, files, &error))
    along_feedback_error (choice->parent, _ ("The weight table was not loaded"), error);
}

void
along_weight_table_choose (GtkWidget *parent, AlongWorkspace *workspace)
{
  const AlongFileFilter filters[] = {
    { _ ("Text files"), { "*.txt", "*.csv", NULL } },
    { _ ("All files"), { "*", NULL } },
    { NULL, { NULL } },
  };
  Choice *choice;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  choice = g_new0 (Choice, 1);
  choice->parent = parent;
  choice->workspace = workspace;
  g_object_set_data_full (G_OBJECT (parent), "along-weight-table-choice", choice, g_free);
  along_file_chooser_open (parent, _ ("Choose the files of the modulus check"), filters, TRUE,
                           chosen, choice);
}
