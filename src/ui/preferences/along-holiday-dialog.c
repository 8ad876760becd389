/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-preferences"

#include "config.h"

#include "along-holiday-dialog.h"

#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-form-dialog.h"
#include "along-text.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongWorkspace *workspace;
  char *id;                /* "" for a new one */
  AlongFormDialog *dialog; /* unowned: it owns this */
  GtkWidget *name;
  AlongDateRow *first;
  AlongDateRow *last;
  AdwComboRow *region;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->workspace);
  g_free (form->id);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (form->name)));
  const char *region = along_choice_row_get_id (form->region);
  AlongHoliday holiday = { .id = form->id,
                           .name = g_strstrip (name),
                           .region = region != NULL ? *region : ALONG_REGION_NONE,
                           .first = along_date_row_get_date (form->first),
                           .last = along_date_row_get_date (form->last) };
  g_autoptr (GError) error = NULL;
  gboolean done = along_workspace_save_shared_record (form->workspace, ALONG_DOCKET_HOLIDAYS,
                                                      &holiday, NULL, &error);

  if (!done)
    along_form_dialog_fail (dialog, error);
  return done;
}

static void
check_cb (Form *form)
{
  AlongDate first = along_date_row_get_date (form->first);
  AlongDate last = along_date_row_get_date (form->last);
  gboolean backwards = first != ALONG_DATE_NONE && last != ALONG_DATE_NONE && last < first;
  const char *missing = NULL;

  if (backwards)
    missing = _ ("The last day is before the first. Put one of them right.");
  else if (along_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (form->name))))
    missing = _ ("Give the holiday a name");
  else if (first == ALONG_DATE_NONE)
    missing = along_date_row_get_problem (form->first);
  else if (last == ALONG_DATE_NONE)
    missing = along_date_row_get_problem (form->last);
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
  if (backwards)
    {
      g_autoptr (GError)
          error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, missing);

      along_form_dialog_fail (form->dialog, error);
    }
}

static GListStore *
list_regions (void)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (choices, NULL, _ ("All regions"));
  for (const char *code = along_region_codes; *code != '\0'; code++)
    {
      char id[] = { *code, '\0' };

      along_choice_append (choices, id, along_region_get_name (*code));
    }
  return choices;
}

static AlongDateRow *
add_date (Form *form, const char *title, AlongDate date)
{
  AlongDateRow *row = g_object_new (ALONG_TYPE_DATE_ROW, "title", title, "date", date, NULL);

  g_signal_connect_swapped (row, "notify::date", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (row));
  return row;
}

static void
add_rows (Form *form, const AlongHoliday *shown)
{
  char region[] = { shown->region, '\0' };
  g_autoptr (GListStore) regions = list_regions ();

  form->name = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->name), _ ("Name"));
  gtk_editable_set_text (GTK_EDITABLE (form->name), shown->name);
  along_form_dialog_add_row (form->dialog, form->name);
  form->first = add_date (form, _ ("First day"), shown->first);
  form->last = add_date (form, _ ("Last day"), shown->last);
  form->region = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->region), _ ("Region"));
  along_choice_row_set (form->region, G_LIST_MODEL (regions), *region != '\0' ? region : NULL);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->region));
  /* Only now, since it looks at all of them. */
  g_signal_connect_swapped (form->name, "changed", G_CALLBACK (check_cb), form);
}

void
along_holiday_dialog_present (GtkWidget *parent, AlongWorkspace *workspace, const char *id)
{
  AlongDocket *docket;
  AlongHoliday shown = { .name = "" };
  const AlongHoliday *found = NULL;
  Form *form;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  docket = along_workspace_get_docket (workspace);
  if (id != NULL && docket != NULL)
    found = along_docket_find_record (docket, ALONG_DOCKET_HOLIDAYS, id);
  if (id != NULL && found == NULL)
    return;
  if (found != NULL)
    shown = *found;

  form = g_new0 (Form, 1);
  form->workspace = g_object_ref (workspace);
  form->id = g_strdup (id != NULL ? id : "");
  form->dialog = along_form_dialog_new (
      parent, id != NULL ? _ ("School Holiday") : _ ("Add School Holiday"),
      id != NULL ? _ ("_Save") : _ ("_Add"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  add_rows (form, &shown);
  check_cb (form);
  along_form_dialog_present (form->dialog, form->name);
}
