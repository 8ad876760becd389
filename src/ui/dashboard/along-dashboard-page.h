/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DASHBOARD_PAGE (along_dashboard_page_get_type ())

/* Where the programme stands: tiles that open the list they count, and charts of the cohort. What
 * is slow to find is worked out piece by piece when nothing else is to do. */
G_DECLARE_FINAL_TYPE (AlongDashboardPage, along_dashboard_page, ALONG, DASHBOARD_PAGE, AdwBin)

GtkWidget *along_dashboard_page_new (AlongContext *context);

G_END_DECLS
