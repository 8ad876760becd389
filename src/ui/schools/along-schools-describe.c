/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-schools-describe.h"

#include <glib/gi18n.h>

#include "along-academic-year.h"
#include "along-digits.h"
#include "along-text.h"

static void
clear_grade_choice (gpointer data)
{
  AlongGradeChoice *choice = data;

  g_free (choice->name);
  g_free (choice->title);
}

static gboolean
has_grade (GArray *choices, const char *name)
{
  for (guint i = 0; i < choices->len; i++)
    if (g_str_equal (g_array_index (choices, AlongGradeChoice, i).name, name))
      return TRUE;

  return FALSE;
}

/* Adds what frameworks whose scale has @n_grades call the grade. */
static void
add_grade (GArray *choices, AlongFrameworks *frameworks, guint area, guint n_grades, guint grade)
{
  for (guint i = along_frameworks_get_n_frameworks (frameworks); i > 0; i--)
    {
      const char *title = along_frameworks_get_grade_name (frameworks, i - 1, area, grade);
      g_autofree char *name = along_text_fold (title);
      AlongGradeChoice choice;

      if (along_frameworks_get_n_grades (frameworks, i - 1, area) != n_grades ||
          has_grade (choices, name))
        continue;
      choice.name = g_steal_pointer (&name);
      choice.title = g_strdup (title);
      g_array_append_val (choices, choice);
    }
}

GArray *
along_schools_list_grades (AlongFrameworks *frameworks, guint area)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (AlongGradeChoice));
  AlongGradeChoice none = { g_strdup ("none"), g_strdup (_ ("None")) };
  guint n_most = 0;

  g_array_set_clear_func (choices, clear_grade_choice);
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    n_most = MAX (n_most, along_frameworks_get_n_grades (frameworks, i, area));
  for (guint n = 1; n <= n_most; n++)
    for (guint grade = 1; grade <= n; grade++)
      add_grade (choices, frameworks, area, n, grade);
  g_array_append_val (choices, none);

  return choices;
}

const char *
along_schools_involvement_get_name (AlongInvolvement involvement)
{
  switch (involvement)
    {
    case ALONG_INVOLVEMENT_IN_COHORT:
      return _ ("In the cohort");
    case ALONG_INVOLVEMENT_NOT_IN_COHORT:
      return _ ("Not in the cohort");
    case ALONG_INVOLVEMENT_IN_NO_COHORT:
      return _ ("In no cohort of the programme");
    case ALONG_INVOLVEMENT_LEAD:
      return _ ("Lead");
    case ALONG_INVOLVEMENT_ANY:
    default:
      return _ ("Any");
    }
}

/* ── Parts ── */

static const char *
phase_name (guint value)
{
  return along_phase_get_name (value);
}

static const char *
status_name (guint value)
{
  return along_school_status_get_name (value);
}

static const char *
provision_name (guint value)
{
  return along_provision_get_name (value);
}

static const char *
verdict_name (guint value)
{
  return along_eligibility_verdict_get_name (value);
}

static char *
join_bits (guint32 bits, guint n, const char *(*get_name) (guint value))
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if (bits & (1u << i))
      {
        if (joined->len > 0)
          g_string_append (joined, ", ");
        g_string_append (joined, get_name (i));
      }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static char *
