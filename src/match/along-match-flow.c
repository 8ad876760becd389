/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-flow.h"
#include "along-match-problem-private.h"
#include "along-match-room.h"
#include "along-mcf.h"

#include <glib/gi18n.h>

/* A path through the whole network must stay below the kernel's limit of 2^61. */
#define MAX_PENALTY (G_GINT64_CONSTANT (1) << 58)

/* Node numbers: free partners by key, then leads by key, then (lead, pathway), then the sink.
 * @caps, @pathway_caps: how many partners still fit, at most
 * @ties: what costs are multiplied by, so that a lead's rank can break ties below them */
typedef struct
{
  const AlongMatchProblem *problem;
  const AlongMatchBase *base;
  AlongMatchFlowGoal goal;
  guint *partners;
  guint n_partners;
  guint n_pathway_nodes;
  gint64 *caps;
  gint64 *pathway_caps;
  GArray *arcs;
  gint64 ties;
  gint64 penalty;
  gint sink;
} Network;

static void
network_clear (Network *network)
{
  g_free (network->partners);
  g_free (network->caps);
  g_free (network->pathway_caps);
  g_clear_pointer (&network->arcs, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Network, network_clear)

static void
add_arc (Network *network, gint from, gint to, gint64 capacity, gint64 cost)
{
  AlongMcfArc arc = { from, to, capacity, cost };

  g_array_append_val (network->arcs, arc);
}

static void
number_partners (Network *network)
{
  network->partners = g_new (guint, network->base->n_partners + 1);
  for (guint r = 0; r < network->base->n_partners; r++)
    {
      guint i = network->base->partner_order[r];

      if (network->problem->pins[i] < 0)
        network->partners[network->n_partners++] = i;
    }
}

/* The fewest days of a free partner, by pathway; in the last element of all pathways. */
static AlongDays *
find_fewest_days (Network *network)
{
  guint n = network->base->n_pathways;
  AlongDays *fewest = g_new (AlongDays, n + 1);

  for (guint k = 0; k <= n; k++)
    fewest[k] = G_MAXINT32;
  for (guint r = 0; r < network->n_partners; r++)
    {
      const AlongMatchPartner *p = &network->base->partners[network->partners[r]];

      fewest[p->pathway] = MIN (fewest[p->pathway], p->days);
      fewest[n] = MIN (fewest[n], p->days);
    }
  return fewest;
}

static void
find_caps (Network *network)
{
  guint n = network->base->n_pathways;
  g_autoptr (AlongMatchRoom) room = along_match_room_new_after_pins (network->problem);
  g_autofree AlongDays *fewest = find_fewest_days (network);
  gint64 most = network->n_partners;

  network->caps = g_new (gint64, network->base->n_leads + 1);
  network->pathway_caps = g_new (gint64, (gsize) network->base->n_leads * n + 1);
  for (guint j = 0; j < network->base->n_leads; j++)
    {
      gint64 fit = MIN (room->places[j], room->days[j] / fewest[n]);

      network->caps[j] = CLAMP (fit, 0, most);
      for (guint k = 0; k < n; k++)
        {
          fit = MIN (room->pathways[j * n + k], room->days[j] / fewest[k]);
          network->pathway_caps[j * n + k] = CLAMP (fit, 0, network->caps[j]);
        }
      if (n == 1)
        network->caps[j] = network->pathway_caps[j];
    }
  network->n_pathway_nodes = n == 1 ? 0 : network->base->n_leads * n;
}

/*
 * The price of going without. A better plan is reached along a path that enters each lead node
 * and each partner at most once, so it raises the cost by at most steps × range, where range
 * spans the weights and 0: a price above that always pays for the path. (The highest cost plus 1
 * does not: with p1-A 0, p1-B 100, p2-A 90 it would place one of two.) The same figure serves for a
 * lead's least number, because such a path passes the sink only once.
 */
static void
find_prices (Network *network)
{
  const AlongMatchBase *base = network->base;
  gint64 steps = MIN (network->n_partners, base->n_leads + network->n_pathway_nodes);
  gint64 highest = 0;
  gint64 lowest = 0;

  for (guint r = 0; r < network->n_partners; r++)
    for (guint j = 0; j < base->n_leads; j++)
      if (along_match_problem_get_cost (network->problem, network->partners[r], j, NULL))
        {
          gint64 weight = along_match_problem_get_weight (network->problem, network->partners[r],
                                                          j);

          highest = MAX (highest, weight);
          lowest = MIN (lowest, weight);
        }
  network->ties = (gint64) network->n_partners * base->n_leads + 1;
  if (steps * (highest - lowest + 1) >= MAX_PENALTY / network->ties - 1)
    network->ties = 1;
  network->penalty = (steps + 1) * (highest - lowest + 1) * network->ties + 1;
}

static gint64
price_pair (Network *network, guint partner, guint lead)
{
  gint64 weight;

  if (network->goal == ALONG_MATCH_FLOW_COUNT)
    return 0;
  weight = along_match_problem_get_weight (network->problem, partner, lead) * network->ties;
  return network->ties > 1 ? weight + network->base->lead_rank[lead] : weight;
}

static void
add_partner_arcs (Network *network)
{
  const AlongMatchBase *base = network->base;
  guint first_lead = network->n_partners;
  guint first_pathway = first_lead + base->n_leads;

  for (guint r = 0; r < network->n_partners; r++)
    {
      guint i = network->partners[r];
      guint k = base->partners[i].pathway;

      for (guint rank = 0; rank < base->n_leads; rank++)
        {
          guint j = base->lead_order[rank];
          gint64 cap = network->pathway_caps[j * base->n_pathways + k];
          guint node = cap < network->caps[j] ? first_pathway + rank * base->n_pathways + k
                                              : first_lead + rank;

          if (cap > 0 && along_match_problem_get_cost (network->problem, i, j, NULL))
            add_arc (network, (gint) r, (gint) node, 1, price_pair (network, i, j));
        }
      if (network->problem->required != (gint) i)
        add_arc (network, (gint) r, network->sink, 1, network->penalty);
    }
}

static void
add_lead_arcs (Network *network)
{
  const AlongMatchBase *base = network->base;
  guint first_lead = network->n_partners;
  guint first_pathway = first_lead + base->n_leads;
  g_autofree gint64 *pinned = g_new0 (gint64, base->n_leads + 1);

  for (guint i = 0; i < base->n_partners; i++)
    if (network->problem->pins[i] >= 0)
      pinned[network->problem->pins[i]]++;
  for (guint rank = 0; rank < base->n_leads; rank++)
    {
      guint j = base->lead_order[rank];
      gint64 cap = network->caps[j];
      gint64 least = CLAMP (network->problem->leads[j].least - pinned[j], 0, cap);
      gint node = (gint) (first_lead + rank);

      for (guint k = 0; network->n_pathway_nodes > 0 && k < base->n_pathways; k++)
        if (network->pathway_caps[j * base->n_pathways + k] < cap)
          add_arc (network, (gint) (first_pathway + rank * base->n_pathways + k), node,
                   network->pathway_caps[j * base->n_pathways + k], 0);
      if (network->goal == ALONG_MATCH_FLOW_COUNT)
        least = 0;
      if (least > 0)
        add_arc (network, node, network->sink, least, -network->penalty);
      add_arc (network, node, network->sink, cap - least, 0);
    }
}

static void
build_network (Network *network)
{
  number_partners (network);
  find_caps (network);
  network->sink = (gint) (network->n_partners + network->base->n_leads + network->n_pathway_nodes);
  network->arcs = g_array_new (FALSE, FALSE, sizeof (AlongMcfArc));
  network->ties = 1;
  network->penalty = 1;
  if (network->goal == ALONG_MATCH_FLOW_BEST)
    find_prices (network);
  add_partner_arcs (network);
  add_lead_arcs (network);
}

static AlongMcfStatus
run_network (Network *network, gint64 *flows)
{
  g_autofree gint64 *supplies = g_new0 (gint64, network->sink + 1);

  for (guint r = 0; r < network->n_partners; r++)
    supplies[r] = 1;
  supplies[network->sink] = -(gint64) network->n_partners;
  return along_mcf_solve (network->sink + 1, supplies, network->arcs->len,
                          (const AlongMcfArc *) network->arcs->data, flows);
}

static void
read_flows (Network *network, const gint64 *flows, gint *leads)
{
  const AlongMatchBase *base = network->base;

  for (guint i = 0; i < base->n_partners; i++)
    leads[i] = network->problem->pins[i];
  for (guint a = 0; a < network->arcs->len; a++)
    {
      const AlongMcfArc *arc = &g_array_index (network->arcs, AlongMcfArc, a);
      guint target = (guint) arc->to - network->n_partners;

      if (flows[a] == 0 || arc->from >= (gint) network->n_partners || arc->to == network->sink)
        continue;
      if (target >= base->n_leads)
        target = (target - base->n_leads) / base->n_pathways;
      leads[network->partners[arc->from]] = (gint) base->lead_order[target];
    }
}

gboolean
along_match_flow (const AlongMatchProblem *problem,
                  AlongMatchFlowGoal goal,
                  gint *leads,
                  GError **error)
{
  g_auto (Network) network = { .problem = problem, .base = problem->base, .goal = goal };
  g_autofree gint64 *flows = NULL;

  G_STATIC_ASSERT (sizeof (gint64) == sizeof (int64_t));
  build_network (&network);
  flows = g_new0 (gint64, network.arcs->len + 1);
  switch (run_network (&network, flows))
    {
    case ALONG_MCF_OPTIMAL:
      read_flows (&network, flows, leads);
      return TRUE;
    case ALONG_MCF_INFEASIBLE:
      g_set_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INFEASIBLE,
                   _ ("No plan can place partner %s"),
                   problem->required >= 0 ? problem->base->partners[problem->required].key : "");
      return FALSE;
    case ALONG_MCF_FAILED:
    default:
      g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_SOLVER,
                           _ ("The flow solver ran out of memory"));
      return FALSE;
    }
}
