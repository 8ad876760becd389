/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_WHY_BOX (along_why_box_get_type ())

/**
 * AlongWhyBox:
 *
 * "Why not this lead?" of a partner that has none: a button, and in its place what the best plan
 * says and what this pair would change in it.
 */
G_DECLARE_FINAL_TYPE (AlongWhyBox, along_why_box, ALONG, WHY_BOX, GtkWidget)

/* @partner, @lead: on @board */
GtkWidget *along_why_box_new (AlongBoard *board, guint partner, guint lead);

G_END_DECLS
