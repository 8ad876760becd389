/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board.h"
#include "along-partner-filter.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNER_NARROWING (along_partner_narrowing_get_type ())

/**
 * AlongPartnerNarrowing:
 *
 * What the list of partners can be narrowed by: pathways, phases and local authorities, those that
 * occur on the board.
 *
 * Signals:
 * - changed: something else is chosen, and the filter has it
 */
G_DECLARE_FINAL_TYPE (AlongPartnerNarrowing,
                      along_partner_narrowing,
                      ALONG,
                      PARTNER_NARROWING,
                      GtkWidget)

/* What it narrows. */
void along_partner_narrowing_set_filter (AlongPartnerNarrowing *self, AlongPartnerFilter *filter);
/* Offers what occurs on @board; what was chosen stays while it does. */
void along_partner_narrowing_update (AlongPartnerNarrowing *self, AlongBoard *board);
/* Back to all. */
void along_partner_narrowing_clear (AlongPartnerNarrowing *self);

G_END_DECLS
