/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-eligibility.h"
#include "along-schools-filter.h"
#include "along-schools-index.h"

G_BEGIN_DECLS

/* A school's part in a programme. */
typedef enum
{
  ALONG_PART_IN_COHORT = 1 << 0,
  ALONG_PART_IN_PROGRAMME = 1 << 1, /* in a cohort of it */
  ALONG_PART_LEAD = 1 << 2,
} AlongSchoolPart;

#define ALONG_TYPE_SCHOOLS_SCOPE (along_schools_scope_get_type ())

/**
 * AlongSchoolsScope:
 *
 * A register's schools as seen from one programme, academic year, cohort and region: everything
 * that a row shows and a filter asks. Immutable but for what it works out when asked.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolsScope, along_schools_scope, ALONG, SCHOOLS_SCOPE, GObject)

/* @caseload, @eligibility, @programme, @cohort: (nullable); @cohort is an id, @region may be
 * ALONG_REGION_NONE for the whole country. */
AlongSchoolsScope *along_schools_scope_new (AlongSchoolsIndex *index,
                                            AlongCaseload *caseload,
                                            AlongProgramme *programme,
                                            AlongEligibility *eligibility,
                                            const char *cohort,
                                            AlongRegion region);

AlongSchoolsIndex *along_schools_scope_get_index (AlongSchoolsScope *self);
AlongRegister *along_schools_scope_get_register (AlongSchoolsScope *self);
AlongFrameworks *along_schools_scope_get_frameworks (AlongSchoolsScope *self);
/* (nullable) */
AlongCaseload *along_schools_scope_get_caseload (AlongSchoolsScope *self);
/* (nullable) */
AlongProgramme *along_schools_scope_get_programme (AlongSchoolsScope *self);
/* (nullable) */
AlongEligibility *along_schools_scope_get_eligibility (AlongSchoolsScope *self);
/* (nullable) */
const char *along_schools_scope_get_cohort (AlongSchoolsScope *self);
AlongRegion along_schools_scope_get_region (AlongSchoolsScope *self);
/* The programme's area; "overall" without a programme. */
guint along_schools_scope_get_area (AlongSchoolsScope *self);

/* Of a school by its index. Out of scope without a programme. */
AlongEligibilityVerdict along_schools_scope_get_verdict (AlongSchoolsScope *self, guint school);
AlongSchoolPart along_schools_scope_get_part (AlongSchoolsScope *self, guint school);

/**
 * along_schools_scope_query:
 * @found: (nullable) (element-type gint32): URNs that the search text finds; %NULL when there is
 *   no search
 * @n: (out)
 *
 * Returns: (transfer full) (array length=n): the indices of the schools that @filter lets
 *   through, in its order
 */
guint32 *along_schools_scope_query (AlongSchoolsScope *self,
                                    const AlongSchoolsFilter *filter,
                                    const GArray *found,
                                    guint *n);

/* How many that would be. */
guint along_schools_scope_count (AlongSchoolsScope *self,
                                 const AlongSchoolsFilter *filter,
                                 const GArray *found);

G_END_DECLS
