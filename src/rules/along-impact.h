/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-frameworks.h"
#include "along-register.h"

G_BEGIN_DECLS

/* Why a school is left out of a before/after comparison. */
typedef enum
{
  ALONG_LEFT_OUT_NO_BEFORE,      /* no grade for the area before the start */
  ALONG_LEFT_OUT_NO_AFTER,       /* none since */
  ALONG_LEFT_OUT_NOT_COMPARABLE, /* frameworks that may not be compared */
  ALONG_LEFT_OUT_PREDECESSOR,    /* a predecessor's grade, where those were not wanted */
  ALONG_LEFT_OUT_NOT_IN_REGISTER,
  ALONG_N_LEFT_OUT,
} AlongLeftOut;

typedef struct
{
  const AlongSchool *school;
  const AlongInspection *before;
  const AlongInspection *after;
} AlongGradePair;

/* A school that is left out, with the grades that it has. @before, @after: (nullable).
 * @other: (nullable): the newest inspection where a grade is missing, if there is one that did not
 * judge the area, as those of another framework. */
typedef struct
{
  AlongLeftOut why;
  const AlongSchool *school;
  const AlongInspection *before;
  const AlongInspection *after;
  const AlongInspection *other;
} AlongOmission;

/* @all_schools: the latest grade against the one before it, over all schools of the register that
 * were ever judged on the area (one that became another counts once); otherwise
 * the schools paired in @cohort (nullable) or else in all cohorts of @programme, the last grade
 * before the cohort's start against the latest since. Trusts count by their schools of now.
 * @across_frameworks: take pairs that may not be compared too, for description only.
 * @region: ALONG_REGION_NONE for all. */
typedef struct
{
  guint area;
  gboolean all_schools;
  const char *programme;
  const char *cohort;
  AlongRegion region;
  gboolean across_frameworks;
  gboolean without_predecessors;
} AlongImpactQuestion;

#define ALONG_TYPE_IMPACT (along_impact_get_type ())

/* The before/after pairs that answer a question, and what was left out and why. Immutable. */
G_DECLARE_FINAL_TYPE (AlongImpact, along_impact, ALONG, IMPACT, GObject)

AlongImpact *along_impact_new (AlongFrameworks *frameworks,
                               AlongRegister *reg,
                               AlongCaseload *caseload,
                               const AlongImpactQuestion *question);

guint along_impact_get_area (AlongImpact *self);
/* Grades on the scale of the pairs; 4, or 5 for report cards. */
guint along_impact_get_n_grades (AlongImpact *self);
/* Which framework's words name the grades. */
guint along_impact_get_framework (AlongImpact *self);
guint along_impact_get_n_schools (AlongImpact *self);
guint along_impact_get_n_pairs (AlongImpact *self);
const AlongGradePair *along_impact_get_pair (AlongImpact *self, guint index);
/* How many pairs went from one grade to another (1 is best). */
guint along_impact_get_count (AlongImpact *self, AlongGrade before, AlongGrade after);
guint along_impact_get_n_improved (AlongImpact *self);
guint along_impact_get_n_declined (AlongImpact *self);
guint along_impact_get_left_out (AlongImpact *self, AlongLeftOut why);
/* Those that the register holds: all but ALONG_LEFT_OUT_NOT_IN_REGISTER. */
guint along_impact_get_n_omissions (AlongImpact *self);
const AlongOmission *along_impact_get_omission (AlongImpact *self, guint index);
/* (transfer full): a sentence, with the count: "12 schools have not been inspected since" */
char *along_impact_describe_left_out (AlongImpact *self, AlongLeftOut why);

G_END_DECLS
