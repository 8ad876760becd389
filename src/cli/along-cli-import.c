/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-lookup.h"
#include "along-workspace-commands.h"
#include "along-workspace-import.h"

#include <glib/gi18n.h>
#include <string.h>

/* Where remembered mappings of unknown headers are kept; the import assistant writes them. */
#define MAPPING_TOPIC "mapping"

static gboolean
parse_kind (const char *text, AlongImportKind *kind, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  *kind = ALONG_IMPORT_UNKNOWN;
  if (text == NULL || along_import_kind_from_string (text, kind))
    return TRUE;

  for (guint i = ALONG_IMPORT_UNKNOWN + 1; i < ALONG_N_IMPORT_KINDS; i++)
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "",
                            along_import_kind_to_string (i));
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("“%s” is no kind of file; there are: %s"), text, known->str);
  return FALSE;
}

/* What the options ask for of every file. */
typedef struct
{
  AlongImportKind kind;
  const AlongCohort *cohort;
  char **mapping; /* (nullable): "field=Column" */
} Wishes;

static gboolean
map_column (AlongImportSource *source, const char *wish, GError **error)
{
  guint n;
  const AlongImportField *fields = along_import_kind_get_fields (
      along_import_source_get_kind (source), &n);
  const char *equals = strchr (wish, '=');
  g_autofree char *field = equals != NULL ? g_strndup (wish, equals - wish) : g_strdup (wish);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (equals != NULL && g_str_equal (fields[i].id, field) &&
          g_strv_contains (along_import_source_get_header (source), equals + 1))
        {
          along_import_source_set_mapping (source, field, equals + 1);
          return TRUE;
        }
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", fields[i].id);
    }
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("“--map %s”: write FIELD=COLUMN with a column of %s; the fields are: %s"), wish,
               along_import_source_get_name (source), known->str);
  return FALSE;
}

static gboolean
prepare_source (AlongWorkspace *workspace,
                AlongImportSource *source,
                const Wishes *wishes,
                GError **error)
{
  g_autofree char *mapping = along_workspace_load_memo (
      workspace, MAPPING_TOPIC, along_import_source_get_fingerprint (source));

  if (wishes->kind != ALONG_IMPORT_UNKNOWN)
    along_import_source_set_kind (source, wishes->kind);
  if (mapping != NULL)
    along_import_source_apply_mapping (source, mapping);
  for (guint i = 0; wishes->mapping != NULL && wishes->mapping[i] != NULL; i++)
    if (!map_column (source, wishes->mapping[i], error))
      return FALSE;
  if (wishes->cohort != NULL)
    along_import_source_set_cohort (source, wishes->cohort->programme, wishes->cohort->id);
  if (along_import_source_get_kind (source) != ALONG_IMPORT_UNKNOWN)
    return TRUE;

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
               _ ("%s: the header is none of the published files’. Name the kind with “--as”, or "
                  "map the columns in the window once."),
               along_import_source_get_name (source));
  return FALSE;
}

static GPtrArray *
inspect_files (AlongWorkspace *workspace, char **files, const Wishes *wishes, GError **error)
{
  g_autoptr (GPtrArray)
      sources = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_source_unref);

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) found = along_import_source_inspect (files[i], error);

      if (found == NULL)
        return NULL;
      for (guint j = 0; j < found->len; j++)
        {
          AlongImportSource *source = g_ptr_array_index (found, j);

          if (!prepare_source (workspace, source, wishes, error))
            return NULL;
          g_ptr_array_add (sources, along_import_source_ref (source));
        }
    }
  return g_steal_pointer (&sources);
}

static void
progress_cb (const char *name, guint64 done, guint64 total, guint64 rows, gpointer user_data)
{
  g_printerr ("\r\033[K%s: %3.0f %%, %" G_GUINT64_FORMAT "\r", name,
              total > 0 ? 100.0 * (double) done / (double) total : 0.0, rows);
}

static void
build_issue (JsonBuilder *builder, const AlongImportIssue *issue)
{
  json_builder_begin_object (builder);
  along_cli_json_int (builder, "line", (gint64) issue->line);
  along_cli_json_int (builder, "column", issue->column);
  along_cli_json_string (builder, "message", issue->message);
  along_cli_json_string (builder, "column_name", issue->column_name);
  along_cli_json_boolean (builder, "rejected", issue->rejected);
  json_builder_end_object (builder);
}

