/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-partner-item.h"

G_BEGIN_DECLS

/* Opens the menu of what can be done with a partner, at @x, @y of @anchor or below it when they
 * are negative. Its actions are the page's (`board.…`). */
void along_partner_menu_popup (GtkWidget *anchor, AlongPartnerItem *item, double x, double y);

G_END_DECLS
