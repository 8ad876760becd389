/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-register"

#include "along-register-private.h"

void
along_register_place_successors (AlongRegister *self)
{
  self->successors = g_new0 (guint32, MAX (self->schools->len, 1));

  for (guint32 i = 0; i < self->schools->len; i++)
    {
      const AlongSchool *school = along_register_get_school (self, i);
      guint n;
      const AlongInspection *inspections = along_register_get_inspections (self, school, &n);

      for (guint j = 0; j < n; j++)
        {
          const AlongSchool *old;

          if (!along_inspection_is_predecessors (&inspections[j]))
            continue;
          old = along_register_find_school (self, inspections[j].urn_at_time);
          if (old != NULL && old != school && old->status == ALONG_STATUS_CLOSED)
            self->successors[along_register_get_index (self, old)] = i + 1;
        }
    }
}

const AlongSchool *
along_register_get_successor (AlongRegister *self, guint index, AlongDate day)
{
  const AlongSchool *successor;
  AlongDate since;

  g_return_val_if_fail (ALONG_IS_REGISTER (self), NULL);
  g_return_val_if_fail (index < self->schools->len, NULL);

  if (self->successors[index] == 0)
    return NULL;

  successor = along_register_get_school (self, self->successors[index] - 1);
  since = successor->opened != ALONG_DATE_NONE ? successor->opened
                                               : along_register_get_school (self, index)->closed;
  if (day == ALONG_DATE_NONE || (since != ALONG_DATE_NONE && since <= day))
    return successor;
  return NULL;
}
