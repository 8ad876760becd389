/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-pair-sentence"

#include "config.h"

#include "along-pair-private.h"

#include <glib/gi18n.h>

#define METRES_PER_KM 1000.0

/* The same gravity in this order: what can be changed least comes first. */
static const AlongPairReason order[] = {
  ALONG_REASON_SAME_SCHOOL,   ALONG_REASON_EXCLUDED,        ALONG_REASON_SAME_TRUST,
  ALONG_REASON_LEAD_INACTIVE, ALONG_REASON_OTHER_PROVISION, ALONG_REASON_WRONG_KIND,
  ALONG_REASON_TOO_FAR,       ALONG_REASON_NO_PLACE,        ALONG_REASON_NO_PATHWAY_PLACE,
  ALONG_REASON_NO_DAYS,       ALONG_REASON_OTHER_PHASE,     ALONG_REASON_FAR,
  ALONG_REASON_OTHER_REGION,  ALONG_REASON_PLACE_UNKNOWN,   ALONG_REASON_PREFERRED,
};

static const char *
get_partner_name (const AlongPair *pair)
{
  return *pair->partner->name != '\0' ? pair->partner->name : _ ("The partner");
}

static const char *
get_lead_name (const AlongPair *pair)
{
  return *pair->lead->name != '\0' ? pair->lead->name : _ ("the lead");
}

static char *
describe_same_trust (const AlongPair *pair)
{
  AlongParticipant trust = { ALONG_PARTICIPANT_TRUST, pair->lead->trust_uid };
  const char *name = along_register_get_name (along_board_get_register (pair->board), trust);

  return *name != '\0' ? g_strdup_printf (_ ("Both are in %s"), name)
                       : g_strdup (_ ("Both are in the same trust"));
}

static char *
list_provisions (guint bits)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = ALONG_PROVISION_MAINSTREAM; i <= ALONG_PROVISION_ALTERNATIVE; i++)
    if ((bits & (1u << i)) != 0)
      g_ptr_array_add (names, (gpointer) along_provision_get_name ((AlongProvision) i));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static char *
list_phases (guint bits)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < ALONG_N_PHASES; i++)
    if ((bits & (1u << i)) != 0)
      g_ptr_array_add (names, (gpointer) along_phase_get_name ((AlongPhase) i));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static char *
describe_provision (const AlongPair *pair)
{
  g_autofree char *partner = list_provisions (pair->partner_teaching->provisions);
  g_autofree char *lead = list_provisions (pair->lead_teaching->provisions);

  return g_strdup_printf (_ ("Other provision: %s (%s), %s (%s)"), get_partner_name (pair), partner,
                          get_lead_name (pair), lead);
}

static char *
describe_phase (const AlongPair *pair)
{
  g_autofree char *partner = list_phases (pair->partner_teaching->phases);
  g_autofree char *lead = list_phases (pair->lead_teaching->phases);

  return g_strdup_printf (_ ("Other phase: %s (%s), %s (%s)"), get_partner_name (pair), partner,
                          get_lead_name (pair), lead);
}

static char *
describe_region (const AlongPair *pair)
{
  return g_strdup_printf (_ ("Other region: %s (%s), %s (%s)"), get_partner_name (pair),
                          along_region_get_name (pair->partner->school->region),
                          get_lead_name (pair), along_region_get_name (pair->lead->school->region));
}

static char *
describe_wrong_kind (const AlongPair *pair)
{
  const AlongPathway *pathway = pair->partner->pathway;
  AlongParticipantKind kind = pair->partner->application->who.kind;

  if (pathway == NULL || pathway->kind == kind)
    return g_strdup_printf (_ ("%s is a trust, and %s a single school"), get_partner_name (pair),
                            get_lead_name (pair));
  if (kind == ALONG_PARTICIPANT_TRUST)
    return g_strdup_printf (_ ("“%s” is for schools, and %s is a trust"), pathway->name,
                            get_partner_name (pair));
  return g_strdup_printf (_ ("“%s” is for trusts, and %s is a school"), pathway->name,
                          get_partner_name (pair));
}

static char *
describe_excluded (const AlongPair *pair)
{
  const AlongExclusion *exclusion = along_caseload_find_exclusion (
      along_board_get_caseload (pair->board), pair->lead->lead->id,
      pair->partner->application->who);
  g_autofree char *date = NULL;

  if (exclusion == NULL || *exclusion->reason == '\0')
    return g_strdup (_ ("The two must not be paired"));
  if (*exclusion->author == '\0')
    return g_strdup_printf (_ ("The two must not be paired: %s"), exclusion->reason);
  date = along_date_format (exclusion->made);
  return g_strdup_printf (_ ("The two must not be paired: %s (%s, %s)"), exclusion->reason,
                          exclusion->author, date);
}

static char *
describe_places (const AlongPair *pair)
{
  int places = pair->lead->places;

  if (places <= 0)
    return g_strdup_printf (_ ("%s offers no places"), get_lead_name (pair));
  return g_strdup_printf (
      ngettext ("The %d place of %s is taken", "All %d places of %s are taken", (gulong) places),
      places, get_lead_name (pair));
}

