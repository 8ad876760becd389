/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SCROLLER (along_form_scroller_get_type ())

/**
 * AlongFormScroller:
 *
 * A column that is good to read, and scrolls. It is as low as need be, so that nobody asks how high
 * all that is in it would be at some width that it never gets.
 */
G_DECLARE_FINAL_TYPE (AlongFormScroller, along_form_scroller, ALONG, FORM_SCROLLER, GtkWidget)

GtkWidget *along_form_scroller_new (void);

void along_form_scroller_set_child (AlongFormScroller *self, GtkWidget *child);
void along_form_scroller_go_to_top (AlongFormScroller *self);
/* Scrolls until the widget in it is in sight: once it has its place, if it is new. */
void along_form_scroller_reveal (AlongFormScroller *self, GtkWidget *widget);

G_END_DECLS
