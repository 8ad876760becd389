/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-participant.h"

static const char *const kinds[] = { "school", "trust" };

const char *
along_participant_kind_to_string (AlongParticipantKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return kinds[kind];
}

gboolean
along_participant_kind_from_string (const char *text, AlongParticipantKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (text, kinds[i]) == 0)
      {
        *kind = (AlongParticipantKind) i;
        return TRUE;
      }

  return FALSE;
}
