/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-dossier.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Matches a deployment with a lead, or with another one and why. */
void along_match_dialog_present (GtkWidget *parent, AlongContext *context, AlongDossier *dossier);

G_END_DECLS
