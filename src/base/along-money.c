/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-money.h"

#include "along-digits.h"

/* Pounds are written the British way in every locale, as on the forms they go on. */
char *
along_money_format (AlongMoney amount)
{
  guint64 size = amount < 0 ? (guint64) 0 - (guint64) amount : (guint64) amount;
  guint pence = (guint) (size % ALONG_PENCE_PER_POUND);
  g_autoptr (GString) text = g_string_new (amount < 0 ? "−£" : "£");

  g_string_append (text, along_digits_with_commas (size / ALONG_PENCE_PER_POUND).text);
  if (pence > 0)
    g_string_append_printf (text, ".%02u", pence);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
