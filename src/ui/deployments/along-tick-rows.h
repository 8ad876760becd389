/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery.h"
#include "along-dossier-section.h"

G_BEGIN_DECLS

/* Adds a checklist's items to a group, each to be ticked, with who did when. A tick is a record
 * of today by the workspace's author. */
void along_tick_rows_add (AlongPaneGroup *group,
                          AlongDossierSection *section,
                          const AlongChecklist *checklist);

G_END_DECLS
