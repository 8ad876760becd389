/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-schools-scope.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FILTER_CHIPS (along_filter_chips_get_type ())

/**
 * AlongFilterChips:
 *
 * The parts of a filter that are set, each as a button that takes it away.
 *
 * Signals: removed (int part): an #AlongFilterPart.
 */
G_DECLARE_FINAL_TYPE (AlongFilterChips, along_filter_chips, ALONG, FILTER_CHIPS, GtkWidget)

GtkWidget *along_filter_chips_new (void);

/* It hides when nothing is set. The search is not shown, since it stands in its entry. */
void along_filter_chips_show (AlongFilterChips *self,
                              AlongSchoolsScope *scope,
                              const AlongSchoolsFilter *filter);

G_END_DECLS
