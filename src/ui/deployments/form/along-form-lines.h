/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"
#include "along-form-session.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_LINES (along_form_lines_get_type ())

/* The rows of a group that the program works out: read only, each as one line with its details. */
G_DECLARE_FINAL_TYPE (AlongFormLines, along_form_lines, ALONG, FORM_LINES, GtkWidget)

GtkWidget *along_form_lines_new (AlongFormSession *session, const AlongFormField *group);

G_END_DECLS
