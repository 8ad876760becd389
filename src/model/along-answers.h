/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongAnswers:
 *
 * What is filled in in one form: a text for each field, by the field's id. Texts are kept as they
 * are stored: dates as ISO, numbers with a point, choices by their id, ticks as "yes" or "".
 * Fields of a repeated group are "group/0/field". A field that
 * the program would fill in can be left blank. Immutable once shared; reference counted.
 */
typedef struct _AlongAnswers AlongAnswers;

AlongAnswers *along_answers_new (void);
AlongAnswers *along_answers_ref (AlongAnswers *self);
void along_answers_unref (AlongAnswers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongAnswers, along_answers_unref)

/* (transfer full): one that may be changed without changing this. */
AlongAnswers *along_answers_copy (AlongAnswers *self);

/* Only before it is shared. NULL and "" take the answer away. */
void along_answers_set (AlongAnswers *self, const char *field, const char *text);

/* Only before it is shared. There is to be no answer, whatever the program knows: it is got as ""
 * and not listed. Any text that is set takes its place. */
void along_answers_leave_blank (AlongAnswers *self, const char *field);
gboolean along_answers_is_left_blank (AlongAnswers *self, const char *field);

/* Never NULL; "" where there is none. */
const char *along_answers_get (AlongAnswers *self, const char *field);

/* (transfer container) (array zero-terminated=1): the fields that have an answer, in byte order. */
const char **along_answers_list (AlongAnswers *self, guint *n_fields);
/* The same of the fields that are left blank. */
const char **along_answers_list_blank (AlongAnswers *self, guint *n_fields);

/* How many rows the repeated group @group has: one more than the greatest number in use. */
guint along_answers_count_rows (AlongAnswers *self, const char *group);

gboolean along_answers_equal (AlongAnswers *a, AlongAnswers *b);

G_END_DECLS
