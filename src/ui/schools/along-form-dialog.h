/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_DIALOG (along_form_dialog_get_type ())

/**
 * AlongFormDialog:
 *
 * A small window with a form: rows to fill in, and a button that does what its label says.
 *
 * Signals:
 * - accepted: returns whether it is done; otherwise the window stays, and along_form_dialog_fail()
 *   says why
 */
G_DECLARE_FINAL_TYPE (AlongFormDialog, along_form_dialog, ALONG, FORM_DIALOG, AdwWindow)

/* @parent: any widget of the window it belongs to. */
AlongFormDialog *
along_form_dialog_new (GtkWidget *parent, const char *title, const char *accept_label);

/* Shows it, with the keyboard in @focus. */
void along_form_dialog_present (AlongFormDialog *self, GtkWidget *focus);

void along_form_dialog_set_description (AlongFormDialog *self, const char *description);
void along_form_dialog_add_row (AlongFormDialog *self, GtkWidget *row);

/* Whether the form is complete; @reason: (nullable): what is missing. A date that is written wrong
 * is said and held against it by the dialog itself. */
void along_form_dialog_set_complete (AlongFormDialog *self, gboolean complete, const char *reason);
void along_form_dialog_fail (AlongFormDialog *self, const GError *error);

/* A row with a number to choose; its value by gtk_spin_button_get_value() of @spin (out). */
GtkWidget *along_form_dialog_create_number_row (const char *title,
                                                const char *subtitle,
                                                double max,
                                                double step,
                                                double value,
                                                GtkSpinButton **spin);
/* A row with texts to choose from. (transfer none) */
GtkWidget *along_form_dialog_create_choice_row (const char *title, const char *const *choices);

G_END_DECLS
