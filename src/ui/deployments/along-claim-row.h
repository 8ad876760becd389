/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* A claim: its amount and state, and when it is opened the way to being paid with what stands
 * against the next step, its days, and what can be done with it. */
GtkWidget *along_claim_row_new (AlongDossierSection *section,
                                const AlongDeliveryContext *desk,
                                const AlongClaim *claim);

G_END_DECLS
