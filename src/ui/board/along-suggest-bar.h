/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-plan.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SUGGEST_BAR (along_suggest_bar_get_type ())

/* What *Suggest* found, in words; accept all, dismiss, and why some have no place. */
G_DECLARE_FINAL_TYPE (AlongSuggestBar, along_suggest_bar, ALONG, SUGGEST_BAR, GtkWidget)

GtkWidget *along_suggest_bar_new (AlongBoardPlan *plan);

/* Puts the buttons below the words. */
void along_suggest_bar_set_narrow (AlongSuggestBar *self, gboolean narrow);

G_END_DECLS
