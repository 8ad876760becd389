/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-history.h"
#include "along-cli-lookup.h"
#include "along-cli-table.h"
#include "along-digits.h"

#include <glib/gi18n.h>

/* The word of each AlongApplicationStatus and AlongPairingStatus in files. */
static const char *const application_words[] = { "received", "accepted", "declined", "withdrawn" };
static const char *const pairing_words[] = { "active", "completed", "ended" };

static void
add_date (AlongCliTable *table, AlongDate date)
{
  char buffer[ALONG_DATE_ISO_SIZE];

  if (date == ALONG_DATE_NONE)
    along_cli_table_add_blank (table);
  else
    along_cli_table_add_text (table, along_date_to_iso (date, buffer));
}

static void
add_known (AlongCliTable *table, gint64 number)
{
  if (number == ALONG_UNKNOWN)
    along_cli_table_add_blank (table);
  else
    along_cli_table_add_number (table, number);
}

static void
add_participant (AlongCliTable *table, AlongRegister *reg, AlongParticipant who)
{
  along_cli_table_add_text (table, along_participant_kind_to_string (who.kind));
  along_cli_table_add_number (table, who.id);
  along_cli_table_add_text (table, along_register_get_name (reg, who));
}

static AlongCliTable *
make_schools (AlongWorkspace *workspace, GError **error)
{
  static const char *const columns[] = { "urn",      "name",   "type",   "phase",    "status",
                                         "la",       "region", "town",   "postcode", "trust_uid",
                                         "trust",    "pupils", "opened", "closed",   "easting",
                                         "northing", NULL };
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongCliTable *table = along_cli_table_new (columns);

  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    {
      const AlongSchool *school = along_register_get_school (reg, i);
      const AlongTrust *trust = along_register_find_trust (reg, school->trust_uid);

      along_cli_table_add_number (table, school->urn);
      along_cli_table_add_text (table, school->name);
      along_cli_table_add_text (table, school->type);
      along_cli_table_add_text (table, along_phase_get_name (school->phase));
      along_cli_table_add_text (table, along_school_status_get_name (school->status));
      along_cli_table_add_text (table, school->la_name);
      along_cli_table_add_text (table, along_region_get_name (school->region));
      along_cli_table_add_text (table, school->town);
      along_cli_table_add_text (table, school->postcode);
      add_known (table, school->trust_uid != 0 ? school->trust_uid : ALONG_UNKNOWN);
      along_cli_table_add_text (table, trust != NULL ? trust->name : "");
      add_known (table, school->pupils);
      add_date (table, school->opened);
      add_date (table, school->closed);
      add_known (table, along_school_has_place (school) ? school->easting : ALONG_UNKNOWN);
      add_known (table, along_school_has_place (school) ? school->northing : ALONG_UNKNOWN);
    }
  return table;
}

static AlongCliTable *
make_applications (AlongWorkspace *workspace, GError **error)
{
  static const char *const columns[] = { "id",   "cohort",  "kind",   "participant",
                                         "name", "pathway", "status", "received",
                                         "need", "note",    NULL };
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);
  const GArray *applications = along_caseload_get_applications (caseload);
  AlongCliTable *table = along_cli_table_new (columns);

  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (applications, AlongApplication, i);
      const AlongCohort *cohort = along_caseload_find_cohort (caseload, application->cohort);

      along_cli_table_add_text (table, application->id);
      along_cli_table_add_text (table, cohort != NULL ? cohort->name : application->cohort);
      add_participant (table, along_workspace_get_register (workspace), application->who);
      along_cli_table_add_text (table, application->pathway);
      along_cli_table_add_text (table, application_words[application->status]);
      add_date (table, application->received);
      add_known (table, application->need > 0 ? application->need : ALONG_UNKNOWN);
      along_cli_table_add_text (table, application->note);
    }
  return table;
}

