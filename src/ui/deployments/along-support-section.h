/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SUPPORT_SECTION (along_support_section_get_type ())

/**
 * AlongSupportSection:
 *
 * Enhanced support of a deployment: what can be asked for, what was asked for and decided, and the
 * programmes that the school was pointed to.
 * Properties: those of #AlongDossierSection.
 */
G_DECLARE_FINAL_TYPE (AlongSupportSection,
                      along_support_section,
                      ALONG,
                      SUPPORT_SECTION,
                      AlongDossierSection)

GtkWidget *along_support_section_new (AlongContext *context);

G_END_DECLS