static char *
describe_pathway_places (const AlongPair *pair)
{
  const char *pathway = pair->partner->pathway->name;
  int taken;
  int places = along_board_get_places_for (pair->board, pair->partner_index, pair->lead_index,
                                           &taken);

  if (places <= 0)
    return g_strdup_printf (_ ("%s offers no places for “%s”"), get_lead_name (pair), pathway);
  return g_strdup_printf (ngettext ("The %d place of %s for “%s” is taken",
                                    "All %d places of %s for “%s” are taken", (gulong) places),
                          places, get_lead_name (pair), pathway);
}

static char *
describe_days (const AlongPair *pair)
{
  gboolean own = pair->partner->lead == (int) pair->lead_index;
  AlongDays more = pair->partner->pathway != NULL && !own ? pair->partner->pathway->lead_days : 0;
  g_autofree char *need = along_days_format (pair->lead->days_taken + more);
  g_autofree char *have = along_days_format (pair->lead->days);

  return g_strdup_printf (_ ("%s days would be taken of the %s that %s has"), need, have,
                          get_lead_name (pair));
}

static char *
describe_distance (const AlongPair *pair, AlongPairReason reason)
{
  double km = along_pair_get_distance (pair) / METRES_PER_KM;

  if (reason == ALONG_REASON_TOO_FAR)
    return g_strdup_printf (_ ("%.0f km apart; the limit is %.0f km"), km,
                            pair->rules->furthest_metres / METRES_PER_KM);
  return g_strdup_printf (_ ("%.0f km apart; more than %.0f km is far"), km,
                          pair->rules->far_metres / METRES_PER_KM);
}

static char *
describe_unknown_place (const AlongPair *pair)
{
  gboolean partner = pair->partner->school != NULL &&
                     along_school_has_place (pair->partner->school);

  return g_strdup_printf (
      _ ("How far apart they are is not known: the register has no place of %s"),
      partner ? get_lead_name (pair) : get_partner_name (pair));
}

static char *
describe_reason (const AlongPair *pair, AlongPairReason reason)
{
  switch (reason)
    {
    case ALONG_REASON_SAME_TRUST:
      return describe_same_trust (pair);
    case ALONG_REASON_SAME_SCHOOL:
      return g_strdup_printf (_ ("%s cannot support itself"), get_partner_name (pair));
    case ALONG_REASON_OTHER_PROVISION:
      return describe_provision (pair);
    case ALONG_REASON_OTHER_PHASE:
      return describe_phase (pair);
    case ALONG_REASON_OTHER_REGION:
      return describe_region (pair);
    case ALONG_REASON_WRONG_KIND:
      return describe_wrong_kind (pair);
    case ALONG_REASON_EXCLUDED:
      return describe_excluded (pair);
    case ALONG_REASON_LEAD_INACTIVE:
      return g_strdup_printf (_ ("%s no longer takes partners"), get_lead_name (pair));
    case ALONG_REASON_NO_PLACE:
      return describe_places (pair);
    case ALONG_REASON_NO_PATHWAY_PLACE:
      return describe_pathway_places (pair);
    case ALONG_REASON_NO_DAYS:
      return describe_days (pair);
    case ALONG_REASON_FAR:
    case ALONG_REASON_TOO_FAR:
      return describe_distance (pair, reason);
    case ALONG_REASON_PLACE_UNKNOWN:
      return describe_unknown_place (pair);
    case ALONG_REASON_PREFERRED:
    case ALONG_N_REASONS:
    default:
      return g_strdup_printf (_ ("%s asked for %s"), get_partner_name (pair), get_lead_name (pair));
    }
}

/* Why a pair without any reason is a good one. */
static char *
describe_good (const AlongPair *pair)
{
  double distance = along_pair_get_distance (pair);
  int free_places = pair->lead->places - pair->lead->taken +
                    (pair->partner->lead == (int) pair->lead_index);

  if (pair->lead->places == ALONG_UNLIMITED)
    return g_strdup_printf (_ ("%.0f km apart, nothing speaks against it"),
                            distance / METRES_PER_KM);
  return g_strdup_printf (ngettext ("%.0f km apart, %d place free", "%.0f km apart, %d places free",
                                    (gulong) MAX (free_places, 0)),
                          distance / METRES_PER_KM, free_places);
}

char **
along_pair_verdict_list (AlongPairVerdict verdict, AlongBoard *board, guint partner, guint lead)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new ();
  AlongPair pair;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  pair = along_pair_make (board, partner, lead);
  for (int severity = ALONG_SEVERITY_BLOCK; severity >= ALONG_SEVERITY_NONE; severity--)
    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      if ((verdict.reasons & (1u << order[i])) != 0 &&
          (int) along_pair_reason_get_severity (order[i], pair.rules) == severity)
        g_ptr_array_add (sentences, describe_reason (&pair, order[i]));

  g_ptr_array_add (sentences, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&sentences), FALSE);
}

char *
along_pair_verdict_describe (AlongPairVerdict verdict, AlongBoard *board, guint partner, guint lead)
{
  g_auto (GStrv) sentences = NULL;
  AlongPair pair;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  sentences = along_pair_verdict_list (verdict, board, partner, lead);
  if (sentences[0] != NULL)
    return g_strdup (sentences[0]);

  pair = along_pair_make (board, partner, lead);
  return describe_good (&pair);
}
