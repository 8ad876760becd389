/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-scope.h"

#include <string.h>

#include "along-text.h"

struct _AlongSchoolsScope
{
  GObject parent_instance;

  AlongSchoolsIndex *index;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongProgramme *programme;
  AlongEligibility *eligibility;
  char *cohort;
  AlongRegion region;
  guint area;

  guint8 *parts; /* AlongSchoolPart, by school */
  AlongSchoolsOrder *by_eligibility;
};

G_DEFINE_FINAL_TYPE (AlongSchoolsScope, along_schools_scope, G_TYPE_OBJECT)

/* ── Parts ── */

static void
add_part (AlongSchoolsScope *self, AlongParticipant who, AlongSchoolPart part)
{
  const AlongSchool *school = who.kind == ALONG_PARTICIPANT_SCHOOL
                                  ? along_register_find_school (self->reg, who.id)
                                  : NULL;

  if (school != NULL)
    self->parts[along_register_get_index (self->reg, school)] |= part;
}

static void
gather_parts (AlongSchoolsScope *self)
{
  const char *programme = along_programme_get_id (self->programme);
  const GArray *applications = along_caseload_get_applications (self->caseload);
  const GArray *leads = along_caseload_get_leads (self->caseload);

  for (guint i = 0; i < applications->len; i++)
    {
      const AlongApplication *application = &g_array_index (applications, AlongApplication, i);
      const AlongCohort *cohort = along_caseload_find_cohort (self->caseload, application->cohort);

      if (cohort == NULL || !g_str_equal (cohort->programme, programme))
        continue;
      add_part (self, application->who, ALONG_PART_IN_PROGRAMME);
      if (g_strcmp0 (application->cohort, self->cohort) == 0)
        add_part (self, application->who, ALONG_PART_IN_COHORT);
    }

  for (guint i = 0; i < leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (leads, AlongLead, i);

      if (lead->active && g_str_equal (lead->programme, programme))
        add_part (self, lead->who, ALONG_PART_LEAD);
    }
}

/* ── Query ── */

/* Which grades of each framework are wanted, so that a school costs one look. */
typedef struct
{
  const AlongLatestGrade *latest;
  guint16 wanted[256]; /* by framework: 1 << grade */
  gboolean none;
} GradeTest;

typedef struct
{
  const AlongSchoolsFilter *filter;
  AlongRegion region;
  const char *type;
  GradeTest overall;
  GradeTest area;
} Query;

static void
compile_grades (AlongSchoolsScope *self, GradeTest *test, char **grades, guint area)
{
  AlongFrameworks *frameworks = along_schools_index_get_frameworks (self->index);

  test->latest = NULL;
  if (grades == NULL)
    return;

  memset (test->wanted, 0, sizeof test->wanted);
  test->latest = along_schools_index_get_grades (self->index, area);
  test->none = along_schools_filter_has_grade (grades, "none");
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    for (guint grade = 1; grade <= along_frameworks_get_n_grades (frameworks, i, area); grade++)
      {
        g_autofree char *name = along_text_fold (
            along_frameworks_get_grade_name (frameworks, i, area, grade));

        if (along_schools_filter_has_grade (grades, name))
          test->wanted[i] |= 1u << grade;
      }
}

static gboolean
grade_passes (const GradeTest *test, guint school)
{
  const AlongLatestGrade *latest;

  if (test->latest == NULL)
    return TRUE;

  latest = &test->latest[school];
  return latest->date == ALONG_DATE_NONE ? test->none
                                         : (test->wanted[latest->framework] >> latest->grade) & 1;
}

static gboolean
school_passes (const Query *query, const AlongSchool *school)
{
  const AlongSchoolsFilter *filter = query->filter;

  return (query->region == ALONG_REGION_NONE || school->region == query->region) &&
         (filter->statuses == 0 || (filter->statuses >> school->status) & 1) &&
         (filter->la_code == 0 || school->la_code == filter->la_code) &&
         (filter->trust_uid == 0 || school->trust_uid == filter->trust_uid) &&
         (filter->phases == 0 || (filter->phases >> school->phase) & 1) &&
         (filter->provisions == 0 || (filter->provisions >> school->provision) & 1) &&
         (query->type == NULL || g_str_equal (school->type, query->type));
}

