/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-schools-scope.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FILTER_PANEL (along_filter_panel_get_type ())

/**
 * AlongFilterPanel:
 *
 * The popover in which a filter is put together.
 *
 * Signals: changed, by the user.
 */
G_DECLARE_FINAL_TYPE (AlongFilterPanel, along_filter_panel, ALONG, FILTER_PANEL, GtkPopover)

GtkWidget *along_filter_panel_new (void);

/* Shows @filter, with what there is to choose from in @scope. */
void along_filter_panel_show (AlongFilterPanel *self,
                              AlongSchoolsScope *scope,
                              const AlongSchoolsFilter *filter);

/* What it is set to. */
const AlongSchoolsFilter *along_filter_panel_get_filter (AlongFilterPanel *self);

G_END_DECLS
