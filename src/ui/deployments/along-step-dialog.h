/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-progress.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a step is about, what it waits for, and a form to end it, to put its date right or to take
 * it back. @parent: any widget of the window. @step: index in the process of @progress. */
void along_step_dialog_present (GtkWidget *parent,
                                AlongContext *context,
                                AlongProgress *progress,
                                guint step);

G_END_DECLS
