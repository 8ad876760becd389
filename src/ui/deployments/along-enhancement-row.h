/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* Enhanced support that was asked for: how it stands, what is known of it, its process, and what
 * can be decided. */
GtkWidget *along_enhancement_row_new (AlongDossierSection *section,
                                      const AlongDeliveryContext *desk,
                                      const AlongEnhancement *enhancement);

G_END_DECLS
