/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DELIVERY_SECTION (along_delivery_section_get_type ())

/* What a lead does for and with a partner: the days it has taken of its pathway, what the lead has
 * taken on, activities by part of the offer, events of the hub, and the action plan. */
G_DECLARE_FINAL_TYPE (AlongDeliverySection,
                      along_delivery_section,
                      ALONG,
                      DELIVERY_SECTION,
                      AlongDossierSection)

GtkWidget *along_delivery_section_new (AlongContext *context);

G_END_DECLS
