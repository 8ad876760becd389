/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-problem.h"

G_BEGIN_DECLS

/* What the parts of this library see of a problem. */

typedef struct
{
  char *key;
  AlongDays days;
  guint pathway;
} AlongMatchPartner;

typedef struct
{
  gint places;
  gint least;
  AlongDays days;
} AlongMatchLead;

/* @cost: -1 where the pair is forbidden */
typedef struct
{
  gint32 cost;
  gint32 distance;
  guint8 reason;
} AlongMatchPair;

/* What all variations of a problem share; in an atomic reference-counted box.
 * @partner_order, @lead_order: numbers sorted by key; @lead_rank: the inverse of @lead_order. */
typedef struct
{
  guint n_partners;
  guint n_leads;
  guint n_pathways;
  AlongMatchPartner *partners;
  char **lead_keys;
  AlongMatchPair *pairs;
  gint *agreed;
  guint *partner_order;
  guint *lead_order;
  guint *lead_rank;
  gint64 bonus;
  double time_limit;
} AlongMatchBase;

struct _AlongMatchProblem
{
  gatomicrefcount refs;
  AlongMatchBase *base;
  AlongMatchLead *leads;
  gint *pathway_places;
  gint *pins;
  gint max_distance;
  gint required;
};

/* Takes over the arrays and @base. */
AlongMatchProblem *along_match_problem_new_take (AlongMatchBase *base,
                                                 AlongMatchLead *leads,
                                                 gint *pathway_places,
                                                 gint *pins);
void along_match_base_unref (AlongMatchBase *base);

/* Whether the pins fit; else an error that names the lead. */
gboolean along_match_problem_check_pins (const AlongMatchProblem *problem, GError **error);

/* The cost less the bonus if the pair is agreed: what solvers minimise. For allowed pairs only. */
gint64 along_match_problem_get_weight (const AlongMatchProblem *problem, guint partner, guint lead);

/* Whether any lead has a limit on its days. */
gboolean along_match_problem_has_day_budgets (const AlongMatchProblem *problem);

G_END_DECLS
