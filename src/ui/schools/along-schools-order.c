/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-order.h"

#include <stdlib.h>

struct _AlongSchoolsOrder
{
  guint n;
  guint n_known;    /* before those without a key */
  guint32 *schools; /* indices into the register, in order */
  guint32 *keys;    /* of the same, so that equal ones can be told */
};

static int
compare_packed (gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *) a;
  guint64 y = *(const guint64 *) b;

  return (x > y) - (x < y);
}

AlongSchoolsOrder *
along_schools_order_new (const guint32 *keys, guint n, const AlongSchoolsOrder *names)
{
  AlongSchoolsOrder *self = g_new0 (AlongSchoolsOrder, 1);
  g_autofree guint64 *packed = g_new (guint64, n + 1);

  g_return_val_if_fail (names == NULL || names->n == n, NULL);

  self->n = n;
  self->schools = g_new (guint32, n + 1);
  self->keys = g_new (guint32, n + 1);

  /* The place by name in the lower half breaks ties without a second comparison. */
  for (guint i = 0; i < n; i++)
    {
      guint32 school = names != NULL ? names->schools[i] : i;

      packed[i] = (guint64) keys[school] << 32 | i;
    }
  qsort (packed, n, sizeof *packed, compare_packed);

  for (guint i = 0; i < n; i++)
    {
      guint32 place = packed[i] & G_MAXUINT32;

      self->keys[i] = packed[i] >> 32;
      self->schools[i] = names != NULL ? names->schools[place] : place;
      if (self->keys[i] != ALONG_SCHOOLS_NO_KEY)
        self->n_known = i + 1;
    }

  return self;
}

void
along_schools_order_free (AlongSchoolsOrder *self)
{
  if (self == NULL)
    return;

  g_free (self->schools);
  g_free (self->keys);
  g_free (self);
}

static guint
pick_range (const AlongSchoolsOrder *self,
            const guint8 *wanted,
            guint from,
            guint to,
            guint32 *picked)
{
  guint n = 0;

  for (guint i = from; i < to; i++)
    if (wanted[self->schools[i]])
      picked[n++] = self->schools[i];

  return n;
}

guint
along_schools_order_pick (const AlongSchoolsOrder *self,
                          const guint8 *wanted,
                          gboolean descending,
                          guint32 *picked)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (!descending)
    return pick_range (self, wanted, 0, self->n, picked);

  for (guint to = self->n_known, from; to > 0; to = from)
    {
      from = to - 1;
      while (from > 0 && self->keys[from - 1] == self->keys[to - 1])
        from--;
      n += pick_range (self, wanted, from, to, picked + n);
    }

  return n + pick_range (self, wanted, self->n_known, self->n, picked + n);
}
