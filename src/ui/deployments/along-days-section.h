/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DAYS_SECTION (along_days_section_get_type ())

/**
 * AlongDaysSection:
 *
 * Days of a deployment: used and approved, by whom, the log, the people, and the plan.
 * Properties: those of #AlongDossierSection.
 */
G_DECLARE_FINAL_TYPE (AlongDaysSection,
                      along_days_section,
                      ALONG,
                      DAYS_SECTION,
                      AlongDossierSection)

GtkWidget *along_days_section_new (AlongContext *context);

G_END_DECLS
