/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_FIELD_BOX (along_form_field_box_get_type ())

/**
 * AlongFormFieldBox:
 *
 * One field with its label, what it is filled in with, help, where its value is from and what is
 * wrong with it.
 */
G_DECLARE_FINAL_TYPE (AlongFormFieldBox, along_form_field_box, ALONG, FORM_FIELD_BOX, GtkWidget)

/* @row: of a field in a group, else 0 */
GtkWidget *
along_form_field_box_new (AlongFormSession *session, const AlongFormField *field, guint row);

const char *along_form_field_box_get_path (AlongFormFieldBox *self);
/* Makes what the field needs to be shown, and at most @n fields: those in the rows of a group are
 * made when it is called again. Returns how many have been made. */
guint along_form_field_box_make (AlongFormFieldBox *self, guint n);
gboolean along_form_field_box_is_made (AlongFormFieldBox *self);
/* Shows what has been made of the field as the session has it now. */
void along_form_field_box_update (AlongFormFieldBox *self);

/* Whether it can show the same field of another deployment: not if it holds what is of one. */
gboolean along_form_field_box_can_change (AlongFormFieldBox *self);
/* Ends what a person is doing in it: nothing stays open, typed or to be undone. */
void along_form_field_box_put_down (AlongFormFieldBox *self);
/* From now on the same field in the form of another deployment, once it is updated; it has to be
 * one that can change, and put down before. */
void along_form_field_box_set_session (AlongFormFieldBox *self, AlongFormSession *session);
/* Puts the focus where the field is filled in: its first widget, where there are several. Not by
 * grab_focus, which GTK also asks of what Shift+Tab leaves. */
gboolean along_form_field_box_take_focus (AlongFormFieldBox *self);
/* Whether the field at @path is shown here, or in a row here. */
gboolean along_form_field_box_contains (AlongFormFieldBox *self, const char *path);
/* (nullable): the box of the field at @path: this one, or one in its rows. */
AlongFormFieldBox *along_form_field_box_find (AlongFormFieldBox *self, const char *path);

G_END_DECLS
