/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-condition.h"
#include "along-eligibility.h"

G_BEGIN_DECLS

/* @met: bits of the criteria. @verdict: an AlongEligibilityVerdict. */
typedef struct
{
  guint32 met;
  guint8 verdict;
} AlongEligibilityAnswer;

struct _AlongEligibility
{
  GObject parent_instance;

  AlongProgramme *programme;
  AlongRegister *reg;
  AlongCaseload *caseload; /* nullable */
  AlongConditionContext context;

  gsize judged;                    /* set once by g_once_init_leave(): what follows is there */
  AlongEligibilityAnswer *schools; /* by index in the register, as trusts */
  AlongEligibilityAnswer *trusts;
  guint n_schools;
  int asked; /* of single schools before that; atomic */
  int academic_year;
};

/* Bits of the flags that a participant has in this year and programme, and the one that
 * decides, NULL for none. */
guint8 along_eligibility_get_flags (AlongEligibility *self,
                                    AlongParticipant who,
                                    const AlongFlag **decision);

/* FALSE when the register does not hold the participant. */
gboolean along_eligibility_find_subject (AlongEligibility *self,
                                         AlongParticipant who,
                                         AlongSubject *subject,
                                         guint *index);

/* (nullable): the school that took the place of this one before the year was over; it is listed
 * instead. */
const AlongSchool *along_eligibility_find_successor (AlongEligibility *self, AlongSubject subject);

AlongEligibilityVerdict
along_eligibility_decide (gboolean in_scope, guint32 met, const AlongFlag *decision);

G_END_DECLS
