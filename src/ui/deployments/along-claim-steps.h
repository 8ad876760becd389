/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-funding.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row with the states that a claim goes through, one after the other, and where it is. */
GtkWidget *along_claim_steps_new (const AlongPayment *payment, const AlongClaim *claim);

G_END_DECLS
