/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BOARD_PANES (along_board_panes_get_type ())

/**
 * AlongBoardPanes:
 *
 * Partners beside leads where there is width for both, one of the two where there is not.
 *
 * Properties:
 * - narrow: read-only
 * - show-leads: which one a narrow page shows
 */
G_DECLARE_FINAL_TYPE (AlongBoardPanes, along_board_panes, ALONG, BOARD_PANES, GtkWidget)

GtkWidget *along_board_panes_new (void);

void along_board_panes_set_partners (AlongBoardPanes *self, GtkWidget *partners);
void along_board_panes_set_leads (AlongBoardPanes *self, GtkWidget *leads);

gboolean along_board_panes_get_narrow (AlongBoardPanes *self);
void along_board_panes_set_show_leads (AlongBoardPanes *self, gboolean show_leads);

G_END_DECLS
