/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace-charts"

#include "config.h"

#include "along-workspace-charts.h"

#include "along-board-charts.h"
#include "along-impact-charts.h"
#include "along-school-charts.h"

#include <glib/gi18n.h>

typedef AlongChart *(*Build) (AlongWorkspace *workspace,
                              const AlongChartQuestion *question,
                              GError **error);

static AlongProgramme *
find_programme (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (workspace);
  GPtrArray *programmes = along_definitions_get_programmes (definitions);
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);
  const AlongCohort *cohort = question->cohort != NULL
                                  ? along_caseload_find_cohort (caseload, question->cohort)
                                  : NULL;
  const char *id = cohort != NULL ? cohort->programme : question->programme;
  AlongProgramme *programme = NULL;

  if (id != NULL)
    programme = along_definitions_find_programme (definitions, id);
  else if (programmes->len > 0)
    programme = g_ptr_array_index (programmes, 0);
  if (programme == NULL)
    g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                 _ ("There is no programme “%s”"), id != NULL ? id : "");
  return programme;
}

/* The judgement asked for, or the programme's; -1 on error. */
static int
find_area (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  AlongProgramme *programme;
  int area;

  if (question->area == NULL)
    {
      programme = find_programme (workspace, question, error);
      return programme != NULL ? (int) along_programme_get_area (programme) : -1;
    }
  area = along_frameworks_find_area (along_workspace_get_frameworks (workspace), question->area);
  if (area < 0)
    g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                 _ ("There is no judgement “%s”"), question->area);
  return area;
}

/* (transfer full) (nullable) */
static AlongImpact *
make_impact (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);
  AlongImpactQuestion asked = { .all_schools = question->all_schools,
                                .programme = question->programme,
                                .cohort = question->cohort,
                                .region = question->region };
  int area = find_area (workspace, question, error);

  if (area < 0)
    return NULL;
  if (question->cohort != NULL && along_caseload_find_cohort (caseload, question->cohort) == NULL)
    {
      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                   _ ("There is no cohort “%s”"), question->cohort);
      return NULL;
    }
  asked.area = area;
  return along_impact_new (along_workspace_get_frameworks (workspace),
                           along_workspace_get_register (workspace), caseload, &asked);
}

static AlongChart *
build_bars (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongImpact) impact = make_impact (workspace, question, error);

  return impact == NULL
             ? NULL
             : along_impact_chart_new_bars (along_workspace_get_frameworks (workspace), impact);
}

static AlongChart *
build_flow (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongImpact) impact = make_impact (workspace, question, error);

  return impact == NULL
             ? NULL
             : along_impact_chart_new_flow (along_workspace_get_frameworks (workspace), impact);
}

static AlongChart *
build_matrix (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongImpact) impact = make_impact (workspace, question, error);

  return impact == NULL
             ? NULL
             : along_impact_chart_new_matrix (along_workspace_get_frameworks (workspace), impact);
}

static AlongChart *
build_strip (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongImpact) impact = make_impact (workspace, question, error);

  return impact == NULL
             ? NULL
             : along_impact_chart_new_strip (along_workspace_get_frameworks (workspace), impact);
}

/* (nullable): the last to start of the programme asked for. */
static const char *
find_latest_cohort (AlongWorkspace *workspace, const AlongChartQuestion *question)
{
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace));

  for (guint i = cohorts->len; i > 0; i--)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i - 1);

      if (question->programme == NULL || g_str_equal (cohort->programme, question->programme))
        return cohort->id;
    }
  return NULL;
}

/* (transfer full) (nullable) */
static AlongBoard *
find_board (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  const char *cohort = question->cohort != NULL ? question->cohort
                                                : find_latest_cohort (workspace, question);
  AlongBoard *board = cohort != NULL ? along_workspace_dup_board (workspace, cohort) : NULL;

  if (board == NULL && cohort == NULL)
    g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                         _ ("There is no cohort yet"));
  else if (board == NULL)
    g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                 _ ("There is no cohort “%s”"), cohort);
  return board;
}

static AlongChart *
build_capacity (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongBoard) board = find_board (workspace, question, error);

  return board != NULL ? along_board_chart_new_capacity (board) : NULL;
}

static AlongChart *
build_map (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  g_autoptr (AlongBoard) board = find_board (workspace, question, error);
  g_autoptr (AlongBoundaries) boundaries = NULL;

  if (board == NULL)
    return NULL;
  boundaries = along_board_chart_load_regions (error);
  return boundaries != NULL ? along_board_chart_new_map (board, boundaries, question->region)
                            : NULL;
}

static AlongChart *
build_timeline (AlongWorkspace *workspace, const AlongChartQuestion *question, GError **error)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  const AlongSchool *school = along_register_find_school (reg, question->urn);
  int area = find_area (workspace, question, error);

  if (area < 0)
    return NULL;
  if (school == NULL)
    {
      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                   _ ("There is no school with the URN %d"), question->urn);
      return NULL;
    }
  return along_school_chart_new_timeline (along_workspace_get_frameworks (workspace), reg, school,
                                          area, 0, along_date_today ());
}

static const AlongChartName names[] = {
  { "impact-bars", N_ ("Grades before and after") },
  { "impact-flow", N_ ("Flow between grades") },
  { "impact-matrix", N_ ("Each grade before by each grade after") },
  { "before-after", N_ ("Schools before and after") },
  { "capacity", N_ ("Places taken and offered") },
  { "region-map", N_ ("Map of leads, partners and pairs") },
  { "timeline", N_ ("Inspections of a school") },
};

static const Build builds[G_N_ELEMENTS (names)] = {
  build_bars, build_flow, build_matrix, build_strip, build_capacity, build_map, build_timeline,
};

const AlongChartName *
along_chart_names (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (names);
  return names;
}

AlongChart *
along_workspace_dup_chart (AlongWorkspace *self,
                           const char *name,
                           const AlongChartQuestion *question,
                           GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  if (along_workspace_get_register (self) == NULL)
    {
      g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                           _ ("The register has not been read yet"));
      return NULL;
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].name, name))
      return builds[i](self, question, error);
  g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
               _ ("There is no chart “%s”"), name);
  return NULL;
}
