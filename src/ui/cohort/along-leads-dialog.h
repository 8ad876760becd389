/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_LEADS_DIALOG (along_leads_dialog_get_type ())

/* The leads of the context's cohort and what each offers; leads are added by searching for a
 * school or a trust. */
G_DECLARE_FINAL_TYPE (AlongLeadsDialog, along_leads_dialog, ALONG, LEADS_DIALOG, AdwWindow)

GtkWidget *along_leads_dialog_new (GtkWidget *parent, AlongContext *context);

G_END_DECLS