static gboolean
involvement_passes (AlongInvolvement involvement, AlongSchoolPart part)
{
  switch (involvement)
    {
    case ALONG_INVOLVEMENT_IN_COHORT:
      return (part & ALONG_PART_IN_COHORT) != 0;
    case ALONG_INVOLVEMENT_NOT_IN_COHORT:
      return (part & ALONG_PART_IN_COHORT) == 0;
    case ALONG_INVOLVEMENT_IN_NO_COHORT:
      return (part & ALONG_PART_IN_PROGRAMME) == 0;
    case ALONG_INVOLVEMENT_LEAD:
      return (part & ALONG_PART_LEAD) != 0;
    case ALONG_INVOLVEMENT_ANY:
    default:
      return TRUE;
    }
}

static gboolean
passes (AlongSchoolsScope *self, const Query *query, guint school)
{
  const AlongSchoolsFilter *filter = query->filter;

  return school_passes (query, along_register_get_school (self->reg, school)) &&
         grade_passes (&query->overall, school) && grade_passes (&query->area, school) &&
         (filter->verdicts == 0 ||
          (filter->verdicts >> along_schools_scope_get_verdict (self, school)) & 1) &&
         involvement_passes (filter->involvement, self->parts[school]);
}

static void
compile (AlongSchoolsScope *self, const AlongSchoolsFilter *filter, Query *query)
{
  query->filter = filter;
  query->type = *filter->type != '\0' ? filter->type : NULL;
  query->region = filter->region == ALONG_FILTER_REGION_ALL       ? ALONG_REGION_NONE
                  : filter->region == ALONG_FILTER_REGION_CONTEXT ? self->region
                                                                  : filter->region;
  compile_grades (self, &query->overall, filter->overall,
                  along_schools_index_get_overall (self->index));
  compile_grades (self, &query->area, filter->area, self->area);
}

/* Marks those in a list of URNs with @bit. */
static void
mark_urns (AlongSchoolsScope *self, const GArray *urns, guint8 bit, guint8 *marks)
{
  for (guint i = 0; i < urns->len; i++)
    {
      const AlongSchool *school = along_register_find_school (self->reg,
                                                              g_array_index (urns, gint32, i));

      if (school != NULL)
        marks[along_register_get_index (self->reg, school)] |= bit;
    }
}

static guint
select_schools (AlongSchoolsScope *self,
                const AlongSchoolsFilter *filter,
                const GArray *found,
                guint8 *wanted)
{
  guint n_schools = along_register_get_n_schools (self->reg);
  guint8 needed = (found != NULL ? 1 : 0) | (filter->urns != NULL ? 2 : 0);
  guint n = 0;
  Query query;

  compile (self, filter, &query);
  if (found != NULL)
    mark_urns (self, found, 1, wanted);
  if (filter->urns != NULL)
    mark_urns (self, filter->urns, 2, wanted);

  for (guint i = 0; i < n_schools; i++)
    {
      wanted[i] = wanted[i] == needed && passes (self, &query, i);
      n += wanted[i];
    }

  return n;
}

static const AlongSchoolsOrder *
get_order (AlongSchoolsScope *self, AlongSchoolsColumn column)
{
  static const guint32 ranks[] = {
    [ALONG_ELIGIBILITY_YES] = 0,          [ALONG_ELIGIBILITY_EXCEPTION] = 1,
    [ALONG_ELIGIBILITY_REFUSED] = 2,      [ALONG_ELIGIBILITY_NO] = 3,
    [ALONG_ELIGIBILITY_OUT_OF_SCOPE] = 4,
  };
  guint n = along_register_get_n_schools (self->reg);
  g_autofree guint32 *keys = NULL;

  if (column != ALONG_SCHOOLS_ELIGIBILITY)
    return along_schools_index_get_order (self->index, column, self->area);
  if (self->by_eligibility != NULL)
    return self->by_eligibility;

  keys = g_new (guint32, n + 1);
  for (guint i = 0; i < n; i++)
    keys[i] = ranks[along_schools_scope_get_verdict (self, i)];
  self->by_eligibility = along_schools_order_new (
      keys, n, along_schools_index_get_order (self->index, ALONG_SCHOOLS_NAME, 0));

  return self->by_eligibility;
}

