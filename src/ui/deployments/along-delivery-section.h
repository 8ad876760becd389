/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-dossier.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DELIVERY_SECTION (along_delivery_section_get_type ())

/* What a lead does for and with a partner: activities, events and the action plan. */
G_DECLARE_FINAL_TYPE (AlongDeliverySection, along_delivery_section, ALONG, DELIVERY_SECTION, AdwBin)

GtkWidget *along_delivery_section_new (AlongContext *context);

G_END_DECLS
