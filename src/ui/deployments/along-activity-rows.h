/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* What a lead did for or with a partner, a group for each part of the programme's offer. */

/* @box: whose groups are made anew. */
void along_activity_rows_fill (GtkBox *box,
                               AlongDossierSection *section,
                               const AlongDeliveryContext *desk);

/* Asks for the partner's part in an event. */
void along_activity_rows_record_attendance (AlongDossierSection *section, const AlongEvent *event);

G_END_DECLS