/* ── Object ── */

static void
along_schools_scope_finalize (GObject *object)
{
  AlongSchoolsScope *self = ALONG_SCHOOLS_SCOPE (object);

  g_clear_object (&self->index);
  g_clear_object (&self->caseload);
  g_clear_object (&self->programme);
  g_clear_object (&self->eligibility);
  g_free (self->cohort);
  g_free (self->parts);
  along_schools_order_free (self->by_eligibility);

  G_OBJECT_CLASS (along_schools_scope_parent_class)->finalize (object);
}

static void
along_schools_scope_class_init (AlongSchoolsScopeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_schools_scope_finalize;
}

static void
along_schools_scope_init (AlongSchoolsScope *self)
{
}

AlongSchoolsScope *
along_schools_scope_new (AlongSchoolsIndex *index,
                         AlongCaseload *caseload,
                         AlongProgramme *programme,
                         AlongEligibility *eligibility,
                         const char *cohort,
                         AlongRegion region)
{
  AlongSchoolsScope *self;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (index), NULL);

  self = g_object_new (ALONG_TYPE_SCHOOLS_SCOPE, NULL);
  self->index = g_object_ref (index);
  self->reg = along_schools_index_get_register (index);
  g_set_object (&self->caseload, caseload);
  g_set_object (&self->programme, programme);
  g_set_object (&self->eligibility, eligibility);
  self->cohort = g_strdup (cohort);
  self->region = region;
  self->area = programme != NULL ? along_programme_get_area (programme)
                                 : along_schools_index_get_overall (index);
  self->parts = g_new0 (guint8, along_register_get_n_schools (self->reg) + 1);
  if (caseload != NULL && programme != NULL)
    gather_parts (self);

  return self;
}

AlongSchoolsIndex *
along_schools_scope_get_index (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->index;
}

AlongRegister *
along_schools_scope_get_register (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->reg;
}

AlongFrameworks *
along_schools_scope_get_frameworks (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return along_schools_index_get_frameworks (self->index);
}

AlongCaseload *
along_schools_scope_get_caseload (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->caseload;
}

AlongProgramme *
along_schools_scope_get_programme (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->programme;
}

AlongEligibility *
along_schools_scope_get_eligibility (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->eligibility;
}

const char *
along_schools_scope_get_cohort (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  return self->cohort;
}

AlongRegion
along_schools_scope_get_region (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), ALONG_REGION_NONE);

  return self->region;
}

guint
along_schools_scope_get_area (AlongSchoolsScope *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), 0);

  return self->area;
}

AlongEligibilityVerdict
along_schools_scope_get_verdict (AlongSchoolsScope *self, guint school)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), ALONG_ELIGIBILITY_OUT_OF_SCOPE);

  return self->eligibility != NULL
             ? along_eligibility_get_school_verdict (self->eligibility, school)
             : ALONG_ELIGIBILITY_OUT_OF_SCOPE;
}

AlongSchoolPart
along_schools_scope_get_part (AlongSchoolsScope *self, guint school)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), 0);

  return self->parts[school];
}

guint32 *
along_schools_scope_query (AlongSchoolsScope *self,
                           const AlongSchoolsFilter *filter,
                           const GArray *found,
                           guint *n)
{
  g_autofree guint8 *wanted = NULL;
  guint32 *picked;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), NULL);

  wanted = g_new0 (guint8, along_register_get_n_schools (self->reg) + 1);
  *n = select_schools (self, filter, found, wanted);
  picked = g_new (guint32, *n + 1);
  along_schools_order_pick (get_order (self, filter->sort), wanted, filter->descending, picked);

  return picked;
}

guint
along_schools_scope_count (AlongSchoolsScope *self,
                           const AlongSchoolsFilter *filter,
                           const GArray *found)
{
  g_autofree guint8 *wanted = NULL;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (self), 0);

  wanted = g_new0 (guint8, along_register_get_n_schools (self->reg) + 1);
  return select_schools (self, filter, found, wanted);
}
