/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-counts"

#include "config.h"

#include "along-dashboard-counts.h"

#include "along-academic-year.h"
#include "along-digits.h"
#include "along-schools-filter.h"
#include "along-schools-scope.h"

#include <glib/gi18n.h>

#define UNKNOWN (-1)

/* What the Schools page is asked to list is what is counted here, so that they cannot differ. */
#define OPEN_SCHOOLS     "{}"
#define ELIGIBLE_SCHOOLS "{\"verdict\":[\"yes\",\"exception\"],\"involvement\":\"in-no-cohort\"}"

char *
along_dashboard_count_dup_title (AlongCountKind kind)
{
  switch (kind)
    {
    case ALONG_COUNT_SCHOOLS:
      return g_strdup (_ ("Open schools"));
    case ALONG_COUNT_ELIGIBLE:
      return g_strdup (_ ("Eligible, not in a cohort"));
    case ALONG_COUNT_WAITING:
      return g_strdup (_ ("Applications waiting"));
    case ALONG_COUNT_UNMATCHED:
      return g_strdup (_ ("Unmatched partners"));
    case ALONG_COUNT_SPARE_PLACES:
      return g_strdup (_ ("Spare places"));
    case ALONG_COUNT_LEADS:
      return g_strdup (_ ("Leads"));
    case ALONG_N_COUNTS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
count_where (AlongContext *context,
             AlongSchoolsIndex *index,
             const char *definition,
             AlongCount *count)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_from_string (definition, NULL);
  g_autoptr (AlongEligibility) eligibility = along_context_dup_eligibility (context);
  g_autoptr (AlongSchoolsScope) scope = NULL;

  count->action = "win.show-schools-where";
  count->target = g_variant_ref_sink (g_variant_new_string (definition));
  if (index == NULL)
    return;
  scope = along_schools_scope_new (
      index, along_workspace_get_caseload (workspace), along_context_get_programme (context),
      eligibility, along_context_get_cohort (context), along_context_get_region (context));
  count->number = along_schools_scope_count (scope, filter, NULL);
}

static void
count_schools (AlongContext *context, AlongSchoolsIndex *index, AlongCount *count)
{
  AlongRegion region = along_context_get_region (context);

  count_where (context, index, OPEN_SCHOOLS, count);
  count->detail = g_strdup (region != ALONG_REGION_NONE ? along_region_get_name (region)
                                                        : _ ("All regions"));
}

static void
count_eligible (AlongContext *context, AlongSchoolsIndex *index, AlongCount *count)
{
  g_autofree char *year = along_academic_year_format (along_context_get_academic_year (context));

  count_where (context, index, ELIGIBLE_SCHOOLS, count);
  count->detail = g_strdup_printf (_ ("By the criteria of %s"), year);
}

/* (transfer full): a view of the schools whose applications to the cohort wait, and how many there
 * are; applications of trusts count, and are shown as the school at the heart of the trust. */
static char *
list_waiting (AlongContext *context, guint *n)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  AlongRegister *reg = along_workspace_get_register (workspace);
  const GArray *applications = along_caseload_get_applications (
      along_workspace_get_caseload (workspace));
  const char *cohort = along_context_get_cohort (context);
  GString *urns = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (applications, AlongApplication, i);
      const AlongSchool *school;

      if (application->status != ALONG_APPLICATION_RECEIVED ||
          g_strcmp0 (application->cohort, cohort) != 0)
        continue;
      (*n)++;
      school = reg != NULL ? along_register_get_place (reg, application->who) : NULL;
      if (school != NULL)
        g_string_append_printf (urns, "%s%d", urns->len > 0 ? "," : "", school->urn);
    }
  return g_string_free (urns, FALSE);
}

static void
count_waiting (AlongContext *context, AlongCount *count)
{
  guint n;
  g_autofree char *urns = list_waiting (context, &n);

  count->number = n;
  if (n == 0)
    {
      count->action = "win.show-page";
      count->target = g_variant_ref_sink (g_variant_new_string ("board"));
      return;
    }
  count->action = "win.show-schools-where";
  count->target = g_variant_ref_sink (g_variant_new_take_string (
      g_strdup_printf ("{\"region\":\"all\",\"status\":[],\"urns\":[%s],\"title\":\"%s\"}", urns,
                       _ ("Applications waiting"))));
}

/* Places that leads of the cohort still have; what is over capacity at one lead does not take from
 * another. */
static int
count_spare_places (AlongBoard *board)
{
  int spare = 0;

  for (guint i = 0; i < along_board_get_n_leads (board); i++)
    {
      const AlongBoardLead *lead = along_board_get_lead (board, i);

      if (lead->lead->active)
        spare += MAX (0, lead->places - lead->taken);
    }
  return spare;
}

static void
count_on_board (AlongContext *context, AlongCountKind kind, AlongCount *count)
{
  g_autoptr (AlongBoard) board = along_context_dup_board (context);

  count->action = kind == ALONG_COUNT_LEADS ? "win.manage-leads" : "win.show-page";
  if (kind != ALONG_COUNT_LEADS)
    count->target = g_variant_ref_sink (g_variant_new_string ("board"));
  if (board == NULL)
    {
      AlongWorkspace *workspace = along_context_get_workspace (context);

      count->number = along_workspace_get_register (workspace) != NULL ? 0 : UNKNOWN;
      return;
    }
  if (kind == ALONG_COUNT_LEADS)
    count->number = along_board_get_n_leads (board);
  else if (kind == ALONG_COUNT_SPARE_PLACES)
    {
      count->number = count_spare_places (board);
      count->detail = g_strdup_printf (_ ("of %s offered"),
                                       along_digits (along_board_get_n_places (board)).text);
    }
  else
    {
      count->number = along_board_get_n_unmatched (board);
      count->detail = g_strdup_printf (_ ("of %s in the cohort"),
                                       along_digits (along_board_get_n_partners (board)).text);
    }
}

void
along_dashboard_count (AlongContext *context,
                       AlongSchoolsIndex *index,
                       AlongCountKind kind,
                       AlongCount *count)
{
  g_return_if_fail (ALONG_IS_CONTEXT (context));
  g_return_if_fail (count != NULL);

  *count = (AlongCount){ .number = UNKNOWN };
  switch (kind)
    {
    case ALONG_COUNT_SCHOOLS:
      count_schools (context, index, count);
      break;
    case ALONG_COUNT_ELIGIBLE:
      count_eligible (context, index, count);
      break;
    case ALONG_COUNT_WAITING:
      count_waiting (context, count);
      break;
    case ALONG_COUNT_UNMATCHED:
    case ALONG_COUNT_SPARE_PLACES:
    case ALONG_COUNT_LEADS:
      count_on_board (context, kind, count);
      break;
    case ALONG_N_COUNTS:
    default:
      g_return_if_reached ();
    }
}

void
along_dashboard_count_clear (AlongCount *count)
{
  g_clear_pointer (&count->detail, g_free);
  g_clear_pointer (&count->target, g_variant_unref);
}
