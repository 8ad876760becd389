/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-delivery-context"

#include "along-delivery-context.h"

const AlongMatchRecord *
along_delivery_find_match (AlongDossier *dossier, AlongDate date)
{
  const GArray *matches = along_dossier_get (dossier, ALONG_DOSSIER_MATCHES);
  const AlongMatchRecord *found = NULL;

  for (guint i = 0; i < matches->len; i++)
    {
      const AlongMatchRecord *match = along_dossier_item (matches, AlongMatchRecord, i);
      gboolean holds = match->from <= date &&
                       (match->until == ALONG_DATE_NONE || date < match->until);

      if (found == NULL || holds || match->from >= found->from)
        found = match;
      if (holds)
        break;
    }
  return found;
}
