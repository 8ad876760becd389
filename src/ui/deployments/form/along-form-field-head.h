/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The label of a field, whether the source names it, and its help. */
GtkWidget *along_form_field_head_new (const AlongFormField *field);

G_END_DECLS
