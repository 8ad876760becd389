/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-text-order.h"

#include <string.h>
#include <wchar.h>

typedef struct
{
  wchar_t *collation;
  guint text;
} RankedText;

static int
compare_ranked_texts (gconstpointer a, gconstpointer b)
{
  return wcscmp (((const RankedText *) a)->collation, ((const RankedText *) b)->collation);
}

/* Nearly all names are ASCII, which needs no normal form; that is most of the time of
 * g_utf8_collate_key(). */
static wchar_t *
fold (const char *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *normal = NULL;
  gsize length = strlen (text);
  wchar_t *wide;

  G_STATIC_ASSERT (sizeof (wchar_t) == sizeof (gunichar));

  if (!g_str_is_ascii (text))
    {
      folded = g_utf8_casefold (text, -1);
      normal = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
      return (wchar_t *) g_utf8_to_ucs4_fast (normal != NULL ? normal : "", -1, NULL);
    }

  wide = g_new (wchar_t, length + 1);
  for (gsize i = 0; i <= length; i++)
    wide[i] = g_ascii_tolower (text[i]);
  return wide;
}

/* (transfer full): texts compare in the user's language as their keys do by wcscmp(). */
static wchar_t *
make_collation (const char *text)
{
  g_autofree wchar_t *wide = fold (text);
  wchar_t buffer[512];
  gsize length = wcsxfrm (buffer, wide, G_N_ELEMENTS (buffer));
  wchar_t *key = g_new (wchar_t, length + 1);

  if (length < G_N_ELEMENTS (buffer))
    memcpy (key, buffer, (length + 1) * sizeof *key);
  else
    wcsxfrm (key, wide, length + 1);

  return key;
}

/* A text that many records share is often kept once, so that most need no collation. */
static GArray *
gather_distinct (const char *const *texts, guint n, guint32 *slots)
{
  GArray *distinct = g_array_new (FALSE, FALSE, sizeof (RankedText));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n; i++)
    {
      gpointer slot = g_hash_table_lookup (seen, texts[i]);

      if (*texts[i] == '\0')
        {
          slots[i] = ALONG_TEXT_NO_RANK;
          continue;
        }
      if (slot == NULL)
        {
          RankedText text = { make_collation (texts[i]), distinct->len };

          g_array_append_val (distinct, text);
          slot = GUINT_TO_POINTER (distinct->len);
          g_hash_table_insert (seen, (gpointer) texts[i], slot);
        }
      slots[i] = GPOINTER_TO_UINT (slot) - 1;
    }

  return distinct;
}

guint32 *
along_text_rank (const char *const *texts, guint n)
{
  guint32 *keys = g_new (guint32, n + 1);
  g_autoptr (GArray) distinct = gather_distinct (texts, n, keys);
  g_autofree guint32 *ranks = g_new (guint32, distinct->len + 1);
  guint32 rank = 0;

  g_array_sort (distinct, compare_ranked_texts);
  for (guint i = 0; i < distinct->len; i++)
    {
      const RankedText *text = &g_array_index (distinct, RankedText, i);

      if (i > 0 && compare_ranked_texts (text, text - 1) != 0)
        rank++;
      ranks[text->text] = rank;
    }
  for (guint i = 0; i < distinct->len; i++)
    g_free (g_array_index (distinct, RankedText, i).collation);
  for (guint i = 0; i < n; i++)
    if (keys[i] != ALONG_TEXT_NO_RANK)
      keys[i] = ranks[keys[i]];

  return keys;
}