join_grades (AlongSchoolsScope *scope, char **grades, guint area)
{
  g_autoptr (GArray)
      choices = along_schools_list_grades (along_schools_scope_get_frameworks (scope), area);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < choices->len; i++)
    {
      const AlongGradeChoice *choice = &g_array_index (choices, AlongGradeChoice, i);

      if (!along_schools_filter_has_grade (grades, choice->name))
        continue;
      if (joined->len > 0)
        g_string_append (joined, ", ");
      g_string_append (joined, choice->title);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static char *
describe_region (AlongSchoolsScope *scope, const AlongSchoolsFilter *filter)
{
  AlongRegion region = filter->region == ALONG_FILTER_REGION_CONTEXT
                           ? along_schools_scope_get_region (scope)
                           : filter->region;

  if (region == ALONG_FILTER_REGION_ALL || region == ALONG_REGION_NONE)
    return g_strdup (_ ("All regions"));

  return g_strdup (along_region_get_name (region));
}

static char *
describe_authority (AlongSchoolsScope *scope, gint16 code)
{
  const GArray *authorities = along_schools_index_get_authorities (
      along_schools_scope_get_index (scope));

  for (guint i = 0; i < authorities->len; i++)
    {
      const AlongLocalAuthority *authority = &g_array_index (authorities, AlongLocalAuthority, i);

      if (authority->code == code)
        return g_strdup (authority->name);
    }

  return g_strdup_printf (_ ("Local authority %d"), code);
}

static char *
describe_verdict (AlongSchoolsScope *scope, const AlongSchoolsFilter *filter)
{
  AlongEligibility *eligibility = along_schools_scope_get_eligibility (scope);
  g_autofree char *verdicts = join_bits (filter->verdicts, ALONG_ELIGIBILITY_REFUSED + 1,
                                         verdict_name);
  g_autofree char *year = NULL;

  if (eligibility == NULL)
    return g_steal_pointer (&verdicts);

  year = along_academic_year_format (along_eligibility_get_academic_year (eligibility));
  /* Translators: verdicts, a programme and an academic year. */
  return g_strdup_printf (_ ("%s: %s in %s"), verdicts,
                          along_programme_get_name (along_eligibility_get_programme (eligibility)),
                          year);
}

static char *
describe_grades (AlongSchoolsScope *scope, char **grades, guint area)
{
  g_autofree char *joined = join_grades (scope, grades, area);

  return g_strdup_printf (
      "%s: %s", along_frameworks_get_area_name (along_schools_scope_get_frameworks (scope), area),
      joined);
}

static char *
describe_trust (AlongSchoolsScope *scope, gint32 uid)
{
  const char *name = along_register_get_name (along_schools_scope_get_register (scope),
                                              (AlongParticipant){ ALONG_PARTICIPANT_TRUST, uid });

  return *name != '\0' ? g_strdup (name) : g_strdup_printf (_ ("Trust %d"), uid);
}

static char *
describe_bits (const AlongSchoolsFilter *filter, AlongFilterPart part)
{
  if (part == ALONG_FILTER_PHASE)
    return join_bits (filter->phases, ALONG_N_PHASES, phase_name);
  if (part == ALONG_FILTER_PROVISION)
    return join_bits (filter->provisions, ALONG_PROVISION_ALTERNATIVE + 1, provision_name);
  if (filter->statuses == 0)
    return g_strdup (_ ("Open and closed"));

  return join_bits (filter->statuses, ALONG_N_STATUSES, status_name);
}

char *
along_schools_describe_part (AlongSchoolsScope *scope,
                             const AlongSchoolsFilter *filter,
                             AlongFilterPart part)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (scope), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  switch (part)
    {
    case ALONG_FILTER_SEARCH:
      return g_strdup_printf (_ ("the search “%s”"), filter->search);
    case ALONG_FILTER_REGION:
      return describe_region (scope, filter);
    case ALONG_FILTER_LA:
      return describe_authority (scope, filter->la_code);
    case ALONG_FILTER_TRUST:
      return describe_trust (scope, filter->trust_uid);
    case ALONG_FILTER_TYPE:
      return g_strdup (filter->type);
    case ALONG_FILTER_PHASE:
    case ALONG_FILTER_STATUS:
    case ALONG_FILTER_PROVISION:
      return describe_bits (filter, part);
    case ALONG_FILTER_OVERALL:
      return describe_grades (
          scope, filter->overall,
          along_schools_index_get_overall (along_schools_scope_get_index (scope)));
    case ALONG_FILTER_AREA:
      return describe_grades (scope, filter->area, along_schools_scope_get_area (scope));
    case ALONG_FILTER_VERDICT:
      return describe_verdict (scope, filter);
    case ALONG_FILTER_INVOLVEMENT:
      return g_strdup (along_schools_involvement_get_name (filter->involvement));
    case ALONG_FILTER_URNS:
      return *filter->title != '\0'
                 ? g_strdup (filter->title)
                 : g_strdup_printf (
                       ngettext ("%s school chosen", "%s schools chosen", filter->urns->len),
                       along_digits (filter->urns->len).text);
    case ALONG_N_FILTERS:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}
