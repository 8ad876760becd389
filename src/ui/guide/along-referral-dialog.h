/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-deployment.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks when, by whom and with what outcome a school or trust was pointed to an entry of the guide,
 * and saves it. @referral: with deployment and entry; an id of "" or NULL is a new one. */
void along_referral_dialog_present (GtkWidget *parent,
                                    AlongContext *context,
                                    const AlongReferral *referral);

G_END_DECLS
