/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-academic-year.h"
#include "along-cli-docket.h"
#include "along-cli-lookup.h"
#include "along-digits.h"
#include "along-money-totals.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

static void
add_totals (JsonBuilder *builder, const AlongMoneyTotals *totals)
{
  along_cli_json_int (builder, "deployments", totals->n_deployments);
  along_cli_json_days (builder, "days_approved", totals->approved_days);
  along_cli_json_days (builder, "days_used", totals->used_days);
  along_cli_json_money (builder, "approved", totals->approved);
  along_cli_json_money (builder, "requested", totals->requested);
  along_cli_json_money (builder, "delivered", totals->delivered);
  along_cli_json_money (builder, "claimed", totals->claimed);
  along_cli_json_money (builder, "paid", totals->paid);
  along_cli_json_money (builder, "forecast", totals->forecast);
}

static void
print_totals (AlongCli *self, const char *heading, const AlongMoneyTotals *totals)
{
  g_autofree char *approved = along_money_format (totals->approved);
  g_autofree char *delivered = along_money_format (totals->delivered);
  g_autofree char *claimed = along_money_format (totals->claimed);
  g_autofree char *paid = along_money_format (totals->paid);
  g_autofree char *forecast = along_money_format (totals->forecast);

  along_cli_print (self,
                   ngettext ("%s: %s deployment", "%s: %s deployments", totals->n_deployments),
                   heading, along_digits (totals->n_deployments).text);
  along_cli_print (self, _ ("    approved %s, delivered %s, claimed %s, paid %s, forecast %s"),
                   approved, delivered, claimed, paid, forecast);
}

static void
add_row (AlongCli *self, JsonBuilder *builder, AlongDefinitions *definitions, AlongMoneyRow *row)
{
  AlongProgramme *programme = along_definitions_find_programme (definitions, row->programme);
  g_autofree char *year = along_academic_year_format (row->academic_year);
  const char *region = along_region_get_name (row->region);
  g_autofree char *heading = g_strdup_printf (
      "%s, %s, %s", programme != NULL ? along_programme_get_name (programme) : row->programme, year,
      *region != '\0' ? region : _ ("no region"));

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "programme", row->programme);
  along_cli_json_string (builder, "academic_year", year);
  along_cli_json_string (builder, "region", region);
  add_totals (builder, &row->totals);
  json_builder_end_object (builder);
  print_totals (self, heading, &row->totals);
}

static void
print_rows (AlongCli *self, AlongDefinitions *definitions, GArray *rows)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongMoneyTotals all = { 0 };

  json_builder_begin_object (builder);
  along_cli_json_array (builder, "rows");
  for (guint i = 0; i < rows->len; i++)
    {
      AlongMoneyRow *row = &g_array_index (rows, AlongMoneyRow, i);

      add_row (self, builder, definitions, row);
      along_money_totals_add (&all, &row->totals);
    }
  json_builder_end_array (builder);
  along_cli_json_object (builder, "all");
  add_totals (builder, &all);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  print_totals (self, _ ("All"), &all);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_claims (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *programme = NULL;
  g_autofree char *year = NULL;
  const GOptionEntry entries[] = {
    { "programme", 'p', 0, G_OPTION_ARG_STRING, &programme, N_ ("Those of one programme only"),
      N_ ("ID") },
    { "academic-year", 'y', 0, G_OPTION_ARG_STRING, &year, N_ ("Those of one year only"),
      N_ ("2019/20") },
    { NULL },
  };
  g_autoptr (GArray) rows = NULL;
  AlongWorkspace *workspace;
  int academic_year = 0;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error) ||
      (year != NULL && !along_cli_parse_year (year, &academic_year, error)))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL || !along_workspace_load_docket (workspace, error) ||
      (programme != NULL && along_cli_find_programme (workspace, programme, error) == NULL))
    return FALSE;

  rows = along_money_totals_list (along_workspace_get_docket (workspace),
                                  along_workspace_get_definitions (workspace), programme,
                                  academic_year);
  print_rows (self, along_workspace_get_definitions (workspace), rows);
  return TRUE;
}
