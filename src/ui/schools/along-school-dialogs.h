/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-context.h"

G_BEGIN_DECLS

/* The forms behind the actions of the Schools page. @parent: any widget of the window; @urns:
 * (element-type gint32): the schools they are about, at least one. Each ends in one command. */

/* For the context's cohort, which there must be. */
void along_add_dialog_present (GtkWidget *parent, AlongContext *context, GArray *urns);
/* For the context's programme, and its cohort where there is one. */
void along_lead_dialog_present (GtkWidget *parent, AlongContext *context, gint32 urn);
/* For the context's programme and academic year. */
void along_flag_dialog_present (GtkWidget *parent, AlongContext *context, gint32 urn);

G_END_DECLS
