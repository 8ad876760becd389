/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-guide-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_GUIDE_DETAIL (along_guide_detail_get_type ())

/**
 * AlongGuideDetail:
 *
 * All that the guide says of an entry, why it suits a deployment, and the referrals to it.
 *
 * Actions: `guide-detail.log-referral`.
 */
G_DECLARE_FINAL_TYPE (AlongGuideDetail, along_guide_detail, ALONG, GUIDE_DETAIL, GtkWidget)

/* Once, before an item. */
void along_guide_detail_set_context (AlongGuideDetail *self, AlongContext *context);

/* (nullable) */
AlongGuideItem *along_guide_detail_get_item (AlongGuideDetail *self);
/* @item: (nullable) */
void along_guide_detail_set_item (AlongGuideDetail *self, AlongGuideItem *item);

G_END_DECLS
