/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPACT_PAGE (along_impact_page_get_type ())

/**
 * AlongImpactPage:
 *
 * What changed: Ofsted grades before and after, for a judgement and a group of schools that the
 * user chooses. It computes in a thread, and only while it can be seen.
 *
 * Properties: context (construct-only).
 */
G_DECLARE_FINAL_TYPE (AlongImpactPage, along_impact_page, ALONG, IMPACT_PAGE, AdwBin)

GtkWidget *along_impact_page_new (AlongContext *context);

G_END_DECLS
