/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_EDITOR (along_form_editor_get_type ())

/**
 * AlongFormEditor:
 *
 * What a field is filled in with: one widget for each kind of field.
 *
 * Signals: edited (text, done): a person has written that; done when there is no more to come of
 * it, as with a choice.
 */
G_DECLARE_INTERFACE (AlongFormEditor, along_form_editor, ALONG, FORM_EDITOR, GtkWidget)

struct _AlongFormEditorInterface
{
  GTypeInterface parent;

  void (*show) (AlongFormEditor *self, const char *text, gboolean known);
  GtkWidget *(*get_target) (AlongFormEditor *self);
  void (*put_down) (AlongFormEditor *self); /* (nullable) */
};

/* @text: as it is kept. @known: nobody has typed it, the program knows it. What is being written
 * and means the same stays as it is. */
void along_form_editor_show (AlongFormEditor *self, const char *text, gboolean known);

/* The widget that takes the focus and says to a screen reader what it is. */
GtkWidget *along_form_editor_get_target (AlongFormEditor *self);

/* Ends what a person is doing: nothing stays open, typed or to be undone, so that it can be shown
 * what another deployment has in the field. Those that are of one deployment cannot. */
void along_form_editor_put_down (AlongFormEditor *self);
gboolean along_form_editor_can_put_down (AlongFormEditor *self);

/* For those that implement it. */
void along_form_editor_emit_edited (AlongFormEditor *self, const char *text, gboolean done);

G_END_DECLS
