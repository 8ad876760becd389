/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BANK_DETAILS_GROUP (along_bank_details_group_get_type ())

/**
 * AlongBankDetailsGroup:
 *
 * The bank details of a deployment: dots until they are asked for, then for a minute as they are,
 * and after it their last digits until the page changes;
 * who entered them and when, what the checks say, and who has seen them. What is shown cannot be
 * selected or copied.
 */
G_DECLARE_FINAL_TYPE (AlongBankDetailsGroup,
                      along_bank_details_group,
                      ALONG,
                      BANK_DETAILS_GROUP,
                      AdwBin)

GtkWidget *along_bank_details_group_new (AlongContext *context);

/* @deployment: (nullable): id */
void along_bank_details_group_set_deployment (AlongBankDetailsGroup *self, const char *deployment);

G_END_DECLS
