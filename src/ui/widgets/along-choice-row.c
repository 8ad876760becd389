/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-choice-row"

#include "along-choice-row.h"

void
along_choice_row_set (AdwComboRow *row, GListModel *choices, const char *selected)
{
  g_return_if_fail (ADW_IS_COMBO_ROW (row));
  g_return_if_fail (G_IS_LIST_MODEL (choices));

  if (adw_combo_row_get_expression (row) == NULL)
    {
      g_autoptr (GtkExpression)
          label = gtk_property_expression_new (ALONG_TYPE_CHOICE, NULL, "label");

      adw_combo_row_set_expression (row, label);
    }
  adw_combo_row_set_model (row, choices);
  along_choice_row_select (row, selected);
}

const char *
along_choice_row_get_id (AdwComboRow *row)
{
  AlongChoice *choice;

  g_return_val_if_fail (ADW_IS_COMBO_ROW (row), NULL);

  choice = adw_combo_row_get_selected_item (row);
  return choice != NULL ? along_choice_get_id (choice) : NULL;
}

gboolean
along_choice_row_select (AdwComboRow *row, const char *id)
{
  GListModel *choices;
  guint n;

  g_return_val_if_fail (ADW_IS_COMBO_ROW (row), FALSE);

  choices = adw_combo_row_get_model (row);
  n = choices != NULL ? g_list_model_get_n_items (choices) : 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongChoice) choice = g_list_model_get_item (choices, i);

      if (g_strcmp0 (along_choice_get_id (choice), id) != 0)
        continue;
      adw_combo_row_set_selected (row, i);
      return TRUE;
    }
  return FALSE;
}
