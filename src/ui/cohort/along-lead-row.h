/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_LEAD_ROW (along_lead_row_get_type ())

/* One lead with its places and days in a cohort. What is changed is saved a moment later, as one
 * command. */
G_DECLARE_FINAL_TYPE (AlongLeadRow, along_lead_row, ALONG, LEAD_ROW, AdwExpanderRow)

GtkWidget *along_lead_row_new (AlongContext *context, const AlongLead *lead, const char *cohort);

const char *along_lead_row_get_lead (AlongLeadRow *self);

/* Takes up what the caseload says now. */
void along_lead_row_update (AlongLeadRow *self);

/* Saves at once what is waiting. */
void along_lead_row_flush (AlongLeadRow *self);

G_END_DECLS
