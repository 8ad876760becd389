/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_ROOM_BOX (along_room_box_get_type ())

/**
 * AlongRoomBox:
 *
 * Of a partner that finds all leads full: who would have to move for it to have a place, when one
 * asks; and a button that does so in one command.
 */
G_DECLARE_FINAL_TYPE (AlongRoomBox, along_room_box, ALONG, ROOM_BOX, GtkWidget)

GtkWidget *along_room_box_new (AlongBoardScene *scene);

/* @application: (nullable): of a partner on the scene's board. The box hides itself where moving
 * others would not help. An answer stays as long as the board and its proposals are the same. */
void along_room_box_show (AlongRoomBox *self, const char *application);

G_END_DECLS
