/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CLAIM_SECTION (along_claim_section_get_type ())

/**
 * AlongClaimSection:
 *
 * The money of a deployment: what can be claimed now, its claims on their way to being paid, and
 * what it comes to. Properties: those of #AlongDossierSection.
 */
G_DECLARE_FINAL_TYPE (AlongClaimSection,
                      along_claim_section,
                      ALONG,
                      CLAIM_SECTION,
                      AlongDossierSection)

GtkWidget *along_claim_section_new (AlongContext *context);

G_END_DECLS
