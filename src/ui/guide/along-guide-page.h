/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_GUIDE_PAGE (along_guide_page_get_type ())

/**
 * AlongGuidePage:
 *
 * The catalogue of approved programmes: to search, to narrow, and for a deployment in the order in
 * which it suits, with what was referred to.
 *
 * Actions: `guide.show-for` (s: deployment id), `guide.close`.
 */
G_DECLARE_FINAL_TYPE (AlongGuidePage, along_guide_page, ALONG, GUIDE_PAGE, AdwBin)

GtkWidget *along_guide_page_new (AlongContext *context);

G_END_DECLS
