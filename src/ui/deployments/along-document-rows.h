/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* The documents that the process names as rows, with dialogs. */
void along_document_rows_fill (AlongPaneGroup *group,
                               AlongDossierSection *section,
                               const AlongDeliveryContext *desk);

G_END_DECLS
