/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"

G_BEGIN_DECLS

/**
 * AlongFormPending:
 *
 * Answers that were given and are not stored yet.
 */
typedef struct _AlongFormPending AlongFormPending;

AlongFormPending *along_form_pending_new (void);
void along_form_pending_free (AlongFormPending *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFormPending, along_form_pending_free)

/* @text: as it is kept. What is equal to what is @known counts as not typed; "" over what is known
 * leaves the field blank. What is equal to what is @stored is not pending. */
void along_form_pending_put (AlongFormPending *self,
                             const char *path,
                             const char *text,
                             AlongAnswers *stored,
                             AlongAnswers *known);
/* What is known is to be there again. */
void along_form_pending_restore (AlongFormPending *self, const char *path, AlongAnswers *stored);
gboolean along_form_pending_has (AlongFormPending *self, const char *path);
gboolean along_form_pending_is_empty (AlongFormPending *self);
void along_form_pending_clear (AlongFormPending *self);

/* (transfer full): @stored with what is pending. */
AlongAnswers *along_form_pending_apply (AlongFormPending *self, AlongAnswers *stored);
/* (transfer full): what is given. @cleared: (out) (transfer container): what is taken away; its
 * texts belong to this. */
AlongAnswers *along_form_pending_split (AlongFormPending *self, GPtrArray **cleared);

G_END_DECLS
