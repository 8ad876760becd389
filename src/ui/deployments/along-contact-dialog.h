/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

/* A person of the deployment; @id: (nullable): NULL for a new one. */
void along_contact_dialog_present (AlongDossierSection *section, const char *id);
/* A person that the forms of the deployment's region go to. */
void along_contact_dialog_present_region (AlongDossierSection *section, const char *id);

G_END_DECLS