static AlongCliTable *
make_pairings (AlongWorkspace *workspace, GError **error)
{
  static const char *const columns[] = { "id",           "cohort",    "partner_kind", "partner",
                                         "partner_name", "lead_kind", "lead",         "lead_name",
                                         "paired",       "status",    "ended",        "end_reason",
                                         "rationale",    NULL };
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);
  const GArray *pairings = along_caseload_get_pairings (caseload);
  AlongCliTable *table = along_cli_table_new (columns);

  for (guint i = 0; i < pairings->len; i++)
    {
      const AlongPairing *pairing = &g_array_index (pairings, AlongPairing, i);
      const AlongApplication *application = along_caseload_find_application (caseload,
                                                                             pairing->application);
      const AlongLead *lead = along_caseload_find_lead (caseload, pairing->lead);
      const AlongCohort *cohort = application != NULL
                                      ? along_caseload_find_cohort (caseload, application->cohort)
                                      : NULL;

      /* The database's foreign keys do not let this happen. */
      if (cohort == NULL || lead == NULL)
        continue;
      along_cli_table_add_text (table, pairing->id);
      along_cli_table_add_text (table, cohort->name);
      add_participant (table, reg, application->who);
      add_participant (table, reg, lead->who);
      add_date (table, pairing->paired);
      along_cli_table_add_text (table, pairing_words[pairing->status]);
      add_date (table, pairing->ended);
      along_cli_table_add_text (table, pairing->end_reason);
      along_cli_table_add_text (table, pairing->rationale);
    }
  return table;
}

static AlongCliTable *
make_history (AlongWorkspace *workspace, GError **error)
{
  static const char *const columns[] = { "sequence", "time", "author", "state", "label", NULL };
  g_autoptr (GListModel) items = along_workspace_list_history (workspace, 0, G_MAXINT, error);
  AlongCliTable *table;

  if (items == NULL)
    return NULL;

  table = along_cli_table_new (columns);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (AlongHistoryItem) item = g_list_model_get_item (items, i);

      along_cli_table_add_number (table, along_history_item_get_sequence (item));
      along_cli_table_take_text (table,
                                 g_date_time_format_iso8601 (along_history_item_get_time (item)));
      along_cli_table_add_text (table, along_history_item_get_author (item));
      along_cli_table_add_text (
          table, along_cli_entry_state_to_string (along_history_item_get_state (item)));
      along_cli_table_add_text (table, along_history_item_get_label (item));
    }
  return table;
}

typedef struct
{
  const char *name;
  AlongCliTable *(*make) (AlongWorkspace *workspace, GError **error);
} Export;

static const Export exports[] = {
  { "schools", make_schools },
  { "applications", make_applications },
  { "pairings", make_pairings },
  { "history", make_history },
};

static const Export *
find_export (const char *name, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    if (g_str_equal (exports[i].name, name))
      return &exports[i];

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("“%s” cannot be exported; there are: schools, applications, pairings, history"),
               name);
  return NULL;
}

/* Replaced only when all of it is written. */
static gboolean
write_table (AlongCliTable *table, const char *out, GError **error)
{
  g_autofree char *text = g_str_has_suffix (out, ".json") ? along_cli_table_to_json (table)
                                                          : along_cli_table_to_csv (table);

  return g_file_set_contents_full (out, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static void
print_written (AlongCli *self, const char *name, const char *out, guint n_rows)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "export", name);
  along_cli_json_string (builder, "file", out);
  along_cli_json_int (builder, "rows", n_rows);
  json_builder_end_object (builder);
  along_cli_print (self, ngettext ("Wrote %s row to %s.", "Wrote %s rows to %s.", n_rows),
                   along_digits (n_rows).text, out);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_export (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *out = NULL;
  const GOptionEntry entries[] = {
    { "out", 'o', 0, G_OPTION_ARG_FILENAME, &out, N_ ("The file to write: .csv or .json"),
      N_ ("FILE") },
    { NULL },
  };
  g_autoptr (AlongCliTable) table = NULL;
  const Export *export;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 1, 1, error) ||
      (export = find_export ((*arguments)[1], error)) == NULL ||
      !along_cli_require (out, "--out", error))
    return FALSE;
  if (!g_str_has_suffix (out, ".csv") && !g_str_has_suffix (out, ".json"))
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                   _ ("%s: name a file that ends in .csv or .json"), out);
      return FALSE;
    }

  workspace = along_cli_open (self, error);
  if (workspace == NULL || !along_workspace_load_register (workspace, error) ||
      (table = export->make (workspace, error)) == NULL || !write_table (table, out, error))
    return FALSE;
  print_written (self, export->name, out, along_cli_table_get_n_rows (table));
  return TRUE;
}
