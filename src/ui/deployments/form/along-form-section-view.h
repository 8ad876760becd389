/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-field-box.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SECTION_VIEW (along_form_section_view_get_type ())

/**
 * AlongFormSectionView:
 *
 * The fields of one section, under the headings of its blocks. The fields that can be seen at first
 * are made at once and the others in the next frames, or when somebody goes to one of them.
 */
G_DECLARE_FINAL_TYPE (AlongFormSectionView,
                      along_form_section_view,
                      ALONG,
                      FORM_SECTION_VIEW,
                      GtkWidget)

GtkWidget *along_form_section_view_new (AlongFormSession *session, guint section);

/* Shows the same section of the same form of another deployment with the widgets there are, which
 * not all sections can. What is being written belongs to the session before, which is told first.
 */
gboolean along_form_section_view_can_change (AlongFormSectionView *self);
void along_form_section_view_set_session (AlongFormSectionView *self, AlongFormSession *session);

/* Lets go of its session, which is told what is being written; to be called before it is taken
 * away. Returns whether it had the focus. */
gboolean along_form_section_view_retire (AlongFormSectionView *self);
/* To be rid of so many widgets takes time: throws away @n fields; whether there are more. */
gboolean along_form_section_view_shed (AlongFormSectionView *self, guint n);

guint along_form_section_view_get_section (AlongFormSectionView *self);
/* Whether every field that is to be shown has been made. */
gboolean along_form_section_view_is_complete (AlongFormSectionView *self);
/* Moves the focus to the field at @path, made or not; FALSE when it is not in this section. */
gboolean along_form_section_view_jump (AlongFormSectionView *self, const char *path);

G_END_DECLS
