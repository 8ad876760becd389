/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * along_match_polish:
 * @plan: a valid plan
 *
 * Keeps how many deployments of each length a lead takes, fills the days that it has over with
 * the shortest that fit, and deals the partners out anew at least cost, which is a flow again;
 * until that gains nothing more. Quick, and good where the search over whole numbers is too slow.
 * Does nothing where partners on one pathway take different numbers of days.
 *
 * Returns: (transfer full): a plan no worse than @plan
 */
AlongMatchSolution *along_match_polish (const AlongMatchProblem *problem,
                                        AlongMatchSolution *plan,
                                        GCancellable *cancellable);

G_END_DECLS
