/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DISCLOSURE_ROW (along_disclosure_row_get_type ())

/* How often bank details were shown, which opens to who, when and what for. Hides itself when they
 * never were. */
G_DECLARE_FINAL_TYPE (AlongDisclosureRow,
                      along_disclosure_row,
                      ALONG,
                      DISCLOSURE_ROW,
                      AdwExpanderRow)

/* @disclosures: (element-type AlongDisclosure): newest first */
void along_disclosure_row_set_disclosures (AlongDisclosureRow *self, GPtrArray *disclosures);

/* (transfer full): Unix seconds as a date and a time here. */
char *along_disclosure_row_dup_time (gint64 seconds);

G_END_DECLS