static void
build_report (JsonBuilder *builder, const AlongImportReport *report)
{
  json_builder_begin_object (builder);
  along_cli_json_string (builder, "file", report->path);
  along_cli_json_string (builder, "name", report->name);
  along_cli_json_string (builder, "kind", along_import_kind_to_string (report->kind));
  along_cli_json_int (builder, "read", (gint64) report->read);
  along_cli_json_int (builder, "inserted", (gint64) report->inserted);
  along_cli_json_int (builder, "updated", (gint64) report->updated);
  along_cli_json_int (builder, "unchanged", (gint64) report->unchanged);
  along_cli_json_int (builder, "rejected", (gint64) report->rejected);
  along_cli_json_int (builder, "n_issues", (gint64) report->n_issues);
  along_cli_json_array (builder, "issues");
  for (guint i = 0; i < report->issues->len; i++)
    build_issue (builder, g_ptr_array_index (report->issues, i));
  json_builder_end_array (builder);
  along_cli_json_array (builder, "unknown_columns");
  for (guint i = 0; i < report->unknown_columns->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (report->unknown_columns, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_issue (AlongCli *self, const AlongImportIssue *issue)
{
  if (issue->line == 0)
    along_cli_print (self, "  %s", issue->message);
  else if (issue->column == 0)
    along_cli_print (self, _ ("  line %" G_GUINT64_FORMAT ": %s"), issue->line, issue->message);
  else
    along_cli_print (self, _ ("  line %" G_GUINT64_FORMAT ", column %u: %s"), issue->line,
                     issue->column, issue->message);
}

static void
print_report (AlongCli *self, const AlongImportReport *report)
{
  g_autoptr (GString) ignored = g_string_new (NULL);

  along_cli_print (self, "%s: %s", report->name, along_import_kind_get_name (report->kind));
  along_cli_print (
      self,
      _ ("  %" G_GUINT64_FORMAT " read, %" G_GUINT64_FORMAT " inserted, %" G_GUINT64_FORMAT
         " updated, %" G_GUINT64_FORMAT " unchanged, %" G_GUINT64_FORMAT " rejected"),
      report->read, report->inserted, report->updated, report->unchanged, report->rejected);
  for (guint i = 0; i < report->issues->len; i++)
    print_issue (self, g_ptr_array_index (report->issues, i));
  if (report->n_issues > report->issues->len)
    along_cli_print (self, _ ("  … and %" G_GUINT64_FORMAT " more issues"),
                     report->n_issues - report->issues->len);

  for (guint i = 0; i < report->unknown_columns->len; i++)
    g_string_append_printf (ignored, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (report->unknown_columns, i));
  if (ignored->len > 0)
    along_cli_print (self, _ ("  columns not used: %s"), ignored->str);
}

static void
print_result (AlongCli *self, GPtrArray *reports, gboolean dry_run)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  along_cli_json_boolean (builder, "dry_run", dry_run);
  along_cli_json_array (builder, "files");
  for (guint i = 0; i < reports->len; i++)
    {
      build_report (builder, g_ptr_array_index (reports, i));
      print_report (self, g_ptr_array_index (reports, i));
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  else if (dry_run)
    along_cli_print (self, "%s", _ ("Nothing was written."));
}

static gboolean
import (AlongCli *self,
        AlongWorkspace *workspace,
        GPtrArray *sources,
        gboolean dry_run,
        GError **error)
{
  gboolean progress = along_cli_shows_progress (self);
  g_autoptr (GPtrArray) reports = along_workspace_import (
      workspace, sources, dry_run, progress ? progress_cb : NULL, NULL, error);

  if (progress)
    g_printerr ("\r\033[K");
  if (reports == NULL)
    return FALSE;

  print_result (self, reports, dry_run);
  return TRUE;
}

gboolean
along_cli_run_import (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *kind_name = NULL;
  g_autofree char *cohort_name = NULL;
  g_auto (GStrv) mapping = NULL;
  gboolean dry_run = FALSE;
  const GOptionEntry entries[] = {
    { "as", 0, 0, G_OPTION_ARG_STRING, &kind_name, N_ ("Take the files for this kind"),
      N_ ("KIND") },
    { "cohort", 0, 0, G_OPTION_ARG_STRING, &cohort_name,
      N_ ("The cohort that a list of partners or leads joins"), N_ ("ID") },
    { "map", 'm', 0, G_OPTION_ARG_STRING_ARRAY, &mapping,
      N_ ("Which column of your own list holds a field; may be repeated"), N_ ("FIELD=COLUMN") },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &dry_run, N_ ("Count, and write nothing"), NULL },
    { NULL },
  };
  g_autoptr (GPtrArray) sources = NULL;
  Wishes wishes = { 0 };
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 1, G_MAXUINT, error) ||
      !parse_kind (kind_name, &wishes.kind, error))
    return FALSE;
  workspace = along_cli_open_or_create (self, error);
  if (workspace == NULL)
    return FALSE;
  if (cohort_name != NULL &&
      (wishes.cohort = along_cli_find_cohort (workspace, cohort_name, error)) == NULL)
    return FALSE;

  wishes.mapping = mapping;
  sources = inspect_files (workspace, *arguments + 1, &wishes, error);
  return sources != NULL && import (self, workspace, sources, dry_run, error);
}
