/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-builder.h"
#include "along-pair-rules.h"

G_BEGIN_DECLS

/**
 * AlongBoardProblem:
 * @partners: (element-type guint): the number in the problem -> the index on the board
 * @stays: (nullable) (element-type gint): for each of them the lead that it has, on the board or in
 * a plan, or -1; null when none has one
 * @offset: added to each cost, as a wish can make one negative
 * @scale: into how many parts a quarter-day is counted
 *
 * Some partners of a board as a problem for the solver. The pairings of all the others stand: they
 * are neither moved nor in the way when a lead has more partners than it offers.
 */
typedef struct
{
  AlongBoard *board;
  GArray *partners;
  GArray *stays;
  gint64 offset;
  AlongDays scale;
} AlongBoardProblem;

/* @partners: (transfer full), @stays: (transfer full) (nullable) */
void along_board_problem_init (AlongBoardProblem *self,
                               AlongBoard *board,
                               GArray *partners,
                               GArray *stays);
/* (transfer full) (element-type guint): the partners that a plan is for. What exists is never moved
 * by one. */
GArray *along_board_problem_list_unmatched (AlongBoard *board);
void along_board_problem_clear (AlongBoardProblem *self);

/* Who has a place keeps it wherever that can be: another costs more than any distance does, and one
 * that is on the board already more than one that is only planned.
 * Returns: (transfer full) (nullable) */
AlongMatchProblem *along_board_problem_build (AlongBoardProblem *self, GError **error);

/* Of a verdict against a pair: the reason to count it by. */
guint along_board_problem_first_reason (AlongPairVerdict verdict);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AlongBoardProblem, along_board_problem_clear)

G_END_DECLS
