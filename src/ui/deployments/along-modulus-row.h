/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-details.h"
#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_MODULUS_ROW (along_modulus_row_get_type ())

/**
 * AlongModulusRow:
 *
 * What the modulus check says of bank details, by the weight table that the team has loaded; and a
 * button that loads one.
 */
G_DECLARE_FINAL_TYPE (AlongModulusRow, along_modulus_row, ALONG, MODULUS_ROW, AdwActionRow)

/* @details: (nullable): while they are not shown, nothing is said of them. */
void along_modulus_row_show (AlongModulusRow *self,
                             AlongWorkspace *workspace,
                             const AlongBankDetails *details);

G_END_DECLS
