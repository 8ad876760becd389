/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_FOLD (along_form_fold_get_type ())

/**
 * AlongFormFold:
 *
 * Content with a list beside it; where there is no room for the list, a head above it instead.
 */
G_DECLARE_FINAL_TYPE (AlongFormFold, along_form_fold, ALONG, FORM_FOLD, GtkWidget)

/* (transfer floating) of all. @side: shown where there is room; @head: where there is none. */
GtkWidget *along_form_fold_new (GtkWidget *side, GtkWidget *head, GtkWidget *content);

gboolean along_form_fold_get_folded (AlongFormFold *self);

G_END_DECLS
