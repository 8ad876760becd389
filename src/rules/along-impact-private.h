/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"

G_BEGIN_DECLS

#define ALONG_IMPACT_MAX_GRADES 9

struct _AlongImpact
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  AlongRegister *reg;
  AlongImpactQuestion question; /* its texts are not kept */
  GArray *pairs;                /* of AlongGradePair */
  GArray *omissions;            /* of AlongOmission */
  guint n_schools;
  guint n_grades;
  guint framework;
  guint left_out[ALONG_N_LEFT_OUT];
  guint counts[ALONG_IMPACT_MAX_GRADES + 1][ALONG_IMPACT_MAX_GRADES + 1];
};

/* Takes the schools that it is asked about; see along-impact-subjects.c. */
void along_impact_add_all_schools (AlongImpact *self);
void along_impact_add_cohorts (AlongImpact *self,
                               AlongCaseload *caseload,
                               const AlongImpactQuestion *question);

/* What becomes of one of them: a pair of grades, if they may be compared, or else an omission. */
void along_impact_add_pair (AlongImpact *self,
                            const AlongSchool *school,
                            const AlongInspection *before,
                            const AlongInspection *after);
void along_impact_leave_out (AlongImpact *self,
                             AlongLeftOut why,
                             const AlongSchool *school,
                             const AlongInspection *before,
                             const AlongInspection *after,
                             const AlongInspection *other);

G_END_DECLS
