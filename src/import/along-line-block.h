/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-byte-stream.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_LINE_FOUND,
  ALONG_LINE_TOO_LONG, /* what is held and the line are more than may be held */
  ALONG_LINE_NONE,     /* the end of the stream */
  ALONG_LINE_FAILED,
} AlongLineStatus;

/**
 * AlongLineBlock:
 * @held: where what is held begins, when @holding
 * @started: whether a line has been found or skipped
 * @next_lf, @next_cr: where the next line feed and carriage return are, plus 1; 0 unknown,
 *     G_MAXSIZE none
 *
 * The part of a stream that is in memory, line by line. Lines end with LF, CR or both, the last one
 * perhaps with neither; a byte order mark before the first is not part of it. Lines that belong
 * together can be held, so that reading can resume behind the first of them.
 */
typedef struct
{
  AlongByteStream *stream;
  char *data;
  gsize size;
  gsize length;
  gsize position;
  gsize held;
  gboolean holding;
  gsize next_lf;
  gsize next_cr;
  gboolean started;
  gboolean at_end;
} AlongLineBlock;

/* @stream: (transfer full) */
void along_line_block_init (AlongLineBlock *self, AlongByteStream *stream);
void along_line_block_clear (AlongLineBlock *self);

/* The line at the position, with its end; @bytes are valid until the next call. */
AlongLineStatus
along_line_block_next (AlongLineBlock *self, const char **bytes, gsize *length, GError **error);
/* Goes on behind the line of @length bytes. */
void along_line_block_pass (AlongLineBlock *self, gsize length);
/* Goes on behind the line at the position, however long, and holds nothing. @ended: (out): whether
 * anything comes behind it. */
gboolean along_line_block_skip (AlongLineBlock *self, gboolean *ended, GError **error);

/* Keeps all from the position on. */
void along_line_block_hold (AlongLineBlock *self);
void along_line_block_release (AlongLineBlock *self);
/* How many bytes have been passed since. */
gsize along_line_block_get_held (const AlongLineBlock *self);
/* Goes back to behind the first line of what is held. */
void along_line_block_resume (AlongLineBlock *self);

/* Bytes of the stream that have been passed, in its own measure. */
guint64 along_line_block_get_done (const AlongLineBlock *self);

G_END_DECLS
