/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-funding.h"
#include "along-progress.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* Quarter-days that may be claimed: the deployment's own and those of approved additional days. */
AlongDays along_enhancement_get_approved_days (AlongDossier *dossier, AlongProgramme *programme);

/* Asked for or approved, and so standing in the way of another of its group. */
gboolean along_enhancement_is_live (const AlongEnhancement *enhancement);

/* (nullable): the request that waits for what @step decides: of the option that its process is
 * about, or of one that it is needed for. */
const AlongEnhancement *along_enhancement_find_asked (AlongDossier *dossier,
                                                      const AlongProcess *process,
                                                      const AlongStep *step);

/* Whether what @step is about has come to @state and no request of it waits, so that the step can
 * say so. */
gboolean along_enhancement_is_decided (AlongDossier *dossier,
                                       const AlongProcess *process,
                                       const AlongStep *step,
                                       AlongEnhancementState state);

typedef enum
{
  ALONG_ENHANCEMENT_UNKNOWN_OPTION,
  ALONG_ENHANCEMENT_SECOND,     /* one of the two is there already */
  ALONG_ENHANCEMENT_OVERRIDDEN, /* … and was allowed by name and with a reason */
  ALONG_ENHANCEMENT_NO_DAYS,
  ALONG_ENHANCEMENT_TOO_MANY_DAYS,
  ALONG_ENHANCEMENT_DAYS_NOT_MEANT, /* days on an option that has none */
  ALONG_ENHANCEMENT_NO_CONTEXT,
  ALONG_ENHANCEMENT_NO_PARTNER,
  ALONG_ENHANCEMENT_NO_DATE,
  ALONG_ENHANCEMENT_IN_FUTURE,
  ALONG_ENHANCEMENT_AFTER_COMPLETION, /* asked for when the deployment was over */
  ALONG_ENHANCEMENT_DECIDED_BEFORE_REQUEST,
  ALONG_ENHANCEMENT_NO_RATIONALE, /* declined without saying why */
  ALONG_ENHANCEMENT_WRONG_STATE,
  ALONG_ENHANCEMENT_ONLY_NOTED, /* unfunded: there is nothing to approve */
  ALONG_ENHANCEMENT_CLAIMED,    /* what is taken back has been claimed */
  ALONG_ENHANCEMENT_SUSPENDED,
} AlongEnhancementReason;

/* A request or a decision, new or changed (by its id). */
AlongVerdict *
along_enhancement_judge (const AlongDeliveryContext *context, const AlongEnhancement *enhancement);

/* When a decision is due: working days after the request; %ALONG_DATE_NONE where there is no
 * limit. */
AlongDate along_enhancement_get_decision_due (const AlongSupportOption *option,
                                              AlongCalendar *calendar,
                                              AlongDate requested);

/**
 * along_enhancement_get_end:
 * @starts: the day on which the additional support begins, or was approved
 *
 * By when it has to be over. "Within one academic term or 12 weeks" (domain E-34): the next full
 * term is the one that begins on or after @starts.
 *
 * Returns: %ALONG_DATE_NONE where the option does not say
 */
AlongDate along_enhancement_get_end (const AlongSupportOption *option,
                                     AlongCalendar *calendar,
                                     AlongTermOrWeeks which,
                                     AlongDate starts);

G_END_DECLS
