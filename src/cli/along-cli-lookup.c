/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-lookup.h"

#include "along-academic-year.h"
#include "along-text.h"

#include <glib/gi18n.h>

const AlongCohort *
along_cli_find_cohort (AlongWorkspace *workspace, const char *text, GError **error)
{
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);
  const GArray *cohorts = along_caseload_get_cohorts (caseload);
  const AlongCohort *found = along_caseload_find_cohort (caseload, text);
  g_autofree char *name = along_text_fold (text);
  guint n_named = 0;

  if (found != NULL)
    return found;

  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);
      g_autofree char *other = along_text_fold (cohort->name);

      if (!g_str_equal (name, other))
        continue;
      found = cohort;
      n_named++;
    }
  if (n_named == 1)
    return found;

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
               n_named > 1 ? _ ("Several cohorts are called “%s”; give the id that “cohorts” lists")
                           : _ ("There is no cohort “%s”; “cohorts” lists them"),
               text);
  return NULL;
}

AlongProgramme *
along_cli_find_programme (AlongWorkspace *workspace, const char *id, GError **error)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (workspace);
  GPtrArray *programmes = along_definitions_get_programmes (definitions);
  AlongProgramme *found = along_definitions_find_programme (definitions, id);
  g_autoptr (GString) known = g_string_new (NULL);

  if (found != NULL)
    return found;

  for (guint i = 0; i < programmes->len; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "",
                            along_programme_get_id (g_ptr_array_index (programmes, i)));
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
               _ ("There is no programme “%s”; there are: %s"), id, known->str);
  return NULL;
}

gboolean
along_cli_parse_region (const char *text, AlongRegion *region, GError **error)
{
  g_autoptr (GString) known = NULL;

  *region = ALONG_REGION_NONE;
  if (text == NULL || (*region = along_region_parse (text)) != ALONG_REGION_NONE)
    return TRUE;

  known = g_string_new (NULL);
  for (guint i = 0; i < ALONG_N_REGIONS; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "",
                            along_region_get_name (along_region_codes[i]));
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("There is no region “%s”; there are: %s"), text, known->str);
  return FALSE;
}

gboolean
along_cli_parse_year (const char *text, int *academic_year, GError **error)
{
  if (along_academic_year_parse (text, academic_year))
    return TRUE;

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("“%s” is no academic year; write it as 2019/20"), text);
  return FALSE;
}

gboolean
along_cli_parse_area (AlongWorkspace *workspace, const char *id, guint *area, GError **error)
{
  AlongFrameworks *frameworks = along_workspace_get_frameworks (workspace);
  int index = along_frameworks_find_area (frameworks, id);
  g_autoptr (GString) known = NULL;

  if (index >= 0)
    {
      *area = (guint) index;
      return TRUE;
    }

  known = g_string_new (NULL);
  for (guint i = 0; i < along_frameworks_get_n_areas (frameworks); i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "",
                            along_frameworks_get_area_id (frameworks, i));
  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
               _ ("There is no judgement “%s”; there are: %s"), id, known->str);
  return FALSE;
}

gboolean
along_cli_require (const char *value, const char *option, GError **error)
{
  if (value != NULL)
    return TRUE;

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE, _ ("“%s” is missing"), option);
  return FALSE;
}
