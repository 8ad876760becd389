/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-field-box.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SECTION_VIEW (along_form_section_view_get_type ())

/* The fields of one section, under the headings of its blocks. */
G_DECLARE_FINAL_TYPE (AlongFormSectionView,
                      along_form_section_view,
                      ALONG,
                      FORM_SECTION_VIEW,
                      GtkWidget)

GtkWidget *along_form_section_view_new (AlongFormSession *session, guint section);

guint along_form_section_view_get_section (AlongFormSectionView *self);
/* Moves the focus to the field at @path; FALSE when it is not in this section. */
gboolean along_form_section_view_jump (AlongFormSectionView *self, const char *path);

G_END_DECLS
