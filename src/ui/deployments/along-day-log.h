/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* The day log of a deployment as rows; adding and changing in a dialog. */
void along_day_log_fill (AlongPaneGroup *group,
                         AlongDossierSection *section,
                         const AlongDeliveryContext *desk);
void along_day_log_add (AlongDossierSection *section);

G_END_DECLS
