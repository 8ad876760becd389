/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-section.h"

G_BEGIN_DECLS

#define ALONG_TYPE_HISTORY_SECTION (along_history_section_get_type ())

/**
 * AlongHistorySection:
 *
 * Who did what when on a deployment, newest first. The latest change of it that stands can be
 * taken back from here, also when something else was done since on others; an import cannot, since
 * it is of much more than this one.
 */
G_DECLARE_FINAL_TYPE (AlongHistorySection,
                      along_history_section,
                      ALONG,
                      HISTORY_SECTION,
                      AlongDossierSection)

GtkWidget *along_history_section_new (AlongContext *context);

G_END_DECLS
