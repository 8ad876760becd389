/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_SECTION_SWITCHER (along_section_switcher_get_type ())

/**
 * AlongSectionSwitcher:
 *
 * A row of tabs, for more sections than a view switcher has room for: it scrolls where it is
 * narrow, and the arrow keys go from tab to tab.
 *
 * Properties: selected (nullable): name of the chosen one; settable, and set by the user.
 */
G_DECLARE_FINAL_TYPE (AlongSectionSwitcher,
                      along_section_switcher,
                      ALONG,
                      SECTION_SWITCHER,
                      GtkWidget)

/* @title: translated. */
void along_section_switcher_add (AlongSectionSwitcher *self, const char *name, const char *title);
void
along_section_switcher_set_offered (AlongSectionSwitcher *self, const char *name, gboolean offered);

/* (nullable) */
const char *along_section_switcher_get_selected (AlongSectionSwitcher *self);
void along_section_switcher_set_selected (AlongSectionSwitcher *self, const char *name);

G_END_DECLS
