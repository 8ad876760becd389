/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SECTION_LIST (along_form_section_list_get_type ())

/**
 * AlongFormSectionList:
 *
 * The sections of a form with their states.
 *
 * Signals: chosen (index): by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormSectionList,
                      along_form_section_list,
                      ALONG,
                      FORM_SECTION_LIST,
                      GtkWidget)

GtkWidget *along_form_section_list_new (void);

/* @session: (nullable) */
void along_form_section_list_set_session (AlongFormSectionList *self, AlongFormSession *session);
void along_form_section_list_select (AlongFormSectionList *self, guint section);

G_END_DECLS
