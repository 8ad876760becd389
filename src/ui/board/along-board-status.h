/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BOARD_STATUS (along_board_status_get_type ())

/**
 * AlongBoardStatus:
 *
 * The line below the board that says what was done or refused, where a toast would cover the cards
 * that one drags to. It stays until the next thing is said.
 */
G_DECLARE_FINAL_TYPE (AlongBoardStatus, along_board_status, ALONG, BOARD_STATUS, GtkWidget)

/* @undoable: offers to undo it */
void along_board_status_tell (AlongBoardStatus *self, const char *text, gboolean undoable);
/* Why something cannot be. */
void along_board_status_refuse (AlongBoardStatus *self, const char *reason);

G_END_DECLS
