/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-choice.h"

#include <glpk.h>

G_BEGIN_DECLS

/**
 * AlongMatchCounts:
 * @lp: the model; made and to be destroyed in one thread
 * @choice: what it chooses from
 *
 * The counts formulation (matching.md 4 C). A share x of each pair, continuous from 0 to 1; a whole
 * number n for each lead and class of deployments (pathway and length); a whole number s that a
 * lead falls short of its least number:
 *
 *     each partner            sum x <= 1 (= 1 if required)
 *     each lead and class     sum x = n
 *     each lead               sum n <= places, by pathway too; sum days n <= budget;
 *                             sum floor (u days) n <= floor (u budget), for u = m / a length;
 *                             sum n + s >= least
 *
 * The last but one are Chvátal-Gomory cuts, implied for whole n but not for fractions. For fixed
 * whole n the rest is a transportation problem, so a vertex has x of 0 and 1 without branching.
 * Private to the library. The other members belong to the other functions.
 */
typedef struct
{
  glp_prob *lp;
  AlongMatchChoice choice;

  GArray *rows;
  GArray *columns;
  GArray *values;
  int n_rows;
  int placed_row;
  int shortfall_row;
} AlongMatchCounts;

typedef enum
{
  ALONG_MATCH_PHASE_PLACED,
  ALONG_MATCH_PHASE_SHORTFALL,
  ALONG_MATCH_PHASE_OBJECTIVE,
} AlongMatchPhase;

/* Fills @counts, which is all zero. @start: (nullable): its pairs are in the model in any case.
 * May not return if GLPK fails: the caller has set its error hook. */
void along_match_counts_build (AlongMatchCounts *counts,
                               const AlongMatchProblem *problem,
                               const AlongMatchSolution *start);

/* Frees all but @lp. */
void along_match_counts_clear (AlongMatchCounts *counts);

/* What to minimise next: -placed, the shortfall, or the objective. */
void along_match_counts_set_phase (AlongMatchCounts *counts, AlongMatchPhase phase);

/* From now on no fewer placed, and no more shortfall, than @plan. */
void along_match_counts_keep_placed (AlongMatchCounts *counts, const AlongMatchSolution *plan);
void along_match_counts_keep_shortfall (AlongMatchCounts *counts, const AlongMatchSolution *plan);

/* (transfer full): @plan as values of the model's columns, from 1 as GLPK counts. */
double *along_match_counts_values (const AlongMatchCounts *counts, const AlongMatchSolution *plan);

/* (transfer full) (nullable): the plan that the solved model holds, checked in whole numbers. */
AlongMatchSolution *along_match_counts_read (const AlongMatchCounts *counts);

G_END_DECLS
