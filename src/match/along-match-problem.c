/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-problem-private.h"
#include "along-match-room.h"

#include <glib/gi18n.h>

G_DEFINE_BOXED_TYPE (AlongMatchProblem,
                     along_match_problem,
                     along_match_problem_ref,
                     along_match_problem_unref)
G_DEFINE_QUARK (along - match - error - quark, along_match_error)

static void
clear_base (gpointer data)
{
  AlongMatchBase *base = data;

  for (guint i = 0; i < base->n_partners; i++)
    g_free (base->partners[i].key);
  for (guint i = 0; i < base->n_leads; i++)
    g_free (base->lead_keys[i]);
  g_free (base->partners);
  g_free (base->lead_keys);
  g_free (base->pairs);
  g_free (base->agreed);
  g_free (base->partner_order);
  g_free (base->lead_order);
  g_free (base->lead_rank);
}

void
along_match_base_unref (AlongMatchBase *base)
{
  g_atomic_rc_box_release_full (base, clear_base);
}

AlongMatchProblem *
along_match_problem_new_take (AlongMatchBase *base,
                              AlongMatchLead *leads,
                              gint *pathway_places,
                              gint *pins)
{
  AlongMatchProblem *problem = g_new0 (AlongMatchProblem, 1);

  g_atomic_ref_count_init (&problem->refs);
  problem->base = base;
  problem->leads = leads;
  problem->pathway_places = pathway_places;
  problem->pins = pins;
  problem->max_distance = -1;
  problem->required = -1;
  return problem;
}

static AlongMatchProblem *
copy_problem (const AlongMatchProblem *problem)
{
  AlongMatchBase *base = problem->base;
  AlongMatchProblem *copy;

  copy = along_match_problem_new_take (
      g_atomic_rc_box_acquire (base),
      g_memdup2 (problem->leads, sizeof (AlongMatchLead) * base->n_leads),
      g_memdup2 (problem->pathway_places, sizeof (gint) * base->n_leads * base->n_pathways),
      g_memdup2 (problem->pins, sizeof (gint) * base->n_partners));
  copy->max_distance = problem->max_distance;
  copy->required = problem->required;
  return copy;
}

static const AlongMatchPair *
get_pair (const AlongMatchProblem *problem, guint partner, guint lead)
{
  return &problem->base->pairs[(gsize) partner * problem->base->n_leads + lead];
}

AlongMatchProblem *
along_match_problem_ref (AlongMatchProblem *problem)
{
  g_return_val_if_fail (problem != NULL, NULL);

  g_atomic_ref_count_inc (&problem->refs);
  return problem;
}

void
along_match_problem_unref (AlongMatchProblem *problem)
{
  g_return_if_fail (problem != NULL);

  if (!g_atomic_ref_count_dec (&problem->refs))
    return;
  along_match_base_unref (problem->base);
  g_free (problem->leads);
  g_free (problem->pathway_places);
  g_free (problem->pins);
  g_free (problem);
}

guint
along_match_problem_get_n_partners (const AlongMatchProblem *problem)
{
  g_return_val_if_fail (problem != NULL, 0);

  return problem->base->n_partners;
}

guint
along_match_problem_get_n_leads (const AlongMatchProblem *problem)
{
  g_return_val_if_fail (problem != NULL, 0);

  return problem->base->n_leads;
}

guint
along_match_problem_get_n_pathways (const AlongMatchProblem *problem)
{
  g_return_val_if_fail (problem != NULL, 0);

  return problem->base->n_pathways;
}

const char *
along_match_problem_get_partner_key (const AlongMatchProblem *problem, guint partner)
{
  g_return_val_if_fail (problem != NULL && partner < problem->base->n_partners, NULL);

  return problem->base->partners[partner].key;
}

const char *
along_match_problem_get_lead_key (const AlongMatchProblem *problem, guint lead)
{
  g_return_val_if_fail (problem != NULL && lead < problem->base->n_leads, NULL);

  return problem->base->lead_keys[lead];
}

gboolean
along_match_problem_get_cost (const AlongMatchProblem *problem,
                              guint partner,
                              guint lead,
                              gint64 *cost)
{
  const AlongMatchPair *pair;

  g_return_val_if_fail (problem != NULL, FALSE);
  g_return_val_if_fail (partner < problem->base->n_partners, FALSE);
  g_return_val_if_fail (lead < problem->base->n_leads, FALSE);

  pair = get_pair (problem, partner, lead);
  if (pair->cost < 0)
    return FALSE;
  if (problem->max_distance >= 0 && pair->distance > problem->max_distance &&
      problem->pins[partner] != (gint) lead)
    return FALSE;
  if (cost != NULL)
    *cost = pair->cost;
  return TRUE;
}

guint
along_match_problem_get_reason (const AlongMatchProblem *problem, guint partner, guint lead)
{
  const AlongMatchPair *pair;

  g_return_val_if_fail (problem != NULL, 0);
  g_return_val_if_fail (partner < problem->base->n_partners, 0);
  g_return_val_if_fail (lead < problem->base->n_leads, 0);

  pair = get_pair (problem, partner, lead);
  return pair->cost < 0 ? pair->reason : 0;
}

