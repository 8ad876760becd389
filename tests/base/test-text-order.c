/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-text-order.h"

static void
test_rank (void)
{
  const char *texts[] = { "beta", "", "Alpha", "gamma", "BETA", "élan", "alpha b" };
  g_autofree guint32 *ranks = along_text_rank (texts, G_N_ELEMENTS (texts));

  /* Alpha < alpha b < beta = BETA < gamma, by code point where the language has no own order. */
  g_assert_cmpuint (ranks[2], ==, 0);
  g_assert_cmpuint (ranks[6], ==, 1);
  g_assert_cmpuint (ranks[0], ==, 2);
  g_assert_cmpuint (ranks[4], ==, 2);
  g_assert_cmpuint (ranks[3], ==, 3);
  g_assert_cmpuint (ranks[5], ==, 4);
  g_assert_cmpuint (ranks[1], ==, ALONG_TEXT_NO_RANK);
}

static void
test_nothing (void)
{
  g_autofree guint32 *ranks = along_text_rank (NULL, 0);

  g_assert_nonnull (ranks);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-order/rank", test_rank);
  g_test_add_func ("/text-order/nothing", test_nothing);
  return g_test_run ();
}
