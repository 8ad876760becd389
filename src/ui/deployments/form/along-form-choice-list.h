/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_CHOICE_LIST (along_form_choice_list_get_type ())

/**
 * AlongFormChoiceList:
 *
 * What there is to choose from in a field: boxes to tick where it may be several, else buttons of
 * which one is pressed, and one for no answer.
 *
 * Signals: toggled (id, active): by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormChoiceList,
                      along_form_choice_list,
                      ALONG,
                      FORM_CHOICE_LIST,
                      GtkWidget)

GtkWidget *along_form_choice_list_new (const AlongFormField *field);

/* @text: the answer as it is kept. */
void along_form_choice_list_show (AlongFormChoiceList *self, const char *text);

G_END_DECLS