gint
along_match_problem_get_distance (const AlongMatchProblem *problem, guint partner, guint lead)
{
  g_return_val_if_fail (problem != NULL, -1);
  g_return_val_if_fail (partner < problem->base->n_partners, -1);
  g_return_val_if_fail (lead < problem->base->n_leads, -1);

  return get_pair (problem, partner, lead)->distance;
}

gint
along_match_problem_get_pin (const AlongMatchProblem *problem, guint partner)
{
  g_return_val_if_fail (problem != NULL && partner < problem->base->n_partners, -1);

  return problem->pins[partner];
}

gint64
along_match_problem_get_weight (const AlongMatchProblem *problem, guint partner, guint lead)
{
  gint64 weight = get_pair (problem, partner, lead)->cost;

  return problem->base->agreed[partner] == (gint) lead ? weight - problem->base->bonus : weight;
}

gboolean
along_match_problem_has_day_budgets (const AlongMatchProblem *problem)
{
  for (guint j = 0; j < problem->base->n_leads; j++)
    if (problem->leads[j].days != ALONG_MATCH_UNLIMITED)
      return TRUE;
  return FALSE;
}

static void
set_over_pinned (GError **error, AlongMatchRoomLimit limit, const char *key)
{
  static const char *const messages[] = {
    [ALONG_MATCH_ROOM_PLACES] = N_ ("More partners are pinned to lead %s than it has places"),
    [ALONG_MATCH_ROOM_PATHWAY] = N_ (
        "More partners of one pathway are pinned to lead %s than it takes"),
    [ALONG_MATCH_ROOM_DAYS] = N_ ("The partners pinned to lead %s need more days than it has"),
  };
  g_autofree char *message = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  message = g_strdup_printf (_ (messages[limit]), key);
#pragma GCC diagnostic pop
  g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_OVER_PINNED, message);
}

gboolean
along_match_problem_check_pins (const AlongMatchProblem *problem, GError **error)
{
  const AlongMatchBase *base = problem->base;
  g_autoptr (AlongMatchRoom) room = along_match_room_new (problem);

  for (guint r = 0; r < base->n_partners; r++)
    {
      guint i = base->partner_order[r];
      gint j = problem->pins[i];
      AlongMatchRoomLimit limit;

      if (j < 0)
        continue;
      if (get_pair (problem, i, j)->cost < 0)
        {
          g_set_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_PIN_FORBIDDEN,
                       _ ("Partner %s is pinned to lead %s, which is not allowed for it"),
                       base->partners[i].key, base->lead_keys[j]);
          return FALSE;
        }
      limit = along_match_room_check (room, i, j);
      if (limit != ALONG_MATCH_ROOM_FREE)
        {
          set_over_pinned (error, limit, base->lead_keys[j]);
          return FALSE;
        }
      along_match_room_take (room, i, j);
    }
  return TRUE;
}

AlongMatchProblem *
along_match_problem_with_pin (const AlongMatchProblem *problem,
                              guint partner,
                              guint lead,
                              GError **error)
{
  g_autoptr (AlongMatchProblem) copy = NULL;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (partner < problem->base->n_partners, NULL);
  g_return_val_if_fail (lead < problem->base->n_leads, NULL);

  copy = copy_problem (problem);
  copy->pins[partner] = (gint) lead;
  return along_match_problem_check_pins (copy, error) ? g_steal_pointer (&copy) : NULL;
}

AlongMatchProblem *
along_match_problem_with_place (const AlongMatchProblem *problem,
                                guint lead,
                                gint pathway,
                                AlongDays days)
{
  AlongMatchProblem *copy;
  gint *places;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (lead < problem->base->n_leads, NULL);
  g_return_val_if_fail (pathway < (gint) problem->base->n_pathways, NULL);
  g_return_val_if_fail (days >= 0, NULL);

  copy = copy_problem (problem);
  if (copy->leads[lead].places != ALONG_MATCH_UNLIMITED)
    copy->leads[lead].places++;
  if (copy->leads[lead].days != ALONG_MATCH_UNLIMITED)
    copy->leads[lead].days += days;
  if (pathway >= 0)
    {
      places = &copy->pathway_places[lead * copy->base->n_pathways + pathway];
      if (*places != ALONG_MATCH_UNLIMITED)
        (*places)++;
    }
  return copy;
}

AlongMatchProblem *
along_match_problem_with_required (const AlongMatchProblem *problem, guint partner)
{
  AlongMatchProblem *copy;

  g_return_val_if_fail (problem != NULL && partner < problem->base->n_partners, NULL);

  copy = copy_problem (problem);
  copy->required = (gint) partner;
  return copy;
}

AlongMatchProblem *
along_match_problem_with_max_distance (const AlongMatchProblem *problem, gint metres)
{
  AlongMatchProblem *copy;

  g_return_val_if_fail (problem != NULL, NULL);

  copy = copy_problem (problem);
  copy->max_distance = metres;
  return copy;
}
