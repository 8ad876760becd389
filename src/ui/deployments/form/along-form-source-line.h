/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-fact.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SOURCE_LINE (along_form_source_line_get_type ())

typedef enum
{
  ALONG_FORM_SOURCE_SHOWN,      /* what is known is what shows */
  ALONG_FORM_SOURCE_TYPED_OVER, /* a person has written something else */
  ALONG_FORM_SOURCE_LEFT_BLANK, /* a person has emptied the field */
} AlongFormSourceState;

/**
 * AlongFormSourceLine:
 *
 * Where the value of a field is from, and a button that puts back what is known.
 *
 * Signals: restore: by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormSourceLine,
                      along_form_source_line,
                      ALONG,
                      FORM_SOURCE_LINE,
                      GtkWidget)

GtkWidget *along_form_source_line_new (AlongFact fact);

/* @known: to be said of what can be put back. @locked: nothing can. */
void along_form_source_line_show (AlongFormSourceLine *self,
                                  AlongFormSourceState state,
                                  const char *known,
                                  gboolean locked);
const char *along_form_source_line_get_text (AlongFormSourceLine *self);

G_END_DECLS
