/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_PROBLEMS (along_form_problems_get_type ())

/**
 * AlongFormProblems:
 *
 * A button that says how many things are left to do, and lists them.
 *
 * Signals: chosen (path): the field to go to.
 */
G_DECLARE_FINAL_TYPE (AlongFormProblems, along_form_problems, ALONG, FORM_PROBLEMS, GtkWidget)

GtkWidget *along_form_problems_new (void);

/* @session: (nullable) */
void along_form_problems_set_session (AlongFormProblems *self, AlongFormSession *session);

G_END_DECLS
