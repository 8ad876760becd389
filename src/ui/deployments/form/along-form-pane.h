/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_PANE (along_form_pane_get_type ())

/**
 * AlongFormPane:
 *
 * The forms of a deployment, to be filled in, signed and sent.
 *
 * Properties: dossier: (nullable), writable.
 */
G_DECLARE_FINAL_TYPE (AlongFormPane, along_form_pane, ALONG, FORM_PANE, GtkWidget)

GtkWidget *along_form_pane_new (AlongContext *context);

/* (nullable): of the form that shows. */
AlongFormSession *along_form_pane_get_session (AlongFormPane *self);
/* Shows the section with this index. */
void along_form_pane_show_section (AlongFormPane *self, guint section);
/* Goes to the field at @path, in whatever section it is. */
void along_form_pane_jump (AlongFormPane *self, const char *path);

G_END_DECLS
