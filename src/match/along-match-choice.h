/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

G_BEGIN_DECLS

/* Deployments that are alike: of one pathway, and of one length in quarter-days. */
typedef struct
{
  guint pathway;
  AlongDays days;
} AlongMatchClass;

/* A pair that may be chosen. @row: of the partner among those that are not pinned. */
typedef struct
{
  gint64 weight;
  guint row;
  guint lead;
} AlongMatchOption;

/**
 * AlongMatchChoice:
 * @partners: (array length=n_partners): those that are not pinned, in the order of their keys
 * @class_of: (array length=n_partners): of each of them
 * @classes: (element-type AlongMatchClass)
 * @pairs: (element-type AlongMatchOption): by partner, cheapest first
 * @complete: whether @pairs are all that are allowed; if not, what is proved with them holds only
 *     for them
 * @n_pinned, @pinned_weight: what the pins add to what the rest comes to
 *
 * What is left to choose of a problem. Private to the library.
 */
typedef struct
{
  const AlongMatchProblem *problem;
  guint *partners;
  guint n_partners;
  guint *class_of;
  GArray *classes;
  GArray *pairs;
  gboolean complete;
  guint n_pinned;
  gint64 pinned_weight;
} AlongMatchChoice;

/* Fills @self, which is all zero. @start: (nullable): its pairs are among those chosen in any case.
 */
void along_match_choice_init (AlongMatchChoice *self,
                              const AlongMatchProblem *problem,
                              const AlongMatchSolution *start);
void along_match_choice_clear (AlongMatchChoice *self);

G_END_DECLS
