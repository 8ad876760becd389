/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-mcf.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <vector>

/* Nothing thrown (no memory, for one) may cross into C. */
AlongMcfStatus
along_mcf_solve (int n_nodes,
                 const int64_t *supplies,
                 size_t n_arcs,
                 const AlongMcfArc *arcs,
                 int64_t *flows)
try
  {
    typedef lemon::SmartDigraph Graph;
    Graph graph;
    graph.reserveNode (n_nodes);
    graph.reserveArc (static_cast<int> (n_arcs));
    for (int i = 0; i < n_nodes; i++)
      graph.addNode ();

    std::vector<Graph::Arc> added;
    added.reserve (n_arcs);
    Graph::NodeMap<int64_t> supply (graph, 0);
    for (int i = 0; i < n_nodes; i++)
      supply[graph.nodeFromId (i)] = supplies[i];
    for (size_t k = 0; k < n_arcs; k++)
      added.push_back (
          graph.addArc (graph.nodeFromId (arcs[k].from), graph.nodeFromId (arcs[k].to)));

    Graph::ArcMap<int64_t> capacity (graph), cost (graph);
    for (size_t k = 0; k < n_arcs; k++)
      {
        capacity[added[k]] = arcs[k].capacity;
        cost[added[k]] = arcs[k].cost;
      }

    lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex (graph);
    simplex.upperMap (capacity).costMap (cost).supplyMap (supply);
    if (simplex.run () != lemon::NetworkSimplex<Graph, int64_t, int64_t>::OPTIMAL)
      return ALONG_MCF_INFEASIBLE;
    for (size_t k = 0; k < n_arcs; k++)
      flows[k] = simplex.flow (added[k]);
    return ALONG_MCF_OPTIMAL;
  }
catch (...)
  {
    return ALONG_MCF_FAILED;
  }
