/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AlongLetterTemplate:
 *
 * A letter or an e-mail that the process sends: subject and body with merge fields such as
 * `{school.name}`, and to whom it goes, by role. From data/letters/ID.json, or what a team has
 * made of it. Immutable; texts are never NULL.
 */
typedef struct _AlongLetterTemplate AlongLetterTemplate;

AlongLetterTemplate *along_letter_template_new_from_file (GFile *file, GError **error);
/* (transfer full) (element-type AlongLetterTemplate): all letters of a folder by order of use; a
 * missing folder has none. */
GPtrArray *along_letter_template_load_folder (GFile *folder, GError **error);

/* A copy with the texts of @text: the subject in the first line, an empty line, the body. That is
 * what along_letter_template_dup_text() gives and what an editor shows; the workspace keeps it as
 * a memo of topic "letter" by the template's id. */
AlongLetterTemplate *
along_letter_template_new_with_text (AlongLetterTemplate *self, const char *text);
char *along_letter_template_dup_text (AlongLetterTemplate *self);

AlongLetterTemplate *along_letter_template_ref (AlongLetterTemplate *self);
void along_letter_template_unref (AlongLetterTemplate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongLetterTemplate, along_letter_template_unref)

const char *along_letter_template_get_id (AlongLetterTemplate *self);
const char *along_letter_template_get_name (AlongLetterTemplate *self);
const char *along_letter_template_get_summary (AlongLetterTemplate *self);
/* Id of the programme that it belongs to, or "" for any. */
const char *along_letter_template_get_programme (AlongLetterTemplate *self);
const char *along_letter_template_get_subject (AlongLetterTemplate *self);
const char *along_letter_template_get_body (AlongLetterTemplate *self);
/* (array zero-terminated=1): ids of contact roles; "first-contact" stands for whom the rule
 * chooses, "leader" for the leader, "region" for the region's contact. */
const char *const *along_letter_template_get_to (AlongLetterTemplate *self);
const char *const *along_letter_template_get_cc (AlongLetterTemplate *self);
const char *along_letter_template_get_source (AlongLetterTemplate *self);

G_END_DECLS
