/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-form.h"

G_BEGIN_DECLS

/* What a signature is put under: a text that is the same for the same answers, and its
 * fingerprint. The text is JSON in the order of the form and is kept beside the signature. */

/**
 * along_form_seal_write:
 * @role: whose signature; it covers the sections that the form says
 * @deployment: id
 * @filled: along_form_prefill()'s, so that what was computed is signed as it stands
 *
 * Returns: (transfer full) (nullable): %NULL when the role does not sign. Signatures are not part
 *   of it, so that the second one can cover the same as the first.
 */
char *along_form_seal_write (AlongForm *form,
                             const char *role,
                             const char *deployment,
                             AlongAnswers *filled);

/* (transfer full): SHA-256 in 64 hexadecimal digits. */
char *along_form_seal_get_fingerprint (const char *text);

/* (transfer full): in groups of four, as people compare it: "1a2b 3c4d …", the first @groups. */
char *along_form_seal_format_fingerprint (const char *fingerprint, guint groups);

/* Whether what would be signed now is what was. */
gboolean along_form_seal_holds (AlongForm *form,
                                const char *role,
                                const char *deployment,
                                AlongAnswers *filled,
                                const char *fingerprint);

/* @label: with the row's number in a group ("Priority, 2"). @was, @now: as kept, "" for none. */
typedef struct
{
  char *path;
  char *label;
  char *was;
  char *now;
} AlongFormChange;

/**
 * along_form_seal_list_changes:
 * @frozen: the text that was signed
 *
 * Returns: (element-type AlongFormChange) (transfer full): which answers differ now, in the order
 *   of the form; %NULL and @error when @frozen is no such text.
 */
GPtrArray *along_form_seal_list_changes (AlongForm *form,
                                         const char *frozen,
                                         AlongAnswers *filled,
                                         GError **error);

G_END_DECLS
