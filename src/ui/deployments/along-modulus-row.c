/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-modulus-row.h"

#include "along-weight-table-chooser.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

struct _AlongModulusRow
{
  AdwActionRow parent_instance;

  AlongWorkspace *workspace; /* (nullable): until it was shown */
};

G_DEFINE_FINAL_TYPE (AlongModulusRow, along_modulus_row, ADW_TYPE_ACTION_ROW)

static void
load_cb (AlongModulusRow *self)
{
  if (self->workspace != NULL)
    along_weight_table_choose (GTK_WIDGET (self), self->workspace);
}

static void
along_modulus_row_dispose (GObject *object)
{
  g_clear_object (&ALONG_MODULUS_ROW (object)->workspace);

  G_OBJECT_CLASS (along_modulus_row_parent_class)->dispose (object);
}

static void
along_modulus_row_class_init (AlongModulusRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_modulus_row_dispose;
}

static void
along_modulus_row_init (AlongModulusRow *self)
{
  GtkWidget *load = gtk_button_new_with_mnemonic (_ ("_Load Table…"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Modulus check"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_set_valign (load, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (
      load, _ ("Choose valacdos.txt, and scsubtab.txt with it, as Pay.UK publishes them"));
  g_signal_connect_object (load, "clicked", G_CALLBACK (load_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), load);
}

/* (transfer full) */
static char *
describe_table (AlongModulusTable *table)
{
  g_autofree char *date = along_date_format (along_modulus_table_get_date (table));

  return g_strdup_printf (_ ("Weight table of %s; shown with the details."), date);
}

void
along_modulus_row_show (AlongModulusRow *self,
                        AlongWorkspace *workspace,
                        const AlongBankDetails *details)
{
  AlongModulusResult result = ALONG_MODULUS_UNCHECKED;
  g_autoptr (AlongModulusTable) table = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (ALONG_IS_MODULUS_ROW (self));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  table = along_workspace_load_modulus_table (workspace, NULL);
  if (details != NULL)
    result = along_modulus_table_check (
        table, along_bank_details_get (details, ALONG_BANK_SORT_CODE),
        along_bank_details_get (details, ALONG_BANK_ACCOUNT_NUMBER));
  sentence = details == NULL && table != NULL ? describe_table (table)
                                              : along_modulus_result_describe (result, table);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), sentence);
  if (result == ALONG_MODULUS_FAIL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "warning");
}
