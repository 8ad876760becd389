/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_HISTORY_PAGE (along_history_page_get_type ())

/* Who did what when, by day, the latest first; any change can be taken back from here. Older ones
 * are listed as the user scrolls to them. Action: `history.undo` (x: sequence). */
G_DECLARE_FINAL_TYPE (AlongHistoryPage, along_history_page, ALONG, HISTORY_PAGE, AdwBin)

GtkWidget *along_history_page_new (AlongContext *context);

G_END_DECLS
