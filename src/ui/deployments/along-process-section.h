/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-dossier.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_PROCESS_SECTION (along_process_section_get_type ())

/**
 * AlongProcessSection:
 *
 * The process of a deployment, and those of its enhanced support: lanes and stages, and a dialog
 * for each step.
 *
 * Properties: context: construct-only; dossier (nullable): settable.
 * Actions: `process.show-table`.
 */
G_DECLARE_FINAL_TYPE (AlongProcessSection, along_process_section, ALONG, PROCESS_SECTION, GtkWidget)

GtkWidget *along_process_section_new (AlongContext *context);

G_END_DECLS
