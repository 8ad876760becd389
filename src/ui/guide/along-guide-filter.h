/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_GUIDE_FILTER (along_guide_filter_get_type ())

/**
 * AlongGuideFilter:
 *
 * Keeps those #AlongGuideItem that have every word of a search, and are of a category and for an
 * area of need.
 */
G_DECLARE_FINAL_TYPE (AlongGuideFilter, along_guide_filter, ALONG, GUIDE_FILTER, GtkFilter)

AlongGuideFilter *along_guide_filter_new (void);

void along_guide_filter_set_search (AlongGuideFilter *self, const char *text);
/* (nullable) ids; NULL for all */
void along_guide_filter_set_narrow (AlongGuideFilter *self, const char *category, const char *area);

G_END_DECLS
