/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-chart-actions"

#include "config.h"

#include "along-chart-actions.h"

#include "along-chart-export.h"
#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-table-dialog.h"
#include "along-text.h"

#include <glib/gi18n.h>

#define CHART_TO_SAVE "along-chart-to-save"

void
along_chart_show_table (GtkWidget *from, AlongChart *chart)
{
  g_autoptr (AlongChartTable) table = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CHART (chart));

  table = along_chart_get_table (chart);
  gtk_window_present (GTK_WINDOW (along_table_dialog_new (from, table)));
}

static void
file_chosen_cb (GFile *file, gpointer user_data)
{
  GtkWidget *from = user_data;
  AlongChart *chart = g_object_get_data (G_OBJECT (from), CHART_TO_SAVE);
  AlongChartTheme theme = along_chart_theme_print ();
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;

  if (along_chart_format_from_path (path) == ALONG_CHART_FORMAT_GUESS)
    {
      g_autofree char *bare = g_steal_pointer (&path);

      path = g_strconcat (bare, ".svg", NULL);
    }
  if (along_chart_export (chart, path, ALONG_CHART_FORMAT_GUESS, &theme, 0, 0, &error))
    {
      g_autofree char *text = g_strdup_printf (_ ("Picture saved as “%s”"), name);

      along_feedback_toast (from, text);
    }
  else
    along_feedback_error (from, _ ("The picture was not saved"), error);
}

void
along_chart_save_picture (GtkWidget *from, AlongChart *chart)
{
  const AlongFileFilter filters[] = {
    { _ ("Pictures (SVG, PNG, PDF)"), { "*.svg", "*.png", "*.pdf" } },
    { NULL },
  };
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CHART (chart));

  title = along_text_to_file_name (along_chart_get_title (chart));
  name = g_strconcat (*title != '\0' ? title : _ ("Chart"), ".svg", NULL);
  g_object_set_data_full (G_OBJECT (from), CHART_TO_SAVE, g_object_ref (chart), g_object_unref);
  along_file_chooser_save (from, _ ("Save picture"), name, filters, file_chosen_cb, from);
}
