/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-column-key"

#include "along-column-key.h"

#include <stdlib.h>
#include <string.h>

#include "along-published-columns.h"

/* Columns of extracts from a school's own records (domain note B10). */
static const char *const pupil_columns[] = {
  "candidatename",
  "candidatenumber",
  "childname",
  "dateofbirth",
  "dob",
  "formerupn",
  "learnername",
  "pupildateofbirth",
  "pupildob",
  "pupilfirstname",
  "pupilforename",
  "pupilid",
  "pupillastname",
  "pupilname",
  "pupilreference",
  "pupilsurname",
  "pupilupn",
  "studentid",
  "studentname",
  "uln",
  "uniquelearnernumber",
  "uniquepupilnumber",
  "upn",
};

char *
along_column_key (const char *header)
{
  g_autofree char *lower = NULL;
  GString *key;

  g_return_val_if_fail (header != NULL, NULL);

  lower = g_utf8_strdown (header, -1);
  key = g_string_sized_new (strlen (lower));
  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (key, g_utf8_get_char (p));

  return g_string_free (key, FALSE);
}

static int
compare_keys (const void *a, const void *b)
{
  return strcmp (a, *(const char *const *) b);
}

static gboolean
contains (const char *const *sorted, gsize n, const char *key)
{
  return bsearch (key, sorted, n, sizeof (char *), compare_keys) != NULL;
}

gboolean
along_column_key_is_about_pupils (const char *key)
{
  return contains (pupil_columns, G_N_ELEMENTS (pupil_columns), key);
}

gboolean
along_column_key_is_published (const char *key)
{
  return contains (published_columns, G_N_ELEMENTS (published_columns), key);
}
