/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_APP (along_app_get_type ())

/* The program: `alongside [--database FILE] [--page NAME] [--version]`. One window a database.
 * (AlongApplication is a school's application to a cohort.) */
G_DECLARE_FINAL_TYPE (AlongApp, along_app, ALONG, APP, AdwApplication)

AlongApp *along_app_new (void);

/* Opens or creates the database and shows its window, or the one that it has already. When that
 * fails, a window says why and what to do. @page: (nullable): to show first. */
gboolean along_app_open_database (AlongApp *self, const char *path, const char *page);

G_END_DECLS
