/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-main-window.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PREFERENCES_WINDOW (along_preferences_window_get_type ())

/* The author's name, how the program looks, where the database and the definitions are, and what
 * deadlines go by. */
G_DECLARE_FINAL_TYPE (AlongPreferencesWindow,
                      along_preferences_window,
                      ALONG,
                      PREFERENCES_WINDOW,
                      AdwPreferencesWindow)

GtkWidget *along_preferences_window_new (AlongMainWindow *window, GSettings *settings);

G_END_DECLS
