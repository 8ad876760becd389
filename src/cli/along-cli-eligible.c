/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-academic-year.h"
#include "along-cli-lookup.h"
#include "along-digits.h"

#include <glib/gi18n.h>

static gboolean
is_eligible (AlongEligibility *eligibility, guint index)
{
  AlongEligibilityVerdict verdict = along_eligibility_get_school_verdict (eligibility, index);

  return verdict == ALONG_ELIGIBILITY_YES || verdict == ALONG_ELIGIBILITY_EXCEPTION;
}

static void
add_reason (AlongCli *self, JsonBuilder *builder, const AlongRuleOutcome *outcome)
{
  /* What a named person decided is beside the rules. */
  const char *rule = outcome->rule != NULL ? outcome->rule->id : "exception";

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "rule", rule);
  along_cli_json_array (builder, "evidence");
  for (guint i = 0; i < outcome->evidence->len; i++)
    {
      const AlongEvidence *evidence = &g_array_index (outcome->evidence, AlongEvidence, i);

      if (!evidence->holds)
        continue;
      json_builder_add_string_value (builder, evidence->text);
      along_cli_print (self, "        %s: %s", rule, evidence->text);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_school (AlongCli *self,
            JsonBuilder *builder,
            AlongEligibility *eligibility,
            const AlongSchool *school)
{
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, school->urn };
  g_autoptr (AlongEligibilityReport) report = along_eligibility_explain (eligibility, who);

  json_builder_begin_object (builder);
  along_cli_json_int (builder, "urn", school->urn);
  along_cli_json_string (builder, "name", school->name);
  along_cli_print (self, "%6d  %s", school->urn, school->name);
  along_cli_json_array (builder, "reasons");
  /* The first is the scope, which holds for everyone listed and is no reason. */
  for (guint i = 1; i < report->outcomes->len; i++)
    {
      const AlongRuleOutcome *outcome = g_ptr_array_index (report->outcomes, i);

      if (outcome->met)
        add_reason (self, builder, outcome);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static guint
add_schools (AlongCli *self,
             JsonBuilder *builder,
             AlongEligibility *eligibility,
             AlongRegister *reg,
             AlongRegion region)
{
  guint count = 0;

  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    {
      const AlongSchool *school = along_register_get_school (reg, i);

      if (!is_eligible (eligibility, i) ||
          (region != ALONG_REGION_NONE && school->region != region))
        continue;
      add_school (self, builder, eligibility, school);
      count++;
    }
  return count;
}

static void
list_eligible (AlongCli *self,
               AlongWorkspace *workspace,
               AlongProgramme *programme,
               int academic_year,
               AlongRegion region)
{
  g_autoptr (AlongEligibility) eligibility = along_workspace_dup_eligibility (
      workspace, along_programme_get_id (programme), academic_year);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *year = along_academic_year_format (academic_year);
  guint count;

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "programme", along_programme_get_id (programme));
  along_cli_json_string (builder, "academic_year", year);
  along_cli_json_array (builder, "schools");
  count = add_schools (self, builder, eligibility, along_workspace_get_register (workspace),
                       region);
  json_builder_end_array (builder);
  along_cli_json_int (builder, "count", count);
  json_builder_end_object (builder);

  along_cli_print (self,
                   ngettext ("%s school is eligible for %s in %s.",
                             "%s schools are eligible for %s in %s.", count),
                   along_digits (count).text, along_programme_get_name (programme), year);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_eligible (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *programme_id = NULL;
  g_autofree char *year = NULL;
  g_autofree char *region_name = NULL;
  const GOptionEntry entries[] = {
    { "programme", 'p', 0, G_OPTION_ARG_STRING, &programme_id, N_ ("The programme’s id"),
      N_ ("ID") },
    { "academic-year", 'y', 0, G_OPTION_ARG_STRING, &year,
      N_ ("The year that the criteria are moved to; without it, their own"), N_ ("2019/20") },
    { "region", 'r', 0, G_OPTION_ARG_STRING, &region_name, N_ ("Schools of one region only"),
      N_ ("NAME") },
    { NULL },
  };
  AlongWorkspace *workspace;
  AlongProgramme *programme;
  AlongRegion region;
  int academic_year = 0;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error) ||
      !along_cli_require (programme_id, "--programme", error) ||
      (year != NULL && !along_cli_parse_year (year, &academic_year, error)) ||
      !along_cli_parse_region (region_name, &region, error))
    return FALSE;
  workspace = along_cli_open_register (self, error);
  if (workspace == NULL)
    return FALSE;
  programme = along_cli_find_programme (workspace, programme_id, error);
  if (programme == NULL)
    return FALSE;
  if (year == NULL)
    academic_year = along_programme_get_academic_year (programme);

  list_eligible (self, workspace, programme, academic_year, region);
  return TRUE;
}
