/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One change to a shipped file, and where and how it must be complained about. */
typedef struct
{
  const char *from;
  const char *to;
  const char *place;
  const char *words;
} Mistake;

/* (transfer full): the text of a file of the program's data. */
char *mistake_read_shipped (const char *name);

/* (transfer full): @text with the first @from, which it must have, replaced. */
char *mistake_replace (const char *text, const char *from, const char *to);

/* (transfer full): the shipped file with the mistake, in a folder of its own. */
GFile *mistake_write (const char *name, const Mistake *mistake);

/* Asserts that reading the file came to the right error, and deletes file and folder. @error:
 * (transfer full) (nullable) */
void mistake_check (const Mistake *mistake, GFile *file, GError *error);

G_END_DECLS
