/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEADLINES_PAGE (along_deadlines_page_get_type ())

/**
 * AlongDeadlinesPage:
 *
 * What the team's deadlines go by (along-workspace-progress.h): whether clocks stand still in
 * school holidays, when additional days end, and the team's own school holidays. It follows the
 * workspace's docket, and says so while there is none.
 */
G_DECLARE_FINAL_TYPE (AlongDeadlinesPage,
                      along_deadlines_page,
                      ALONG,
                      DEADLINES_PAGE,
                      AdwPreferencesPage)

AlongDeadlinesPage *along_deadlines_page_new (AlongWorkspace *workspace);

G_END_DECLS
