/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier.h"
#include "along-form-check.h"

G_BEGIN_DECLS

/* What the editor of forms says. */

/* Translated: "From the register" */
const char *along_form_words_get_source (AlongFact fact);
/* (transfer none): whether the source names the field, in a word and in a sentence. */
const char *along_form_words_get_origin (gboolean inferred);
/* (transfer full) */
char *along_form_words_dup_origin (gboolean inferred, const char *quote);

/* (transfer full): what a screen reader is told of a field besides its label. @problem: (nullable).
 * @source: where its value is from, or "". */
char *along_form_words_dup_description (const AlongFormField *field,
                                        const AlongFormProblem *problem,
                                        const char *source);

/* Icon of a section's state. */
const char *along_form_words_get_state_icon (AlongFormSectionState state);
/* (transfer full): "In progress, 2 to complete, 1 to put right" */
char *along_form_words_dup_state (const AlongFormSectionVerdict *verdict);
/* How many of the problems keep the form from being signed. */
guint along_form_words_count (AlongFormVerdict *verdict);
/* (transfer full): "3 things to complete" */
char *along_form_words_dup_count (guint n);

/* (transfer full): "Jo O'Neill, CEO, 4 March 2024" */
char *along_form_words_dup_signature (const AlongSignature *signature);

G_END_DECLS
