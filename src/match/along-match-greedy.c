/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-greedy.h"
#include "along-match-problem-private.h"
#include "along-match-room.h"

/* @partner, @lead: ranks by key, so that equal weights have a fixed order */
typedef struct
{
  gint64 weight;
  guint partner;
  guint lead;
} Candidate;

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a;
  const Candidate *y = b;

  if (x->weight != y->weight)
    return x->weight < y->weight ? -1 : 1;
  if (x->partner != y->partner)
    return x->partner < y->partner ? -1 : 1;
  return x->lead < y->lead ? -1 : x->lead > y->lead;
}

static GArray *
list_candidates (const AlongMatchProblem *problem, const gint *leads)
{
  const AlongMatchBase *base = problem->base;
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint p = 0; p < base->n_partners; p++)
    for (guint l = 0; l < base->n_leads; l++)
      {
        guint i = base->partner_order[p];
        guint j = base->lead_order[l];
        Candidate candidate = { 0, p, l };

        if (leads[i] >= 0 || !along_match_problem_get_cost (problem, i, j, NULL))
          continue;
        candidate.weight = along_match_problem_get_weight (problem, i, j);
        g_array_append_val (candidates, candidate);
      }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

void
along_match_greedy_extend (const AlongMatchProblem *problem, gint *leads)
{
  const AlongMatchBase *base = problem->base;
  g_autoptr (AlongMatchRoom) room = along_match_room_new (problem);
  g_autoptr (GArray) candidates = list_candidates (problem, leads);

  for (guint i = 0; i < base->n_partners; i++)
    if (leads[i] >= 0)
      along_match_room_take (room, i, leads[i]);
  for (guint c = 0; c < candidates->len; c++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, c);
      guint i = base->partner_order[candidate->partner];
      guint j = base->lead_order[candidate->lead];

      if (leads[i] >= 0 || along_match_room_check (room, i, j) != ALONG_MATCH_ROOM_FREE)
        continue;
      along_match_room_take (room, i, j);
      leads[i] = (gint) j;
    }
}

AlongMatchSolution *
along_match_greedy (const AlongMatchProblem *problem)
{
  g_autofree gint *leads = NULL;

  g_return_val_if_fail (problem != NULL, NULL);

  leads = g_memdup2 (problem->pins, sizeof (gint) * problem->base->n_partners);
  along_match_greedy_extend (problem, leads);
  return along_match_solution_new (problem, leads, NULL);
}
