/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* Events of the programme's hubs: host, places, who came, and whether this partner did. */

void along_event_rows_fill (AlongPaneGroup *group,
                            AlongDossierSection *section,
                            const AlongDeliveryContext *desk);
/* Asks for a new event. */
void along_event_rows_add (AlongDossierSection *section);

G_END_DECLS
