/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-details.h"
#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks for the bank details of a deployment and seals them. @current: (nullable): what is filled
 * in at first, but for the account number, which is typed twice. */
void along_bank_details_dialog_present (GtkWidget *parent,
                                        AlongContext *context,
                                        const char *deployment,
                                        const AlongBankDetails *current);

G_END_DECLS
