/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The rank of an empty text: it comes last in either direction. */
#define ALONG_TEXT_NO_RANK G_MAXUINT32

/**
 * along_text_rank:
 * @texts: (array length=n): the same pointer for a text is collated once only
 *
 * Returns: (transfer full) (array length=n): numbers that put @texts in the order of the user's
 *   language (LC_COLLATE); the same text has the same, and an empty one %ALONG_TEXT_NO_RANK
 */
guint32 *along_text_rank (const char *const *texts, guint n);

G_END_DECLS
