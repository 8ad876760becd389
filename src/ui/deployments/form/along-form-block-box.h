/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-field-box.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_BLOCK_BOX (along_form_block_box_get_type ())

/* The fields of a block under its heading, which are not made yet. */
G_DECLARE_FINAL_TYPE (AlongFormBlockBox, along_form_block_box, ALONG, FORM_BLOCK_BOX, GtkWidget)

/* @fields: (inout): of AlongFormFieldBox (unowned): gets those of the block. */
GtkWidget *along_form_block_box_new (AlongFormSession *session,
                                     const AlongFormBlock *block,
                                     GPtrArray *fields);

/* Shows or hides it, as the answers have it. @n_made: how many of all fields have been made; the
 * block is hidden until the turn comes to its first. */
void along_form_block_box_update (AlongFormBlockBox *self, AlongFormSession *session, guint n_made);

G_END_DECLS
