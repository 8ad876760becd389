/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "along-context.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOLS_PAGE (along_schools_page_get_type ())

/**
 * AlongSchoolsPage:
 *
 * The schools of the register: search, filters, saved views, and a pane about one of them.
 *
 * Properties: context (construct-only).
 * Actions: `schools.open`, `schools.close`, `schools.search`, `schools.show-school` (i: URN),
 * `schools.show-where` (s: definition), `schools.add-to-cohort`, `schools.make-lead`,
 * `schools.flag`, `schools.copy`, `schools.select-all`.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolsPage, along_schools_page, ALONG, SCHOOLS_PAGE, AdwBin)

GtkWidget *along_schools_page_new (AlongContext *context);

/* Opens the pane on a school, which need not be in the list. */
void along_schools_page_show_school (AlongSchoolsPage *self, gint32 urn);

/* Lists what a definition says, see along_schools_filter_from_string(). One that cannot be read
 * is told to the user. */
void along_schools_page_show_where (AlongSchoolsPage *self, const char *definition);

G_END_DECLS
