/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_DRAFTS (along_form_drafts_get_type ())

/**
 * AlongFormDrafts:
 *
 * Sees to it that nothing typed is lost: sessions that could not store everything are kept until
 * they can, and the window does not close over them unasked.
 */
G_DECLARE_FINAL_TYPE (AlongFormDrafts, along_form_drafts, ALONG, FORM_DRAFTS, GObject)

AlongFormDrafts *along_form_drafts_new (AlongContext *context);

/* (transfer full): the one there was with text that is not stored, or a new one. */
AlongFormSession *
along_form_drafts_dup_session (AlongFormDrafts *self, AlongForm *form, AlongDossier *dossier);

/* Watches the window that @widget is in. */
void along_form_drafts_watch_window (AlongFormDrafts *self, GtkWidget *widget);

G_END_DECLS
