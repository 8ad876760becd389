/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-pair-rules"

#include "along-pair-private.h"

#include <math.h>

#define NOT_APPLICABLE (1u << ALONG_PHASE_NOT_APPLICABLE)

AlongSeverity
along_pair_reason_get_severity (AlongPairReason reason, const AlongMatchingRules *rules)
{
  switch (reason)
    {
    case ALONG_REASON_SAME_TRUST:
      return rules->same_trust;
    case ALONG_REASON_OTHER_PROVISION:
      return rules->other_provision;
    case ALONG_REASON_OTHER_PHASE:
      return rules->other_phase;
    case ALONG_REASON_OTHER_REGION:
      return rules->other_region;
    case ALONG_REASON_WRONG_KIND:
      return rules->wrong_kind;
    case ALONG_REASON_NO_PLACE:
    case ALONG_REASON_NO_PATHWAY_PLACE:
      return rules->over_capacity;
    case ALONG_REASON_NO_DAYS:
      return rules->over_days;
    case ALONG_REASON_FAR:
    case ALONG_REASON_PLACE_UNKNOWN:
      return ALONG_SEVERITY_WARNING;
    case ALONG_REASON_SAME_SCHOOL:
    case ALONG_REASON_EXCLUDED:
    case ALONG_REASON_LEAD_INACTIVE:
    case ALONG_REASON_TOO_FAR:
      return ALONG_SEVERITY_BLOCK;
    case ALONG_REASON_PREFERRED:
    case ALONG_N_REASONS:
    default:
      return ALONG_SEVERITY_NONE;
    }
}

/* A reason that the programme does not mind is not one. */
static void
add_reason (AlongPairVerdict *verdict, AlongPairReason reason, const AlongMatchingRules *rules)
{
  AlongSeverity severity = along_pair_reason_get_severity (reason, rules);

  if (severity == ALONG_SEVERITY_NONE && reason != ALONG_REASON_PREFERRED)
    return;
  verdict->reasons |= 1u << reason;
  verdict->severity = MAX (verdict->severity, severity);
}

AlongPair
along_pair_make (AlongBoard *board, guint partner, guint lead)
{
  return (AlongPair){
    .board = board,
    .rules = along_programme_get_matching (along_board_get_programme (board)),
    .partner_index = partner,
    .lead_index = lead,
    .partner = along_board_get_partner (board, partner),
    .lead = along_board_get_lead (board, lead),
    .partner_teaching = along_board_get_partner_teaching (board, partner),
    .lead_teaching = along_board_get_lead_teaching (board, lead),
  };
}

double
along_pair_get_distance (const AlongPair *pair)
{
  if (pair->partner->school == NULL || pair->lead->school == NULL)
    return -1;
  return along_school_distance (pair->partner->school, pair->lead->school);
}

static gboolean
is_same_participant (const AlongPair *pair)
{
  return along_participant_equal (pair->partner->application->who, pair->lead->lead->who);
}

static gboolean
is_other_provision (const AlongPair *pair)
{
  guint partner = pair->partner_teaching->provisions, lead = pair->lead_teaching->provisions;

  return partner != 0 && lead != 0 && (partner & lead) == 0;
}

/* Special and alternative schools have no phase in the register; theirs is not held against
 * anyone. */
static gboolean
is_other_phase (const AlongPair *pair)
{
  guint partner = pair->partner_teaching->phases, lead = pair->lead_teaching->phases;

  if (partner == 0 || lead == 0 || ((partner | lead) & NOT_APPLICABLE) != 0)
    return FALSE;
  return (pair->lead_teaching->overlaps & partner) == 0;
}

static gboolean
is_other_region (const AlongPair *pair)
{
  const AlongSchool *partner = pair->partner->school, *lead = pair->lead->school;

  return partner != NULL && lead != NULL && partner->region != ALONG_REGION_NONE &&
         lead->region != ALONG_REGION_NONE && partner->region != lead->region;
}

static gboolean
is_wrong_kind (const AlongPair *pair)
{
  const AlongPathway *pathway = pair->partner->pathway;
  AlongParticipantKind kind = pair->partner->application->who.kind;

  if (pathway != NULL && pathway->kind != kind)
    return TRUE;
  return kind == ALONG_PARTICIPANT_TRUST && pair->lead->lead->who.kind != kind;
}

static void
judge_distance (const AlongPair *pair, AlongPairVerdict *verdict)
{
  double distance = along_pair_get_distance (pair);

  if (distance < 0)
    add_reason (verdict, ALONG_REASON_PLACE_UNKNOWN, pair->rules);
  else if (pair->rules->furthest_metres > 0 && distance > pair->rules->furthest_metres)
    add_reason (verdict, ALONG_REASON_TOO_FAR, pair->rules);
  else if (pair->rules->far_metres > 0 && distance > pair->rules->far_metres)
    add_reason (verdict, ALONG_REASON_FAR, pair->rules);
}

