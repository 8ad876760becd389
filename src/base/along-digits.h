/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongDigits:
 * @text: the number in digits
 *
 * A value, so that a sentence may take several without freeing any:
 * `g_strdup_printf (_ ("%s of %s schools"), along_digits (n).text, along_digits (all).text)`.
 */
typedef struct
{
  char text[64];
} AlongDigits;

/* A count for people to read: grouped as the locale does, "51,988" in British English. The C locale
 * knows no groups, but the program's own texts are British, so it has them too. Not for numbers
 * that are names, as URNs and years are, nor for what a spreadsheet is to read. */
AlongDigits along_digits (gint64 number);

/* "6,000" in every locale. */
AlongDigits along_digits_with_commas (guint64 number);

G_END_DECLS
