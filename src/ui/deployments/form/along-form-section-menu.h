/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SECTION_MENU (along_form_section_menu_get_type ())

/**
 * AlongFormSectionMenu:
 *
 * The sections of a form in a menu, for where there is no room for a list. The list is made when
 * it is first opened.
 *
 * Signals: chosen (index): by a person.
 */
G_DECLARE_FINAL_TYPE (AlongFormSectionMenu,
                      along_form_section_menu,
                      ALONG,
                      FORM_SECTION_MENU,
                      GtkWidget)

GtkWidget *along_form_section_menu_new (void);

/* @session: (nullable). @section: the one that shows. */
void
along_form_section_menu_show (AlongFormSectionMenu *self, AlongFormSession *session, guint section);

G_END_DECLS
