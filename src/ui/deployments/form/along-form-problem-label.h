/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-check.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_PROBLEM_LABEL (along_form_problem_label_get_type ())

/* What is wrong with a field, with an icon, beside it. */
G_DECLARE_FINAL_TYPE (AlongFormProblemLabel,
                      along_form_problem_label,
                      ALONG,
                      FORM_PROBLEM_LABEL,
                      GtkWidget)

GtkWidget *along_form_problem_label_new (void);

/* @problem: (nullable). @grave: show it as an error or a warning, and not just as a hint. */
void
along_form_problem_label_show (GtkWidget *self, const AlongFormProblem *problem, gboolean grave);

G_END_DECLS
