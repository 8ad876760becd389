/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* (transfer full): what must hold of a deployment whatever was done to it: no claim beyond what is
 * approved and delivered, no day claimed twice, no claim whose documents are missing, no second
 * option without an override. Only what forbids it. */
AlongVerdict *along_dossier_judge (const AlongDeliveryContext *context);

G_END_DECLS
