/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (transfer floating): what a field is filled in with, an AlongFormEditor. */
GtkWidget *along_form_editors_create (AlongFormSession *session, const AlongFormField *field);

G_END_DECLS
