/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNERS_PANE (along_partners_pane_get_type ())

/**
 * AlongPartnersPane:
 *
 * The partners without a lead: searched, narrowed, sorted; and where a partner is dropped to take
 * it from its lead.
 */
G_DECLARE_FINAL_TYPE (AlongPartnersPane, along_partners_pane, ALONG, PARTNERS_PANE, GtkWidget)

GtkWidget *along_partners_pane_new (AlongBoardScene *scene);

/* Takes up the scene's board: heading, what there is to narrow by, what an empty list says. */
void along_partners_pane_update (AlongPartnersPane *self);

/* Puts the focus on the list, or on the search when it is empty: after the partner that had it has
 * left for a lead, the keyboard stands on the next. */
void along_partners_pane_keep_focus (AlongPartnersPane *self);

G_END_DECLS
