/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-schools-model.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOLS_LIST (along_schools_list_get_type ())

/**
 * AlongSchoolsList:
 *
 * The table of schools. Below about 700 pixels it has one column, with the name above a line
 * about the school.
 *
 * Signals:
 * - opened (int urn): Enter, a click or a double click on a school
 * - selection-changed
 * - sort-changed (int column, gboolean descending): by a click on a heading
 */
G_DECLARE_FINAL_TYPE (AlongSchoolsList, along_schools_list, ALONG, SCHOOLS_LIST, GtkWidget)

GtkWidget *along_schools_list_new (void);

AlongSchoolsModel *along_schools_list_get_model (AlongSchoolsList *self);

/* Updates the model and keeps selected what is still listed. */
void along_schools_list_update (AlongSchoolsList *self,
                                AlongSchoolsScope *scope,
                                const AlongSchoolsFilter *filter,
                                GArray *found);

/* (transfer full) (element-type gint32): URNs, in order of the list. */
GArray *along_schools_list_get_selected (AlongSchoolsList *self);
guint along_schools_list_get_n_selected (AlongSchoolsList *self);

/* Selects one school, scrolls to it, and focuses it where @focus; FALSE when it is not listed. */
gboolean along_schools_list_select (AlongSchoolsList *self, gint32 urn, gboolean focus);
void along_schools_list_unselect (AlongSchoolsList *self);
void along_schools_list_select_all (AlongSchoolsList *self);

/* What the programme's area is called, for its heading. */
void along_schools_list_set_area_title (AlongSchoolsList *self, const char *title);

G_END_DECLS
