/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* Asks which days of the log a claim is for, and makes it. @enhancement: id, or "". */
void along_claim_dialog_make (AlongDossierSection *section,
                              const char *payment,
                              const char *enhancement);
/* Asks when a claim was paid and by which reference. */
void along_claim_dialog_pay (AlongDossierSection *section, const char *claim);

G_END_DECLS
