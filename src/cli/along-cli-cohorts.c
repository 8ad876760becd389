/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-academic-year.h"
#include "along-digits.h"

#include <glib/gi18n.h>

static void
add_cohort (AlongCli *self,
            JsonBuilder *builder,
            const AlongCohort *cohort,
            guint n_partners,
            guint n_unmatched)
{
  g_autofree char *year = along_academic_year_format (cohort->academic_year);

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "id", cohort->id);
  along_cli_json_string (builder, "name", cohort->name);
  along_cli_json_string (builder, "programme", cohort->programme);
  along_cli_json_string (builder, "academic_year", year);
  along_cli_json_string (builder, "region", along_region_get_name (cohort->region));
  along_cli_json_int (builder, "partners", n_partners);
  along_cli_json_int (builder, "unmatched", n_unmatched);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("%s  %s (%s, %s): %s partners, %s of them unmatched"), cohort->id,
                   cohort->name, cohort->programme, year, along_digits (n_partners).text,
                   along_digits (n_unmatched).text);
}

/* Without the register, since the list must be quick. */
static void
count_partners (AlongCaseload *caseload, const char *cohort, guint *n, guint *n_unmatched)
{
  const GArray *applications = along_caseload_get_applications (caseload);

  *n = *n_unmatched = 0;
  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (applications, AlongApplication, i);

      if (application->status != ALONG_APPLICATION_ACCEPTED ||
          !g_str_equal (application->cohort, cohort))
        continue;
      *n += 1;
      if (along_caseload_find_current_pairing (caseload, application->id) == NULL)
        *n_unmatched += 1;
    }
}

gboolean
along_cli_run_cohorts (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongWorkspace *workspace;
  AlongCaseload *caseload;
  const GArray *cohorts;

  if (!along_cli_parse (self, NULL, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL)
    return FALSE;

  caseload = along_workspace_get_caseload (workspace);
  cohorts = along_caseload_get_cohorts (caseload);
  json_builder_begin_object (builder);
  along_cli_json_array (builder, "cohorts");
  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);
      guint n_partners, n_unmatched;

      count_partners (caseload, cohort->id, &n_partners, &n_unmatched);
      add_cohort (self, builder, cohort, n_partners, n_unmatched);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}
