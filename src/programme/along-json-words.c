/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-json-words"

#include "config.h"

#include "along-json-words.h"

#include <glib/gi18n.h>
#include <math.h>

static int
find_word (const char *const *words, const char *word)
{
  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;
  return -1;
}

static void
fail_word (AlongJsonItem item,
           const char *key,
           int index,
           const char *word,
           const char *const *words)
{
  g_autofree char *known = g_strjoinv (", ", (char **) words);

  if (index < 0)
    along_json_item_fail (item, key, _ ("“%s” is none of: %s"), word, known);
  else
    along_json_item_fail_element (item, key, (guint) index, _ ("“%s” is none of: %s"), word, known);
}

int
along_json_item_get_word (AlongJsonItem item,
                          const char *key,
                          const char *const *words,
                          int fallback)
{
  const char *word;
  int index;

  if (fallback >= 0 && !along_json_item_has (item, key))
    return fallback;

  word = along_json_item_get_string (item, key, NULL);
  index = find_word (words, word);
  if (index < 0)
    fail_word (item, key, -1, word, words);
  return MAX (index, 0);
}

const char *const *
along_json_item_get_texts (AlongJsonItem item, const char *key, GPtrArray *memory)
{
  guint n = along_json_item_get_length (item, key, 0);
  const char **texts = along_definition_memory (memory, n + 1, sizeof (char *));

  for (guint i = 0; i < n; i++)
    texts[i] = along_json_item_get_text (item, key, i);
  return texts;
}

guint
along_json_item_get_bits (AlongJsonItem item, const char *key, const char *const *words)
{
  guint bits = 0;

  for (guint i = 0; i < along_json_item_get_length (item, key, 0); i++)
    {
      const char *word = along_json_item_get_text (item, key, i);
      int index = find_word (words, word);

      if (index < 0)
        fail_word (item, key, (int) i, word, words);
      else
        bits |= 1u << index;
    }
  return bits;
}

AlongDays
along_json_item_get_days (AlongJsonItem item, const char *key, double min, double max)
{
  double days = along_json_item_get_number (item, key, min, max);
  double quarters = days * ALONG_DAYS_PER_DAY;

  if (quarters != floor (quarters))
    along_json_item_fail (item, key, _ ("%g is not a number of quarter-days"), days);
  return (AlongDays) quarters;
}

AlongDate
along_json_item_get_date_or_none (AlongJsonItem item, const char *key)
{
  const char *text = along_json_item_get_string (item, key, "");
  AlongDate date;

  if (along_date_parse (text, &date) == ALONG_DATE_INVALID)
    along_json_item_fail (item, key, _ ("“%s” is not a date (2023-09-01)"), text);
  return date;
}

AlongJsonItem
along_json_item_get_object_or_none (AlongJsonItem item, const char *key, const char *const *keys)
{
  return along_json_item_has (item, key) ? along_json_item_get_object (item, key, keys)
                                         : (AlongJsonItem){ item.reader, NULL, item.path };
}

void
along_json_item_check_id (AlongJsonItem item,
                          gconstpointer records,
                          guint n,
                          gsize size,
                          const char *id)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (*(const char *const *) ((const char *) records + i * size), id))
      along_json_item_fail (item, "id", _ ("“%s” is there twice"), id);
}

gpointer
along_definition_memory (GPtrArray *memory, guint n, gsize size)
{
  gpointer block = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (memory, block);
  return block;
}
