/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* The action plan, a group for each outcome that the programme promises. */

/* @box: whose groups are made anew. */
void along_action_rows_fill (GtkBox *box,
                             AlongDossierSection *section,
                             const AlongDeliveryContext *desk);

G_END_DECLS
