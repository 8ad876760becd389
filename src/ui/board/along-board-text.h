/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-pair-rules.h"

G_BEGIN_DECLS

/* What the page says about partners and leads, in one place. (transfer full) unless const. */

/* "high need" …; "" when not said. */
const char *along_board_text_get_need (int need);
/* "High" … */
const char *along_board_text_get_short_need (int need);

/* "12 km", "800 m"; "distance unknown" below 0. @metres */
char *along_board_text_distance (double metres);

/* "Primary · Leeds", as much of it as is known. */
char *along_board_text_partner (AlongBoard *board, guint partner);
char *along_board_text_lead (AlongBoard *board, guint lead);

/* "3 of 5 places", "3 partners" without a limit. */
char *along_board_text_places (int taken, int places);

/* "7.5 of 20 days"; NULL when the lead's days have no limit. */
char *along_board_text_days (const AlongBoardLead *lead);

/* "2 of 3 Rapid, 1 of 2 Extended"; NULL when no pathway has places of its own. */
char *along_board_text_pathways (AlongBoard *board, guint lead);

/* What a screen reader says for a card. */
char *along_board_text_lead_label (AlongBoard *board, guint lead);

/* "Good match", "Possible, with a warning", "Not possible", translated. */
const char *along_board_text_get_severity (AlongSeverity severity);
const char *along_board_text_get_severity_icon (AlongSeverity severity);
const char *along_board_text_get_severity_class (AlongSeverity severity);

G_END_DECLS
