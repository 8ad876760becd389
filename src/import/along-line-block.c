/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-line-block"

#include "along-line-block.h"

#include <string.h>

#define BLOCK    (256 * 1024)
#define MAX_HELD (1024 * 1024)

void
along_line_block_init (AlongLineBlock *self, AlongByteStream *stream)
{
  *self = (AlongLineBlock){ .stream = stream, .size = BLOCK, .data = g_malloc (BLOCK) };
}

void
along_line_block_clear (AlongLineBlock *self)
{
  along_byte_stream_free (self->stream);
  g_free (self->data);
}

/* Where what is still needed begins. */
static gsize
get_start (const AlongLineBlock *self)
{
  return self->holding ? self->held : self->position;
}

/* Reads another block behind what is still needed. */
static gboolean
fill (AlongLineBlock *self, GError **error)
{
  gsize start = get_start (self);
  gssize n;

  memmove (self->data, self->data + start, self->length - start);
  self->length -= start;
  self->position -= start;
  self->held = 0;
  self->next_lf = self->next_cr = 0;
  if (self->size - self->length < BLOCK)
    {
      self->size = self->length + BLOCK;
      self->data = g_realloc (self->data, self->size);
    }

  n = along_byte_stream_read (self->stream, self->data + self->length, BLOCK, error);
  if (n < 0)
    return FALSE;
  self->at_end = n == 0;
  self->length += (gsize) n;
  return TRUE;
}

/* The place of @byte at or after the position; remembered, so that a file that has none of one
 * kind of line end is not searched again for each line. */
static gsize
find_byte (AlongLineBlock *self, char byte, gsize *remembered)
{
  if (*remembered <= self->position)
    {
      const char *found = memchr (self->data + self->position, byte, self->length - self->position);

      *remembered = found != NULL ? (gsize) (found - self->data) + 1 : G_MAXSIZE;
    }

  return *remembered == G_MAXSIZE ? G_MAXSIZE : *remembered - 1;
}

/* The end of the line at the position, past its terminator; 0 when the block does not hold it. */
static gsize
find_line_end (AlongLineBlock *self)
{
  gsize lf = find_byte (self, '\n', &self->next_lf);
  gsize cr = find_byte (self, '\r', &self->next_cr);

  if (lf < cr)
    return lf + 1;
  if (cr != G_MAXSIZE && cr + 1 == lf)
    return lf + 1;
  if (cr != G_MAXSIZE && (cr + 1 < self->length || self->at_end))
    return cr + 1;
  return 0;
}

/* Before the first line. */
static void
skip_byte_order_mark (AlongLineBlock *self)
{
  if (!self->started && self->length - self->position >= 3 &&
      memcmp (self->data + self->position, "\xef\xbb\xbf", 3) == 0)
    self->position += 3;
  self->started = TRUE;
}

AlongLineStatus
along_line_block_next (AlongLineBlock *self, const char **bytes, gsize *length, GError **error)
{
  gsize end;

  while ((end = find_line_end (self)) == 0)
    {
      if (self->length - get_start (self) > MAX_HELD)
        return ALONG_LINE_TOO_LONG;
      if (self->at_end && self->position == self->length)
        return ALONG_LINE_NONE;
      if (self->at_end)
        {
          end = self->length;
          break;
        }
      if (!fill (self, error))
        return ALONG_LINE_FAILED;
    }
  if (end - get_start (self) > MAX_HELD)
    return ALONG_LINE_TOO_LONG;

  skip_byte_order_mark (self);
  *bytes = self->data + self->position;
  *length = end - self->position;
  return ALONG_LINE_FOUND;
}

void
along_line_block_pass (AlongLineBlock *self, gsize length)
{
  self->position += length;
}

gboolean
along_line_block_skip (AlongLineBlock *self, gboolean *ended, GError **error)
{
  gsize end;

  self->holding = FALSE;
  self->started = TRUE;
  while ((end = find_line_end (self)) == 0)
    {
      self->position = self->length;
      *ended = FALSE;
      if (self->at_end)
        return TRUE;
      if (!fill (self, error))
        return FALSE;
    }
  self->position = end;
  *ended = TRUE;
  return TRUE;
}

void
along_line_block_hold (AlongLineBlock *self)
{
  self->holding = TRUE;
  self->held = self->position;
}

void
along_line_block_release (AlongLineBlock *self)
{
  self->holding = FALSE;
}

gsize
along_line_block_get_held (const AlongLineBlock *self)
{
  return self->position - self->held;
}

void
along_line_block_resume (AlongLineBlock *self)
{
  self->position = self->held;
  self->next_lf = self->next_cr = 0;
  self->position = find_line_end (self);
}

guint64
along_line_block_get_done (const AlongLineBlock *self)
{
  return along_byte_stream_get_done (self->stream) - (self->length - self->position);
}
