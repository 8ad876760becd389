/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-succession"

#include "along-succession.h"

guint32 *
along_succession_find (AlongRegister *reg)
{
  guint n_schools = along_register_get_n_schools (reg);
  guint32 *successors = g_new0 (guint32, MAX (n_schools, 1));

  for (guint32 i = 0; i < n_schools; i++)
    {
      const AlongSchool *school = along_register_get_school (reg, i);
      guint n;
      const AlongInspection *inspections = along_register_get_inspections (reg, school, &n);

      for (guint j = 0; j < n; j++)
        {
          const AlongSchool *old;

          if (!along_inspection_is_predecessors (&inspections[j]))
            continue;
          old = along_register_find_school (reg, inspections[j].urn_at_time);
          if (old != NULL && old != school && old->status == ALONG_STATUS_CLOSED)
            successors[along_register_get_index (reg, old)] = i + 1;
        }
    }
  return successors;
}

const AlongSchool *
along_succession_get (const guint32 *successors, AlongRegister *reg, guint index, AlongDate day)
{
  const AlongSchool *successor;
  AlongDate since;

  if (successors[index] == 0)
    return NULL;

  successor = along_register_get_school (reg, successors[index] - 1);
  since = successor->opened != ALONG_DATE_NONE ? successor->opened
                                               : along_register_get_school (reg, index)->closed;
  if (day == ALONG_DATE_NONE || (since != ALONG_DATE_NONE && since <= day))
    return successor;
  return NULL;
}
