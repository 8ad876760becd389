/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_NOTE_VIEW (along_form_note_view_get_type ())

/* Several lines, with a counter where their length is limited. */
G_DECLARE_FINAL_TYPE (AlongFormNoteView, along_form_note_view, ALONG, FORM_NOTE_VIEW, GtkWidget)

GtkWidget *along_form_note_view_new (const AlongFormField *field);

G_END_DECLS
