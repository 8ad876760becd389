/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-frameworks.h"
#include "along-impact.h"

G_BEGIN_DECLS

/* The charts of a before/after comparison. Each has a title that names the judgement, and a note
 * with the source and what the comparison cannot say.
 *
 * Keys of their marks name the pairs that they count: "3>1" for grade 3 before and 1 after, "3>*"
 * for grade 3 before, "*>1" for grade 1 after. */

/* (transfer full): bars of each grade before and after */
AlongChart *along_impact_chart_new_bars (AlongFrameworks *frameworks, AlongImpact *impact);
/* (transfer full): how many went from which grade to which */
AlongChart *along_impact_chart_new_flow (AlongFrameworks *frameworks, AlongImpact *impact);
/* (transfer full): the same as a table of numbers */
AlongChart *along_impact_chart_new_matrix (AlongFrameworks *frameworks, AlongImpact *impact);
/* (transfer full): one square a school, before and after */
AlongChart *along_impact_chart_new_strip (AlongFrameworks *frameworks, AlongImpact *impact);

/* Whether a pair is one of those that a mark's key names. */
gboolean along_impact_key_matches (const char *key, AlongGrade before, AlongGrade after);

G_END_DECLS
