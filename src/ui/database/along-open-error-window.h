/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-app.h"

G_BEGIN_DECLS

#define ALONG_TYPE_OPEN_ERROR_WINDOW (along_open_error_window_get_type ())

/* Says why a database could not be opened and offers what helps: another one, a backup, a new
 * one, or another try. The file is never deleted: what is replaced is put aside. */
G_DECLARE_FINAL_TYPE (AlongOpenErrorWindow,
                      along_open_error_window,
                      ALONG,
                      OPEN_ERROR_WINDOW,
                      AdwApplicationWindow)

/* @app: (nullable) */
GtkWidget *along_open_error_window_new (AlongApp *app, const char *path, const GError *error);

G_END_DECLS
