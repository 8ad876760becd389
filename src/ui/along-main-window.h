/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-head-start.h"
#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_MAIN_WINDOW (along_main_window_get_type ())

/**
 * AlongMainWindow:
 *
 * The window on one database: sidebar, context bar and pages. Property workspace: construct-only.
 * Its actions (`win.*`) are what pages use to reach one another.
 */
G_DECLARE_FINAL_TYPE (AlongMainWindow, along_main_window, ALONG, MAIN_WINDOW, AdwApplicationWindow)

AlongMainWindow *along_main_window_new (AdwApplication *application, AlongWorkspace *workspace);

AlongWorkspace *along_main_window_get_workspace (AlongMainWindow *self);

/* @head_start: (nullable): of the window's database; before it is presented. */
void along_main_window_set_head_start (AlongMainWindow *self, AlongHeadStart *head_start);

/* Returns: (nullable) (transfer none): the page, or %NULL when there is none of that name. */
GtkWidget *along_main_window_show_page (AlongMainWindow *self, const char *name);

G_END_DECLS
