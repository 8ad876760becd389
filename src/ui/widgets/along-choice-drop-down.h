/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A GtkDropDown of AlongChoice, whose label is shortened in the middle of a narrow window rather
 * than making it wider. */

/* @width_chars: how many characters of a label it shows at most. @label: what is chosen, for
 * screen readers and as tooltip. */
GtkWidget *along_choice_drop_down_new (const char *label, int width_chars);

/* Prepares one that comes from a template. */
void along_choice_drop_down_prepare (GtkDropDown *self, const char *label, int width_chars);

/* @choices: (transfer none): replaces what is offered and selects @selected (nullable id), or the
 * first when there is no such choice, without the signal that the user's own choice gives. It may
 * be called while that is being told. */
void along_choice_drop_down_set (GtkDropDown *self, GListModel *choices, const char *selected);

/* (nullable): the id of the selected choice */
const char *along_choice_drop_down_get_id (GtkDropDown *self);
/* %FALSE when there is no such choice. */
gboolean along_choice_drop_down_select (GtkDropDown *self, const char *id);

/* Calls @callback (GtkDropDown *, gpointer) when the user chooses. @object is the second argument
 * and the handler's owner. */
void along_choice_drop_down_connect (GtkDropDown *self, GCallback callback, gpointer object);

G_END_DECLS
