/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_WELCOME_PAGE (along_welcome_page_get_type ())

/* What a new user sees while the database holds no schools: what Alongside is for, the sample
 * region, and the way to one's own data. */
G_DECLARE_FINAL_TYPE (AlongWelcomePage, along_welcome_page, ALONG, WELCOME_PAGE, AdwBin)

void along_welcome_page_set_workspace (AlongWelcomePage *self, AlongWorkspace *workspace);

G_END_DECLS
