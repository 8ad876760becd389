/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DOCUMENTS_SECTION (along_documents_section_get_type ())

/**
 * AlongDocumentsSection:
 *
 * The documents that the process names, the checklists that the deployment calls for, and letters.
 * Properties: those of #AlongDossierSection.
 */
G_DECLARE_FINAL_TYPE (AlongDocumentsSection,
                      along_documents_section,
                      ALONG,
                      DOCUMENTS_SECTION,
                      AlongDossierSection)

GtkWidget *along_documents_section_new (AlongContext *context);

G_END_DECLS
