/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stddef.h>
#include <stdint.h>

/* Minimum-cost flow in whole numbers: arcs in, flows out. Plain C, so that the library behind it
 * (LEMON's NetworkSimplex, in C++) can be exchanged. */

#ifdef __cplusplus
extern "C"
{
#endif

  typedef struct
  {
    int from;
    int to;
    int64_t capacity;
    int64_t cost;
  } AlongMcfArc;

  typedef enum
  {
    ALONG_MCF_OPTIMAL,
    ALONG_MCF_INFEASIBLE,
    ALONG_MCF_FAILED,
  } AlongMcfStatus;

  /**
   * along_mcf_solve:
   * @supplies: for each node what it gives (above 0) or takes (below 0); they sum to 0
   * @flows: (out): for each arc; written only when optimal
   *
   * No sum of costs along a path that visits each node once may exceed 2^61.
   */
  AlongMcfStatus along_mcf_solve (int n_nodes,
                                  const int64_t *supplies,
                                  size_t n_arcs,
                                  const AlongMcfArc *arcs,
                                  int64_t *flows);

#ifdef __cplusplus
}
#endif
