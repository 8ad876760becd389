/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks for a school holiday of the team's own and saves it. @parent: any widget of the window that
 * the dialog belongs to. @id: (nullable): of the one to change; NULL adds one. Nothing happens when
 * there is none with that id any more. */
void along_holiday_dialog_present (GtkWidget *parent, AlongWorkspace *workspace, const char *id);

G_END_DECLS
