/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CONTACTS_SECTION (along_contacts_section_get_type ())

/**
 * AlongContactsSection:
 *
 * People by role: whom to contact first, everybody else, and whom the region's forms go to.
 * Properties: those of #AlongDossierSection.
 */
G_DECLARE_FINAL_TYPE (AlongContactsSection,
                      along_contacts_section,
                      ALONG,
                      CONTACTS_SECTION,
                      AlongDossierSection)

GtkWidget *along_contacts_section_new (AlongContext *context);

G_END_DECLS
