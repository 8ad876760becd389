/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-figures.h"
#include "along-cli-lookup.h"
#include "along-digits.h"
#include "along-impact.h"

#include <glib/gi18n.h>

/* What the options say. */
typedef struct
{
  char *paired;
  char *judgement;
  char *programme;
  char *cohort;
  char *region;
  gboolean all_schools;
  gboolean across_frameworks;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->paired);
  g_free (options->judgement);
  g_free (options->programme);
  g_free (options->cohort);
  g_free (options->region);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static const char *const left_out_words[ALONG_N_LEFT_OUT] = {
  [ALONG_LEFT_OUT_NO_BEFORE] = "no-grade-before",
  [ALONG_LEFT_OUT_NO_AFTER] = "no-grade-after",
  [ALONG_LEFT_OUT_NOT_COMPARABLE] = "not-comparable",
  [ALONG_LEFT_OUT_PREDECESSOR] = "predecessor",
  [ALONG_LEFT_OUT_NOT_IN_REGISTER] = "not-in-register",
};

static gboolean
print_paired (AlongCli *self, const char *text, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GError) parse_error = NULL;
  AlongPairedBinary table;

  if (!along_paired_binary_parse (text, &table, &parse_error))
    {
      g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE, parse_error->message);
      return FALSE;
    }
  json_builder_begin_object (builder);
  along_cli_print_figures (self, builder, &table);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

/* Ranks are from 0, the worst, upwards; grades from 1, the best, downwards. */
static AlongPairedBinary
cut_at_good (AlongFrameworks *frameworks, AlongImpact *impact)
{
  guint n_grades = along_impact_get_n_grades (impact);
  guint good = along_frameworks_get_good (frameworks, along_impact_get_framework (impact),
                                          along_impact_get_area (impact));
  AlongPairedTable table;

  if (n_grades < 2)
    return (AlongPairedBinary){ 0 };
  table = along_paired_table_new (n_grades);
  for (guint before = 1; before <= n_grades; before++)
    for (guint after = 1; after <= n_grades; after++)
      along_paired_table_add (&table, n_grades - before, n_grades - after,
                              along_impact_get_count (impact, before, after));
  return along_paired_table_dichotomise (&table, n_grades - good);
}

static void
add_flow (JsonBuilder *builder, AlongFrameworks *frameworks, AlongImpact *impact)
{
  guint n_grades = along_impact_get_n_grades (impact);

  along_cli_json_array (builder, "grades");
  for (guint grade = 1; grade <= n_grades; grade++)
    json_builder_add_string_value (
        builder, along_frameworks_get_grade_name (frameworks, along_impact_get_framework (impact),
                                                  along_impact_get_area (impact), grade));
  json_builder_end_array (builder);

  along_cli_json_array (builder, "counts");
  for (guint before = 1; before <= n_grades; before++)
    {
      json_builder_begin_array (builder);
      for (guint after = 1; after <= n_grades; after++)
        json_builder_add_int_value (builder, along_impact_get_count (impact, before, after));
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
}

static void
add_left_out (AlongCli *self, JsonBuilder *builder, AlongImpact *impact)
{
  along_cli_json_object (builder, "left_out");
  for (guint why = 0; why < ALONG_N_LEFT_OUT; why++)
    {
      g_autofree char *sentence = along_impact_describe_left_out (impact, why);

      along_cli_json_int (builder, left_out_words[why], along_impact_get_left_out (impact, why));
      if (along_impact_get_left_out (impact, why) > 0)
        along_cli_print (self, _ ("Left out: %s"), sentence);
    }
  json_builder_end_object (builder);
}

static void
print_impact (AlongCli *self, AlongFrameworks *frameworks, AlongImpact *impact)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n_pairs = along_impact_get_n_pairs (impact);
  guint improved = along_impact_get_n_improved (impact);
  guint declined = along_impact_get_n_declined (impact);
  AlongPairedBinary table = cut_at_good (frameworks, impact);

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "judgement",
                         along_frameworks_get_area_id (frameworks, along_impact_get_area (impact)));
  along_cli_json_int (builder, "schools", along_impact_get_n_schools (impact));
  along_cli_json_int (builder, "pairs", n_pairs);
  along_cli_json_int (builder, "improved", improved);
  along_cli_json_int (builder, "same", n_pairs - improved - declined);
  along_cli_json_int (builder, "declined", declined);
  along_cli_print (self, _ ("%s: %s of %s schools can be compared."),
                   along_frameworks_get_area_name (frameworks, along_impact_get_area (impact)),
                   along_digits (n_pairs).text,
                   along_digits (along_impact_get_n_schools (impact)).text);
  along_cli_print (self, _ ("%s improved, %s stayed the same, %s declined."),
                   along_digits (improved).text, along_digits (n_pairs - improved - declined).text,
                   along_digits (declined).text);
  add_flow (builder, frameworks, impact);
  along_cli_print_figures (self, builder, &table);
  add_left_out (self, builder, impact);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

