/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets the user choose the files of the modulus check, valacdos.txt and perhaps scsubtab.txt, and
 * has the workspace keep them; the table's date is the day of the file. @workspace must live as
 * long as @parent. */
void along_weight_table_choose (GtkWidget *parent, AlongWorkspace *workspace);

G_END_DECLS
