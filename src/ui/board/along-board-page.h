/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_BOARD_PAGE (along_board_page_get_type ())

/**
 * AlongBoardPage:
 *
 * Where a cohort is planned: partners without a lead on the one side, leads with their partners on
 * the other. Every pairing can be made by dragging, by menu and by keyboard; all three end in the
 * same actions (`board.pair`, `board.unpair` …).
 */
G_DECLARE_FINAL_TYPE (AlongBoardPage, along_board_page, ALONG, BOARD_PAGE, AdwBin)

GtkWidget *along_board_page_new (AlongContext *context);

AlongBoardScene *along_board_page_get_scene (AlongBoardPage *self);

/* Says on the page what was done. FALSE while there is no board to say it below. */
gboolean along_board_page_tell (GtkWidget *page, const char *text, gboolean undoable);

G_END_DECLS
