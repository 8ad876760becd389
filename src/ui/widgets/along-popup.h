/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Pops up the popover once the widget it hangs on is in sight. What is still being scrolled to may
 * have no place on the screen yet, nor would its popover. */
void along_popup_in_sight (GtkPopover *popover);

G_END_DECLS
