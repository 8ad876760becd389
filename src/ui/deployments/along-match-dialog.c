/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-match-dialog.h"

#include "along-date-row.h"
#include "along-deployment-words.h"
#include "along-match-rows.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongContext *context;
  AlongDossier *dossier;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AlongMatchRows *rows;
  AlongDateRow *from;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_object_unref (form->dossier);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  AlongMatchRecord match;
  const char *reason;
  g_autoptr (GError) error = NULL;

  if (!along_match_rows_read (form->rows, along_date_row_get_date (form->from), &match, &reason))
    return FALSE;
  if (along_workspace_match_deployment (along_context_get_workspace (form->context),
                                        along_dossier_get_deployment (form->dossier)->id, &match,
                                        reason, &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static void
check_cb (gpointer data)
{
  Form *form = data;
  const char *missing = along_match_rows_find_missing (form->rows);

  if (missing == NULL)
    missing = along_date_row_get_problem (form->from);
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

static void
add_rows (Form *form)
{
  form->rows = along_match_rows_add (form->dialog, form->context, form->dossier, FALSE, check_cb,
                                     form);
  form->from = g_object_new (ALONG_TYPE_DATE_ROW, "title", _ ("Matched on"), "date",
                             along_date_today (), NULL);
  g_signal_connect_swapped (form->from, "notify::date", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->from));
}

void
along_match_dialog_present (GtkWidget *parent, AlongContext *context, AlongDossier *dossier)
{
  gboolean again;
  Form *form;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_CONTEXT (context) && ALONG_IS_DOSSIER (dossier));

  if (along_deployment_words_find_programme (along_context_get_workspace (context),
                                             along_dossier_get_deployment (dossier)) == NULL)
    return;
  again = *along_dossier_get_deployment (dossier)->lead != '\0';
  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->dossier = g_object_ref (dossier);
  form->dialog = along_form_dialog_new (parent, again ? _ ("Match Again") : _ ("Match"),
                                        _ ("_Match"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  if (again)
    along_form_dialog_set_description (form->dialog,
                                       _ ("The match before is kept with its dates, and the steps "
                                          "that a new match begins again are taken back."));
  add_rows (form);
  check_cb (form);
  along_form_dialog_present (form->dialog, along_match_rows_get_first (form->rows));
}
