/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-fact.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SOURCE_LINE (along_form_source_line_get_type ())

/**
 * AlongFormSourceLine:
 *
 * Where the value of a field is from, and a button that takes back what was typed over it.
 *
 * Signals: reset: by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormSourceLine,
                      along_form_source_line,
                      ALONG,
                      FORM_SOURCE_LINE,
                      GtkWidget)

GtkWidget *along_form_source_line_new (AlongFact fact);

/* @known: what is known is what shows. @locked: nothing can be taken back. */
void along_form_source_line_show (AlongFormSourceLine *self, gboolean known, gboolean locked);
const char *along_form_source_line_get_text (AlongFormSourceLine *self);

G_END_DECLS