static gboolean
make_question (AlongWorkspace *workspace,
               const Options *options,
               AlongImpactQuestion *question,
               GError **error)
{
  const AlongCohort *cohort = NULL;

  *question = (AlongImpactQuestion){ .all_schools = options->all_schools,
                                     .across_frameworks = options->across_frameworks,
                                     .programme = options->programme };
  if (!along_cli_parse_region (options->region, &question->region, error) ||
      !along_cli_parse_area (workspace, options->judgement, &question->area, error))
    return FALSE;
  if (options->programme != NULL &&
      along_cli_find_programme (workspace, options->programme, error) == NULL)
    return FALSE;
  if (options->cohort != NULL)
    {
      cohort = along_cli_find_cohort (workspace, options->cohort, error);
      if (cohort == NULL)
        return FALSE;
      question->cohort = cohort->id;
      question->programme = cohort->programme;
    }
  return TRUE;
}

/* Before the database is opened. */
static gboolean
check_options (const Options *options, GError **error)
{
  guint groups = (options->programme != NULL || options->cohort != NULL) + options->all_schools;

  if (options->paired != NULL && (options->judgement != NULL || groups > 0))
    g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                         _ ("“--paired” stands alone: the four counts are all it needs"));
  else if (options->paired == NULL && groups > 1)
    g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                         _ ("Choose one of “--all-schools” and “--programme” or “--cohort”"));
  else if (options->paired == NULL && options->judgement == NULL)
    g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                         _ ("“--judgement” is missing, or “--paired” with four counts"));
  else
    return TRUE;
  return FALSE;
}

gboolean
along_cli_run_impact (AlongCli *self, char ***arguments, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "judgement", 'a', 0, G_OPTION_ARG_STRING, &options.judgement,
      N_ ("The judgement to compare, such as overall"), N_ ("AREA") },
    { "programme", 'p', 0, G_OPTION_ARG_STRING, &options.programme,
      N_ ("The paired schools of a programme’s cohorts"), N_ ("ID") },
    { "cohort", 'c', 0, G_OPTION_ARG_STRING, &options.cohort,
      N_ ("The paired schools of a cohort, by id or name"), N_ ("ID") },
    { "all-schools", 0, 0, G_OPTION_ARG_NONE, &options.all_schools,
      N_ ("Every school’s latest grade against the one before"), NULL },
    { "region", 'r', 0, G_OPTION_ARG_STRING, &options.region, N_ ("Schools of one region only"),
      N_ ("NAME") },
    { "across-frameworks", 0, 0, G_OPTION_ARG_NONE, &options.across_frameworks,
      N_ ("Take in pairs that may not be compared; for description only"), NULL },
    { "paired", 0, 0, G_OPTION_ARG_STRING, &options.paired,
      N_ ("The figures for four counts: low or high before, low or high after"),
      N_ ("LL,LH,HL,HH") },
    { NULL },
  };
  g_autoptr (AlongImpact) impact = NULL;
  AlongImpactQuestion question;
  AlongFrameworks *frameworks;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error) || !check_options (&options, error))
    return FALSE;
  if (options.paired != NULL)
    return print_paired (self, options.paired, error);
  workspace = along_cli_open_register (self, error);
  if (workspace == NULL || !make_question (workspace, &options, &question, error))
    return FALSE;

  frameworks = along_workspace_get_frameworks (workspace);
  impact = along_impact_new (frameworks, along_workspace_get_register (workspace),
                             along_workspace_get_caseload (workspace), &question);
  print_impact (self, frameworks, impact);
  return TRUE;
}
