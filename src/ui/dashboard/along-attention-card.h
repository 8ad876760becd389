/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_ATTENTION_CARD (along_attention_card_get_type ())

/**
 * AlongAttentionCard:
 *
 * What is due next over all deployments of the context's programme and region, the latest first,
 * with whose move it is; activating a line opens the deployment.
 */
G_DECLARE_FINAL_TYPE (AlongAttentionCard, along_attention_card, ALONG, ATTENTION_CARD, GtkWidget)

GtkWidget *along_attention_card_new (void);

/* @obligations: (element-type AlongObligation): see along-obligations.h; the first ones are shown.
 * @message: what to say when there are none. */
void along_attention_card_set (AlongAttentionCard *self, GArray *obligations, const char *message);

G_END_DECLS
