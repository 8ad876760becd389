/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-chart-export.h"
#include "along-cli-lookup.h"
#include "along-workspace-charts.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  char *out;
  char *judgement;
  char *programme;
  char *cohort;
  char *region;
  gboolean all_schools;
  int urn;
  int width;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->out);
  g_free (options->judgement);
  g_free (options->programme);
  g_free (options->cohort);
  g_free (options->region);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_name (const char *name, GError **error)
{
  guint n;
  const AlongChartName *names = along_chart_names (&n);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (g_str_equal (names[i].name, name))
        return TRUE;
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", names[i].name);
    }
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("There is no chart “%s”; there are: %s"), name, known->str);
  return FALSE;
}

static gboolean
check_options (const char *name, const Options *options, GError **error)
{
  if (!check_name (name, error) || !along_cli_require (options->out, "--out", error))
    return FALSE;
  if (along_chart_format_from_path (options->out) == ALONG_CHART_FORMAT_GUESS)
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                   _ ("%s: name a file that ends in .svg, .png or .pdf"), options->out);
      return FALSE;
    }
  if (strcmp (name, "timeline") == 0 && options->urn == 0)
    return along_cli_require (NULL, "--urn", error);
  return TRUE;
}

static AlongChart *
make_chart (AlongWorkspace *workspace, const char *name, const Options *options, GError **error)
{
  AlongChartQuestion question = { .programme = options->programme,
                                  .area = options->judgement,
                                  .all_schools = options->all_schools,
                                  .urn = options->urn };

  if (!along_cli_parse_region (options->region, &question.region, error))
    return NULL;
  if (options->cohort != NULL)
    {
      const AlongCohort *cohort = along_cli_find_cohort (workspace, options->cohort, error);

      if (cohort == NULL)
        return NULL;
      question.cohort = cohort->id;
    }
  return along_workspace_dup_chart (workspace, name, &question, error);
}

static void
print_saved (AlongCli *self, AlongChart *chart, const char *name, const char *out)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *summary = along_chart_dup_summary (chart);

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "chart", name);
  along_cli_json_string (builder, "file", out);
  along_cli_json_string (builder, "summary", summary);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("Saved %s."), out);
  along_cli_print (self, "%s", summary);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_chart (AlongCli *self, char ***arguments, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "out", 'o', 0, G_OPTION_ARG_FILENAME, &options.out,
      N_ ("The picture to write: .svg, .png or .pdf"), N_ ("FILE") },
    { "judgement", 'a', 0, G_OPTION_ARG_STRING, &options.judgement,
      N_ ("The judgement to compare, such as overall"), N_ ("AREA") },
    { "programme", 'p', 0, G_OPTION_ARG_STRING, &options.programme, N_ ("The programme’s id"),
      N_ ("ID") },
    { "cohort", 'c', 0, G_OPTION_ARG_STRING, &options.cohort, N_ ("The cohort, by id or name"),
      N_ ("ID") },
    { "region", 'r', 0, G_OPTION_ARG_STRING, &options.region, N_ ("Schools of one region only"),
      N_ ("NAME") },
    { "all-schools", 0, 0, G_OPTION_ARG_NONE, &options.all_schools,
      N_ ("Every school’s latest grade against the one before"), NULL },
    { "urn", 'u', 0, G_OPTION_ARG_INT, &options.urn, N_ ("The school of a timeline"), N_ ("URN") },
    { "width", 'w', 0, G_OPTION_ARG_INT, &options.width, N_ ("Pixels, or points of a PDF"),
      N_ ("N") },
    { NULL },
  };
  g_autoptr (AlongChart) chart = NULL;
  AlongChartTheme theme = along_chart_theme_print ();
  AlongWorkspace *workspace;
  const char *name;

  if (!along_cli_parse (self, entries, arguments, 1, 1, error))
    return FALSE;
  name = (*arguments)[1];
  if (!check_options (name, &options, error))
    return FALSE;
  workspace = along_cli_open_register (self, error);
  if (workspace == NULL || (chart = make_chart (workspace, name, &options, error)) == NULL ||
      !along_chart_export (chart, options.out, ALONG_CHART_FORMAT_GUESS, &theme,
                           MAX (options.width, 0), 0, error))
    return FALSE;

  print_saved (self, chart, name, options.out);
  return TRUE;
}
