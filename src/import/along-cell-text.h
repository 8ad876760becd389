/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stood in the way of a cell's text. */
typedef enum
{
  ALONG_CELL_SOUND,
  ALONG_CELL_NUL,       /* holds a NUL byte */
  ALONG_CELL_UNDEFINED, /* a byte that neither UTF-8 nor Windows-1252 gives a meaning */
} AlongCellFault;

/**
 * along_cell_text_decode:
 * @bytes: (array length=length): a cell as it stands in the file
 * @texts: where the text is put
 * @text: (out) (nullable): valid UTF-8 on one line, trimmed; NULL when nothing is left
 *
 * A file's first kilobytes do not tell its encoding (20 bytes of the register's 34 million are not
 * ASCII), so each cell is decided by itself: what is not valid UTF-8 is Windows-1252.
 */
AlongCellFault
along_cell_text_decode (const char *bytes, gsize length, GStringChunk *texts, const char **text);

G_END_DECLS
