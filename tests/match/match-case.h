/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-builder.h"
#include "along-match-solution.h"

#define CASE_MAX_PARTNERS 7
#define CASE_MAX_LEADS    4
#define CASE_MAX_PATHWAYS 2

/* A small problem as plain numbers, so that the search below shares nothing with the library.
 * -1 stands for no limit, a forbidden pair, no pin and no required partner. */
typedef struct
{
  guint n_partners;
  guint n_leads;
  guint n_pathways;
  gint days[CASE_MAX_PARTNERS];
  guint pathway[CASE_MAX_PARTNERS];
  gint places[CASE_MAX_LEADS];
  gint least[CASE_MAX_LEADS];
  gint budget[CASE_MAX_LEADS];
  gint pathway_places[CASE_MAX_LEADS][CASE_MAX_PATHWAYS];
  gint cost[CASE_MAX_PARTNERS][CASE_MAX_LEADS];
  gint distance[CASE_MAX_PARTNERS][CASE_MAX_LEADS];
  gint pin[CASE_MAX_PARTNERS];
  gint agreed[CASE_MAX_PARTNERS];
  gint bonus;
  gint required;
  gint max_distance;
} Case;

/* @placed: -1 if there is no plan */
typedef struct
{
  gint placed;
  gint shortfall;
  gint64 objective;
} Best;

Case case_new_random (GRand *random);

/* Partner and lead k of the case are added as number @partner_at[k] and @lead_at[k]; %NULL for as
 * they are. Their keys stay. */
AlongMatchProblem *
case_build (const Case *c, const guint *partner_at, const guint *lead_at, GError **error);

/* Tries every plan there is. */
Best case_search (const Case *c);

void assert_is_best (const AlongMatchSolution *plan, Best best);
