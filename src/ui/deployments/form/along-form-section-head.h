/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (transfer floating): a GtkBox with the title of a section, what is to be said of it, and who
 * fills it in. */
GtkWidget *along_form_section_head_new (AlongForm *form, const AlongFormSection *section);

G_END_DECLS
