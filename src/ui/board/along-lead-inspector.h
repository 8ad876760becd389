/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_LEAD_INSPECTOR (along_lead_inspector_get_type ())

/* What is known of a lead, what it offers to the cohort (which can be changed), its partners. */
G_DECLARE_FINAL_TYPE (AlongLeadInspector, along_lead_inspector, ALONG, LEAD_INSPECTOR, GtkWidget)

GtkWidget *along_lead_inspector_new (AlongBoardScene *scene);

/* @lead: (nullable): NULL shows nothing. Figures that are being changed are kept for the same
 * lead. */
void along_lead_inspector_show (AlongLeadInspector *self, const char *lead);

G_END_DECLS
