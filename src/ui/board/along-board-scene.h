/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-plan.h"
#include "along-context.h"
#include "along-partner-store.h"

G_BEGIN_DECLS

#define ALONG_TYPE_BOARD_SCENE (along_board_scene_get_type ())

/**
 * AlongBoardScene:
 *
 * What the widgets of the board page share: the board, its partners, the proposals, what is
 * selected and what is being dragged. Widgets follow its properties and never change each other.
 *
 * Properties (read-only, all notify):
 * - board: (nullable)
 * - dragged: (nullable) AlongPartnerItem under the pointer
 * - selected-partner, selected-lead: (nullable) ids; at most one of the two is set
 */
G_DECLARE_FINAL_TYPE (AlongBoardScene, along_board_scene, ALONG, BOARD_SCENE, GObject)

AlongBoardScene *along_board_scene_new (AlongContext *context);

AlongWorkspace *along_board_scene_get_workspace (AlongBoardScene *self);
AlongPartnerStore *along_board_scene_get_store (AlongBoardScene *self);
AlongBoardPlan *along_board_scene_get_plan (AlongBoardScene *self);

/* Takes up the context's board of now. Cheap when it is the same. */
void along_board_scene_refresh (AlongBoardScene *self);
/* (nullable) */
AlongBoard *along_board_scene_get_board (AlongBoardScene *self);

/* (nullable) */
AlongPartnerItem *along_board_scene_get_dragged (AlongBoardScene *self);
void along_board_scene_set_dragged (AlongBoardScene *self, AlongPartnerItem *dragged);

/* (nullable): ids */
const char *along_board_scene_get_selected_partner (AlongBoardScene *self);
const char *along_board_scene_get_selected_lead (AlongBoardScene *self);
void along_board_scene_select_partner (AlongBoardScene *self, const char *application);
void along_board_scene_select_lead (AlongBoardScene *self, const char *lead);

/* Judges @item with the lead at @lead on the board of now; FALSE when the item is not on it. */
gboolean along_board_scene_judge (AlongBoardScene *self,
                                  AlongPartnerItem *item,
                                  guint lead,
                                  AlongPairVerdict *verdict);

G_END_DECLS
