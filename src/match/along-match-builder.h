/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-problem.h"

G_BEGIN_DECLS

/**
 * AlongMatchBuilder:
 *
 * Collects a problem. Pairs that are not described are forbidden with reason 0. Numbers that make
 * no sense, duplicate keys and pins beyond capacity are reported by along_match_builder_build(),
 * which names the partner or lead by its key.
 */
typedef struct _AlongMatchBuilder AlongMatchBuilder;

/* @n_pathways: at least 1 */
AlongMatchBuilder *along_match_builder_new (guint n_pathways);
void along_match_builder_free (AlongMatchBuilder *builder);

/**
 * along_match_builder_add_partner:
 * @key: the URN: unique, and what ties are broken by (lowest first)
 * @days: the days of support that the partner's pathway takes, in quarter-days, above 0
 * @pathway: the number of the pathway that it is on
 *
 * All partners and leads are added before the first pair, pin or pathway limit.
 *
 * Returns: the partner's number
 */
guint along_match_builder_add_partner (AlongMatchBuilder *builder,
                                       const char *key,
                                       AlongDays days,
                                       guint pathway);

/**
 * along_match_builder_add_lead:
 * @key: the URN or trust's number, unique
 * @places: how many partners in all, or %ALONG_MATCH_UNLIMITED
 * @least: how many partners the lead should have at least. A wish: it never leaves a partner
 *   unplaced, but comes before cost. 0 for none
 * @days: the days that it has to give, in quarter-days, or %ALONG_MATCH_UNLIMITED
 *
 * Returns: the lead's number
 */
guint along_match_builder_add_lead (AlongMatchBuilder *builder,
                                    const char *key,
                                    gint places,
                                    gint least,
                                    AlongDays days);

/* How many partners of one pathway the lead takes; unlimited unless set. */
void along_match_builder_set_pathway_places (AlongMatchBuilder *builder,
                                             guint lead,
                                             guint pathway,
                                             gint places);

/**
 * along_match_builder_allow:
 * @cost: in units of 10 m, 0 to %ALONG_MATCH_MAX_COST
 * @distance: in metres, or -1 if not known; used only by the limit on the furthest journey
 *
 * Allows a pair; also overrules an earlier along_match_builder_forbid().
 */
void along_match_builder_allow (AlongMatchBuilder *builder,
                                guint partner,
                                guint lead,
                                gint64 cost,
                                gint distance);

/* Forbids a pair. @reason: the caller's own code, 0 to 255, counted in explanations. */
void
along_match_builder_forbid (AlongMatchBuilder *builder, guint partner, guint lead, guint reason);

/* Fixes a pair in every plan. To pin against a prohibition, allow the pair with its cost. */
void along_match_builder_pin (AlongMatchBuilder *builder, guint partner, guint lead);

/* Marks a pair as already agreed: plans that keep it are preferred by the stability bonus. */
void along_match_builder_set_agreed (AlongMatchBuilder *builder, guint partner, guint lead);

/* In units of 10 m, 0 (the default) to %ALONG_MATCH_MAX_COST. */
void along_match_builder_set_stability_bonus (AlongMatchBuilder *builder, gint64 bonus);

/* How long the search may take where day budgets bind; 30 s unless set. Flow has no need of it. */
void along_match_builder_set_time_limit (AlongMatchBuilder *builder, double seconds);

/* Empties the builder. Returns: (transfer full) (nullable): the problem, checked */
AlongMatchProblem *along_match_builder_build (AlongMatchBuilder *builder, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchBuilder, along_match_builder_free)

G_END_DECLS
