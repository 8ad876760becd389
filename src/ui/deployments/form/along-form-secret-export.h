/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Exports the form as the claim itself, as PDF with the bank details in clear: asks first, says
 * so, and writes it down among the disclosures. @parent: any widget of the window. */
void along_form_secret_export (GtkWidget *parent, AlongFormSession *session);

G_END_DECLS
