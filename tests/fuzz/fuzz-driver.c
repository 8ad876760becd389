/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include <stdlib.h>
#include <string.h>

/* Stands in for libFuzzer, so that every test run tries the readers on some thousand broken files.
 * Always the same ones: a failure can be repeated.
 *
 * Usage: fuzz-NAME RUNS SEED-FILE… */

#define MAX_SEED (256 * 1024)

static void
mutate (GByteArray *input, const GByteArray *other, GRand *random)
{
  static const char *const tokens[] = {
    "\"",    ",",    "\r\n",         "\n",  "\r",
    "\0",    "\xff", "\xef\xbb\xbf", "[",   "{",
    "}",     "]",    "null",         "-1",  "99999999999999999999",
    "1e999", "URN",  "PK\003\004",   "\x81"
  };
  guint n = (guint) g_rand_int_range (random, 1, 8);

  for (guint i = 0; i < n && input->len > 0; i++)
    {
      guint at = (guint) g_rand_int_range (random, 0, (gint32) input->len);
      guint wanted = (guint) g_rand_int_range (random, 1, 64);
      guint length = MIN (wanted, input->len - at);
      const char *token = tokens[g_rand_int_range (random, 0, G_N_ELEMENTS (tokens))];
      gsize size = MIN (MAX (strlen (token), 1), input->len - at);

      switch (g_rand_int_range (random, 0, 5))
        {
        case 0:
          input->data[at] ^= (guint8) (1 << g_rand_int_range (random, 0, 8));
          break;
        case 1:
          memcpy (input->data + at, token, size);
          break;
        case 2:
          g_byte_array_remove_range (input, at, length);
          break;
        case 3:
          g_byte_array_set_size (input, MAX (at, 1));
          break;
        default:
          if (at < other->len)
            memcpy (input->data + at, other->data + at, MIN (length, other->len - at));
          break;
        }
    }
}

static GPtrArray *
load_seeds (char **paths)
{
  GPtrArray *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);

  for (; *paths != NULL; paths++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *content = NULL;
      GByteArray *seed = g_byte_array_new ();
      gsize length;

      g_file_get_contents (*paths, &content, &length, &error);
      g_assert_no_error (error);
      g_byte_array_append (seed, (const guint8 *) content, (guint) MIN (length, MAX_SEED));
      g_ptr_array_add (seeds, seed);
    }

  g_assert_cmpuint (seeds->len, >, 0);
  return seeds;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2026);
  g_autoptr (GPtrArray) seeds = NULL;
  int runs;

  if (argc < 3)
    return EXIT_FAILURE;
  runs = atoi (argv[1]);
  seeds = load_seeds (argv + 2);

  for (guint i = 0; i < seeds->len; i++)
    {
      const GByteArray *seed = seeds->pdata[i];

      LLVMFuzzerTestOneInput (seed->data, seed->len);
    }
  for (int i = 0; i < runs; i++)
    {
      const GByteArray *seed = seeds->pdata[i % (int) seeds->len];
      const GByteArray *other = seeds->pdata[g_rand_int_range (random, 0, (gint32) seeds->len)];
      g_autoptr (GByteArray) input = g_byte_array_new ();

      g_byte_array_append (input, seed->data, seed->len);
      mutate (input, other, random);
      LLVMFuzzerTestOneInput (input->data, input->len);
    }

  return EXIT_SUCCESS;
}
