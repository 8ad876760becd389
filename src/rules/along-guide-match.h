/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-guide.h"
#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

/* Whether what the register knows fits: a fact that is not known leaves it open. */
typedef enum
{
  ALONG_FIT_NO,
  ALONG_FIT_UNKNOWN,
  ALONG_FIT_YES,
} AlongGuideFit;

/* @areas: how many of the areas asked for it serves. @reasons: (array zero-terminated=1): sentences
 * why, what does not fit first. @subsidies: (element-type AlongGuideSubsidy): money that the school
 * can get for it. */
typedef struct
{
  const AlongGuideEntry *entry;
  AlongGuideFit fit;
  gboolean valid;
  guint n_areas;
  char **reasons;
  GPtrArray *subsidies;
} AlongGuideSuggestion;

void along_guide_suggestion_free (AlongGuideSuggestion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongGuideSuggestion, along_guide_suggestion_free)

/**
 * along_guide_suggest:
 * @programme: whose areas of support they are
 * @areas: (array zero-terminated=1) (nullable): ids
 * @date: on which it has to be on offer
 *
 * The entries that serve one of @areas (all, when there are none), best first: on offer, fitting,
 * serving more areas, then as in the catalogue. What does not fit, or is no longer on offer, comes
 * last and says why.
 *
 * Returns: (transfer full) (element-type AlongGuideSuggestion)
 */
GPtrArray *along_guide_suggest (AlongGuide *guide,
                                AlongProgramme *programme,
                                AlongRegister *reg,
                                AlongParticipant who,
                                const char *const *areas,
                                AlongDate date);

/* Whether @audience holds @who. @reasons: (nullable) (element-type utf8): sentences are added. */
AlongGuideFit along_guide_judge_audience (const AlongGuideAudience *audience,
                                          AlongRegister *reg,
                                          AlongParticipant who,
                                          GPtrArray *reasons);

G_END_DECLS
