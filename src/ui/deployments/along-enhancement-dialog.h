/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* Asks for enhanced support, or notes an unfunded partnership. */
void along_enhancement_dialog_request (AlongDossierSection *section, const char *option);
/* The same without a section. @parent: any widget of the window it belongs to. */
void along_enhancement_dialog_request_for (GtkWidget *parent,
                                           AlongContext *context,
                                           AlongDossier *dossier,
                                           const char *id);
/* Decides about a request: approves or declines it. */
void along_enhancement_dialog_decide (AlongDossierSection *section,
                                      const char *id,
                                      AlongEnhancementState state);

G_END_DECLS
