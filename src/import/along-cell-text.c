/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-cell-text"

#include "along-cell-text.h"

#include <string.h>

#define HIGH_BITS G_GUINT64_CONSTANT (0x8080808080808080)

/* Bytes 0x80 to 0x9f of Windows-1252; 0 where it defines none. */
static const gunichar2 windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static gboolean
is_ascii (const char *bytes, gsize length)
{
  guint64 all = 0;

  for (; length >= 8; bytes += 8, length -= 8)
    {
      guint64 word;

      memcpy (&word, bytes, 8);
      all |= word;
    }
  for (; length > 0; bytes++, length--)
    all |= (guchar) *bytes;

  return (all & HIGH_BITS) == 0;
}

static gboolean
has_controls (const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar) bytes[i] < 0x20 || bytes[i] == 0x7f)
      return TRUE;

  return FALSE;
}

static AlongCellFault
decode_windows_1252 (const char *bytes, gsize length, GString *text)
{
  for (gsize i = 0; i < length; i++)
    {
      guchar byte = (guchar) bytes[i];
      gunichar character = byte;

      if (byte >= 0x80 && byte < 0xa0)
        character = windows_1252[byte - 0x80];
      if (character == 0)
        return ALONG_CELL_UNDEFINED;
      g_string_append_unichar (text, character);
    }

  return ALONG_CELL_SOUND;
}

/* Line breaks, tabs and other controls within a cell become one space. */
static void
flatten (GString *text)
{
  gsize end = 0;

  for (gsize i = 0; i < text->len; i++)
    {
      gboolean control = (guchar) text->str[i] < 0x20 || text->str[i] == 0x7f;

      if (!control)
        text->str[end++] = text->str[i];
      else if (end > 0 && text->str[end - 1] != ' ')
        text->str[end++] = ' ';
    }
  while (end > 0 && text->str[end - 1] == ' ')
    end--;
  g_string_truncate (text, end);
}

static AlongCellFault
decode_slowly (const char *bytes, gsize length, GStringChunk *texts, const char **text)
{
  g_autoptr (GString) decoded = g_string_sized_new (length * 2);

  if (memchr (bytes, '\0', length) != NULL)
    return ALONG_CELL_NUL;
  if (g_utf8_validate (bytes, (gssize) length, NULL))
    g_string_append_len (decoded, bytes, (gssize) length);
  else if (decode_windows_1252 (bytes, length, decoded) != ALONG_CELL_SOUND)
    return ALONG_CELL_UNDEFINED;

  flatten (decoded);
  if (decoded->len > 0)
    *text = g_string_chunk_insert_len (texts, decoded->str, (gssize) decoded->len);
  return ALONG_CELL_SOUND;
}

AlongCellFault
along_cell_text_decode (const char *bytes, gsize length, GStringChunk *texts, const char **text)
{
  *text = NULL;

  while (length > 0 && g_ascii_isspace (bytes[0]))
    bytes++, length--;
  while (length > 0 && g_ascii_isspace (bytes[length - 1]))
    length--;
  if (length == 0)
    return ALONG_CELL_SOUND;

  if (!is_ascii (bytes, length) || has_controls (bytes, length))
    return decode_slowly (bytes, length, texts, text);

  *text = g_string_chunk_insert_len (texts, bytes, (gssize) length);
  return ALONG_CELL_SOUND;
}
