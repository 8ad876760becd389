/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be done with cohorts. @from: a widget of the window. The new cohort becomes the
 * context's. */
void along_cohort_create (GtkWidget *from, AlongContext *context);
void along_cohort_edit (GtkWidget *from, AlongContext *context);
void along_cohort_delete (GtkWidget *from, AlongContext *context);
void along_cohort_manage_leads (GtkWidget *from, AlongContext *context);

G_END_DECLS