static AlongPairVerdict
judge_fit (const AlongPair *pair)
{
  AlongPairVerdict verdict = { ALONG_SEVERITY_NONE, 0 };

  if (is_same_participant (pair))
    add_reason (&verdict, ALONG_REASON_SAME_SCHOOL, pair->rules);
  else if (pair->partner->trust_uid != 0 && pair->partner->trust_uid == pair->lead->trust_uid)
    add_reason (&verdict, ALONG_REASON_SAME_TRUST, pair->rules);
  if (is_other_provision (pair))
    add_reason (&verdict, ALONG_REASON_OTHER_PROVISION, pair->rules);
  if (is_other_phase (pair))
    add_reason (&verdict, ALONG_REASON_OTHER_PHASE, pair->rules);
  if (is_other_region (pair))
    add_reason (&verdict, ALONG_REASON_OTHER_REGION, pair->rules);
  if (is_wrong_kind (pair))
    add_reason (&verdict, ALONG_REASON_WRONG_KIND, pair->rules);
  if (along_board_is_excluded (pair->board, pair->partner_index, pair->lead_index))
    add_reason (&verdict, ALONG_REASON_EXCLUDED, pair->rules);
  if (!pair->lead->lead->active)
    add_reason (&verdict, ALONG_REASON_LEAD_INACTIVE, pair->rules);
  judge_distance (pair, &verdict);
  if (along_board_get_preferred (pair->board, pair->partner_index) == (int) pair->lead_index)
    add_reason (&verdict, ALONG_REASON_PREFERRED, pair->rules);
  return verdict;
}

static void
judge_capacity (const AlongPair *pair, AlongPairVerdict *verdict)
{
  const AlongBoardLead *lead = pair->lead;
  int own = pair->partner->lead == (int) pair->lead_index;
  AlongDays days = pair->partner->pathway != NULL ? pair->partner->pathway->lead_days : 0;
  int taken;
  int places = along_board_get_places_for (pair->board, pair->partner_index, pair->lead_index,
                                           &taken);

  if (lead->places != ALONG_UNLIMITED && lead->taken - own >= lead->places)
    add_reason (verdict, ALONG_REASON_NO_PLACE, pair->rules);
  if (places != ALONG_UNLIMITED && taken - own >= places)
    add_reason (verdict, ALONG_REASON_NO_PATHWAY_PLACE, pair->rules);
  if (lead->days != ALONG_UNLIMITED && lead->days_taken + (own ? 0 : days) > lead->days)
    add_reason (verdict, ALONG_REASON_NO_DAYS, pair->rules);
}

AlongPairVerdict
along_pair_judge_fit (AlongBoard *board, guint partner, guint lead)
{
  AlongPair pair;

  g_return_val_if_fail (ALONG_IS_BOARD (board), ((AlongPairVerdict){ ALONG_SEVERITY_BLOCK, 0 }));

  pair = along_pair_make (board, partner, lead);
  return judge_fit (&pair);
}

AlongPairVerdict
along_pair_judge (AlongBoard *board, guint partner, guint lead)
{
  AlongPairVerdict verdict;
  AlongPair pair;

  g_return_val_if_fail (ALONG_IS_BOARD (board), ((AlongPairVerdict){ ALONG_SEVERITY_BLOCK, 0 }));

  pair = along_pair_make (board, partner, lead);
  verdict = judge_fit (&pair);
  judge_capacity (&pair, &verdict);
  return verdict;
}

/* Pupils and free school meals describe a school; a trust has no one figure. */
static void
score_schools (const AlongPair *pair, AlongPairScore *score)
{
  const AlongSchool *partner = pair->partner->school, *lead = pair->lead->school;

  if (partner == NULL || lead == NULL ||
      pair->partner->application->who.kind != ALONG_PARTICIPANT_SCHOOL ||
      pair->lead->lead->who.kind != ALONG_PARTICIPANT_SCHOOL)
    return;
  if (partner->fsm_tenths >= 0 && lead->fsm_tenths >= 0)
    score->fsm = pair->rules->fsm_weight * ABS (partner->fsm_tenths - lead->fsm_tenths) / 10.0;
  if (partner->pupils > 0 && lead->pupils > 0)
    score->size = pair->rules->size_weight * fabs (log ((double) partner->pupils / lead->pupils));
}

AlongPairScore
along_pair_score (AlongBoard *board, guint partner, guint lead)
{
  AlongPairScore score = { 0 };
  AlongPair pair;

  g_return_val_if_fail (ALONG_IS_BOARD (board), score);

  pair = along_pair_make (board, partner, lead);
  score.distance = along_pair_get_distance (&pair);
  score.phase = is_other_phase (&pair) ? pair.rules->phase_weight : 0;
  score.provision = is_other_provision (&pair) ? pair.rules->provision_weight : 0;
  score.region = is_other_region (&pair) ? pair.rules->region_weight : 0;
  score_schools (&pair, &score);
  score.total = (score.distance >= 0 ? score.distance : pair.rules->far_metres) + score.phase +
                score.provision + score.fsm + score.size + score.region;
  /* A cost is never negative: a wish takes off at most what there is. */
  if (along_board_get_preferred (board, partner) == (int) lead)
    score.preference = -MIN (pair.rules->preference_weight, score.total);
  score.total += score.preference;
  return score;
}
