/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-process.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A stage's number and name as printed, with a button for its note where it has one. */
GtkWidget *along_stage_heading_new (const AlongProcess *process, guint stage);

/* Whether it is the stage that the process is in. */
void along_stage_heading_set_current (GtkWidget *heading, gboolean current);

G_END_DECLS
