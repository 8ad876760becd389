/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_APP (along_app_get_type ())

/* The program: `alongside [--database FILE] [--page NAME] [--version]`. One window a database. */
G_DECLARE_FINAL_TYPE (AlongApp, along_app, ALONG, APP, AdwApplication)

AlongApp *along_app_new (void);

G_END_DECLS
