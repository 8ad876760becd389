/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-context.h"
#include "along-schools-scope.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOL_PANE (along_school_pane_get_type ())

/**
 * AlongSchoolPane:
 *
 * All that is known about one school. Its buttons call the page's actions.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolPane, along_school_pane, ALONG, SCHOOL_PANE, GtkWidget)

GtkWidget *along_school_pane_new (void);

void along_school_pane_set_context (AlongSchoolPane *self, AlongContext *context);

/* Shows a school; where it is the one shown already, anew without scrolling. */
void along_school_pane_show (AlongSchoolPane *self, AlongSchoolsScope *scope, gint32 urn);

/* Why an action of a button cannot be used, for its tooltip; %NULL when it can. */
void along_school_pane_set_reasons (AlongSchoolPane *self,
                                    const char *add,
                                    const char *lead,
                                    const char *flag);

G_END_DECLS
