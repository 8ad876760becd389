/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board.h"
#include "along-boundaries.h"
#include "along-chart.h"

G_BEGIN_DECLS

/* The charts of one cohort. Each has a title that names it. */

/* (transfer full): places taken of places offered, a bar a lead, the fullest first. Keys are ids of
 * leads. */
AlongChart *along_board_chart_new_capacity (AlongBoard *board);

/* (transfer full): leads, partners and a line for each pair. @boundaries: (nullable): regions, of
 * which that of the cohort is brought out. @region: of the page; ALONG_REGION_NONE for that of the
 * cohort. Keys are URNs. */
AlongChart *
along_board_chart_new_map (AlongBoard *board, AlongBoundaries *boundaries, AlongRegion region);

/* (transfer full): the boundaries of the nine regions, from the program's data folder. Takes some
 * milliseconds: keep it. */
AlongBoundaries *along_board_chart_load_regions (GError **error);

G_END_DECLS
