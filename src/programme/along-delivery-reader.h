/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

/* The member "delivery" of a programme. Lives as long as @memory and the reader's texts. */
const AlongDelivery *along_delivery_read (AlongJsonItem item, GPtrArray *memory);

G_END_DECLS
