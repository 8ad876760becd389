/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-flow.h"
#include "along-match-polish.h"
#include "along-match-problem-private.h"

#define MAX_ROUNDS 20

/* (nullable): the one length of each pathway, G_MAXINT32 for one that nobody is on. */
static AlongDays *
find_lengths (const AlongMatchBase *base)
{
  g_autofree AlongDays *lengths = g_new (AlongDays, base->n_pathways);

  for (guint k = 0; k < base->n_pathways; k++)
    lengths[k] = G_MAXINT32;
  for (guint i = 0; i < base->n_partners; i++)
    {
      AlongDays *length = &lengths[base->partners[i].pathway];

      if (*length != G_MAXINT32 && *length != base->partners[i].days)
        return NULL;
      *length = base->partners[i].days;
    }
  return g_steal_pointer (&lengths);
}

/* The shortest pathway that one more partner would fit in; -1 for none. */
static gint
find_shortest (const AlongMatchProblem *problem,
               guint lead,
               const AlongDays *lengths,
               const gint *taken,
               AlongDays days)
{
  guint n = problem->base->n_pathways;
  gint shortest = -1;

  for (guint k = 0; k < n; k++)
    {
      gint most = problem->pathway_places[lead * n + k];

      if (lengths[k] <= days && (most == ALONG_MATCH_UNLIMITED || taken[k] < most) &&
          (shortest < 0 || lengths[k] < lengths[shortest]))
        shortest = (gint) k;
    }
  return shortest;
}

static void
fix_lead (const AlongMatchProblem *problem,
          guint lead,
          const AlongDays *lengths,
          gint *taken,
          AlongMatchLead *fixed)
{
  AlongDays days = fixed->days;
  gint shortest;

  for (guint k = 0; k < problem->base->n_pathways; k++)
    days -= taken[k] > 0 ? taken[k] * lengths[k] : 0;
  while ((shortest = find_shortest (problem, lead, lengths, taken, days)) >= 0)
    {
      taken[shortest]++;
      days -= lengths[shortest];
    }
  fixed->days = ALONG_MATCH_UNLIMITED;
}

/* The problem with a number for each pathway in place of each budget of days. */
static AlongMatchProblem *
fix_counts (const AlongMatchProblem *problem,
            const AlongMatchSolution *plan,
            const AlongDays *lengths)
{
  AlongMatchBase *base = problem->base;
  gsize n_counts = (gsize) base->n_leads * base->n_pathways;
  AlongMatchLead *leads = g_memdup2 (problem->leads, sizeof (AlongMatchLead) * base->n_leads);
  gint *places = g_memdup2 (problem->pathway_places, sizeof (gint) * n_counts);
  g_autofree gint *taken = g_new0 (gint, n_counts + 1);
  AlongMatchProblem *fixed;

  for (guint i = 0; i < base->n_partners; i++)
    {
      gint lead = along_match_solution_get_lead (plan, i);

      if (lead >= 0)
        taken[(guint) lead * base->n_pathways + base->partners[i].pathway]++;
    }
  for (guint j = 0; j < base->n_leads; j++)
    if (leads[j].days != ALONG_MATCH_UNLIMITED)
      {
        fix_lead (problem, j, lengths, &taken[j * base->n_pathways], &leads[j]);
        memcpy (&places[j * base->n_pathways], &taken[j * base->n_pathways],
                sizeof (gint) * base->n_pathways);
      }
  fixed = along_match_problem_new_take (
      g_atomic_rc_box_acquire (base), leads, places,
      g_memdup2 (problem->pins, sizeof (gint) * base->n_partners));
  fixed->max_distance = problem->max_distance;
  fixed->required = problem->required;
  return fixed;
}

AlongMatchSolution *
along_match_polish (const AlongMatchProblem *problem,
                    AlongMatchSolution *plan,
                    GCancellable *cancellable)
{
  g_autofree AlongDays *lengths = find_lengths (problem->base);
  g_autofree gint *leads = g_new (gint, problem->base->n_partners + 1);
  g_autoptr (AlongMatchSolution) best = along_match_solution_ref (plan);

  for (guint round = 0; lengths != NULL && round < MAX_ROUNDS; round++)
    {
      g_autoptr (AlongMatchProblem) fixed = fix_counts (problem, best, lengths);
      g_autoptr (AlongMatchSolution) next = NULL;

      if (g_cancellable_is_cancelled (cancellable) ||
          !along_match_flow (fixed, ALONG_MATCH_FLOW_BEST, leads, NULL))
        break;
      next = along_match_solution_new (problem, leads, NULL);
      if (next == NULL || along_match_solution_compare (next, best) >= 0)
        break;
      g_clear_pointer (&best, along_match_solution_unref);
      best = g_steal_pointer (&next);
    }
  return g_steal_pointer (&best);
}
