/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-moved-dates"

#include "along-moved-dates.h"

#include "along-memo-table.h"

/* Under it, by the day that the file speaks of, how many days were decided on. */
#define TOPIC "moved-dates"

gboolean
along_moved_dates_decide (AlongDatabase *database,
                          AlongDate as_of,
                          AlongDate today,
                          int *days,
                          GError **error)
{
  char name[ALONG_DATE_ISO_SIZE];
  g_autofree char *decided = NULL;
  g_autofree char *text = NULL;
  GError *local_error = NULL;
  int distance = today - as_of;

  along_date_to_iso (as_of, name);
  decided = along_memo_load (database, TOPIC, name, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return FALSE;
    }
  if (decided != NULL)
    {
      *days = (int) g_ascii_strtoll (decided, NULL, 10);
      return TRUE;
    }

  *days = distance - ((distance % 7) + 7) % 7;
  text = g_strdup_printf ("%d", *days);
  return along_memo_save (database, TOPIC, name, text, error);
}
