/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_ELIGIBILITY_OUT_OF_SCOPE, /* closed, independent, wrong phase … */
  ALONG_ELIGIBILITY_NO,
  ALONG_ELIGIBILITY_YES,
  ALONG_ELIGIBILITY_EXCEPTION, /* admitted by a named person without meeting a criterion */
  ALONG_ELIGIBILITY_REFUSED,   /* meets a criterion, but a named person held it not eligible */
} AlongEligibilityVerdict;

/* One fact for or against. @inspection: (nullable): the inspection it rests on. */
typedef struct
{
  gboolean holds;
  char *text;
  const AlongInspection *inspection;
} AlongEvidence;

/* What one criterion came to, with all its evidence. */
typedef struct
{
  const AlongRule *rule; /* (nullable): the scope, a flag */
  gboolean met;
  char *title;
  GArray *evidence; /* of AlongEvidence */
} AlongRuleOutcome;

/* The whole answer for one participant. */
typedef struct
{
  AlongEligibilityVerdict verdict;
  char *summary;
  GPtrArray *outcomes; /* of AlongRuleOutcome */
} AlongEligibilityReport;

void along_eligibility_report_free (AlongEligibilityReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongEligibilityReport, along_eligibility_report_free)

#define ALONG_TYPE_ELIGIBILITY (along_eligibility_get_type ())

/**
 * AlongEligibility:
 *
 * Who is eligible for a programme in an academic year, over the whole register. Immutable.
 */
G_DECLARE_FINAL_TYPE (AlongEligibility, along_eligibility, ALONG, ELIGIBILITY, GObject)

/**
 * along_eligibility_new:
 * @caseload: (nullable): its flags count
 * @academic_year: the year that the criteria's window is moved to
 *
 * Inspections after the end of the year do not count, so that a year that is over keeps its
 * answer. A school that closed and whose inspections another one carries on by then is out of
 * scope: that one is judged. Of several decisions about one participant the latest stands.
 *
 * Pure and quick; what it is asked about more than a few schools takes some 20 ms for 50,000, the
 * first time. May be used in any thread.
 */
AlongEligibility *along_eligibility_new (AlongProgramme *programme,
                                         AlongRegister *reg,
                                         AlongCaseload *caseload,
                                         int academic_year);

AlongProgramme *along_eligibility_get_programme (AlongEligibility *self);
int along_eligibility_get_academic_year (AlongEligibility *self);

AlongEligibilityVerdict
along_eligibility_get_verdict (AlongEligibility *self, AlongParticipant who);
/* By index in the register, for lists. */
AlongEligibilityVerdict along_eligibility_get_school_verdict (AlongEligibility *self, guint index);
/* Bits: which criteria are met, by their index in the programme. */
guint32 along_eligibility_get_rules_met (AlongEligibility *self, AlongParticipant who);

/* Schools with ALONG_ELIGIBILITY_YES or _EXCEPTION. */
guint along_eligibility_get_n_schools (AlongEligibility *self);

/* (transfer full): with evidence for and against every criterion, the scope first. Its inspections
 * belong to the register. */
AlongEligibilityReport *along_eligibility_explain (AlongEligibility *self, AlongParticipant who);

/* Translated: "Eligible", "Not eligible", "Out of scope", "By exception", "Held not eligible" */
const char *along_eligibility_verdict_get_name (AlongEligibilityVerdict verdict);

G_END_DECLS
