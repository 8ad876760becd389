/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-suggest.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_PLAN_IDLE,
  ALONG_PLAN_RUNNING,
  ALONG_PLAN_READY,
  ALONG_PLAN_FAILED,
} AlongPlanState;

/* A pair that *Suggest* proposes. */
typedef struct
{
  char *application;
  char *lead;
  AlongPairScore score;
} AlongProposal;

/* A partner that the plan could not place. */
typedef struct
{
  char *application;
  char *name;
  char *reason;
} AlongLeftOver;

#define ALONG_TYPE_BOARD_PLAN (along_board_plan_get_type ())

/**
 * AlongBoardPlan:
 *
 * What *Suggest* proposes for a board, and how far its search is. Proposals follow the board: one
 * that was accepted, or that is no longer possible, falls away.
 *
 * Signals:
 * - changed: state or proposals are others
 */
G_DECLARE_FINAL_TYPE (AlongBoardPlan, along_board_plan, ALONG, BOARD_PLAN, GObject)

AlongBoardPlan *along_board_plan_new (void);

/* Searches in a thread; a search that runs is cancelled first. */
void along_board_plan_start (AlongBoardPlan *self, AlongBoard *board, AlongSuggestAim aim);
/* Takes proposals and a running search away. */
void along_board_plan_dismiss (AlongBoardPlan *self);
/* Puts aside one proposal. */
void along_board_plan_drop (AlongBoardPlan *self, const char *application);
/* Lets go what no longer holds on @board (nullable). */
void along_board_plan_rebase (AlongBoardPlan *self, AlongBoard *board);

AlongPlanState along_board_plan_get_state (AlongBoardPlan *self);
/* (element-type AlongProposal) (transfer none), valid until the next change. */
GPtrArray *along_board_plan_get_proposals (AlongBoardPlan *self);
/* (element-type AlongLeftOver) (transfer none) */
GPtrArray *along_board_plan_get_left_over (AlongBoardPlan *self);
/* (nullable) */
const AlongProposal *along_board_plan_find (AlongBoardPlan *self, const char *application);
/* (nullable): why the partner has no place in the plan. */
const char *along_board_plan_find_reason (AlongBoardPlan *self, const char *application);

/* (transfer full): a sentence or two about the plan, its search or its failure. */
char *along_board_plan_dup_summary (AlongBoardPlan *self);

/* As a plan found elsewhere, for tests. */
void along_board_plan_take (AlongBoardPlan *self, AlongSuggestion *suggestion);

G_END_DECLS
