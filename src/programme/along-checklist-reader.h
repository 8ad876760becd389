/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

/* Reads the checklists of @item, a programme's "delivery", whose lists @self has already. */
void along_checklists_read (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory);

G_END_DECLS
