/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-changes.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-form-seal.h"
#include "along-form-value.h"
#include "along-table-dialog.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

static char *
format (AlongForm *form, const char *path, const char *text)
{
  const AlongFormField *field = along_form_find_field (form, path, NULL);

  return field != NULL ? along_form_value_format (field, text) : g_strdup (text);
}

static AlongChartTable *
make_table (AlongForm *form, GPtrArray *changes)
{
  AlongChartTable *table = along_chart_table_new (_ ("What has changed since it was signed"));

  along_chart_table_add_column (table, _ ("Field"), FALSE);
  along_chart_table_add_column (table, _ ("Signed"), FALSE);
  along_chart_table_add_column (table, _ ("Now"), FALSE);
  for (guint i = 0; i < changes->len; i++)
    {
      const AlongFormChange *change = changes->pdata[i];
      char **cells = g_new0 (char *, 4);

      cells[0] = g_strdup (change->label);
      cells[1] = format (form, change->path, change->was);
      cells[2] = format (form, change->path, change->now);
      along_chart_table_take_row (table, cells);
    }
  return table;
}

void
along_form_changes_show (GtkWidget *parent, AlongFormSession *session, const char *signature)
{
  AlongForm *form;
  g_autofree char *frozen = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (AlongChartTable) table = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ALONG_IS_FORM_SESSION (session));

  form = along_form_session_get_form (session);
  frozen = along_workspace_load_signed_form (along_form_session_get_workspace (session),
                                             along_form_session_get_deployment (session), signature,
                                             &error);
  if (frozen != NULL)
    changes = along_form_seal_list_changes (form, frozen, along_form_session_get_filled (session),
                                            &error);
  if (changes == NULL)
    {
      along_feedback_error (parent, _ ("What was signed could not be compared"), error);
      return;
    }
  if (changes->len == 0)
    {
      along_dialog_tell (parent, _ ("Nothing Differs"),
                         _ ("All answers are again as they were when it was signed."));
      return;
    }
  table = make_table (form, changes);
  gtk_window_present (GTK_WINDOW (along_table_dialog_new (parent, table)));
}
