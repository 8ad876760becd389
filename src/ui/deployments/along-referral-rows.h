/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* The programmes that a school was pointed to. */
void along_referral_rows_fill (AlongPaneGroup *group,
                               AlongDossierSection *section,
                               const AlongDeliveryContext *desk);
/* Opens the guide with what suits the school. */
void along_referral_rows_find (AlongDossierSection *section);

G_END_DECLS
