/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-caseload-saving"

#include "along-caseload-saving.h"

struct _AlongCaseloadSaving
{
  AlongDatabase *database;
  AlongCaseload *before;
};

AlongCaseloadSaving *
along_caseload_saving_new (AlongDatabase *database, GError **error)
{
  AlongCaseload *before = along_caseload_load_within (database, error);
  AlongCaseloadSaving *self;

  if (before == NULL)
    return NULL;

  self = g_new0 (AlongCaseloadSaving, 1);
  self->database = g_object_ref (database);
  self->before = before;
  return self;
}

void
along_caseload_saving_free (AlongCaseloadSaving *self)
{
  g_object_unref (self->database);
  g_object_unref (self->before);
  g_free (self);
}

AlongCaseload *
along_caseload_saving_get_before (AlongCaseloadSaving *self)
{
  return self->before;
}

/* A pathway whose places are not limited is one that has no record. */
static gboolean
is_nothing (AlongCaseloadKind kind, gconstpointer record)
{
  return kind == ALONG_CASELOAD_PATHWAY_CAPACITIES &&
         ((const AlongPathwayCapacity *) record)->places == ALONG_UNLIMITED;
}

AlongWriteOutcome
along_caseload_saving_save (AlongCaseloadSaving *self,
                            AlongCaseloadKind kind,
                            gconstpointer record,
                            GError **error)
{
  gconstpointer old = along_caseload_find_same (self->before, kind, record);

  if (old != NULL ? along_record_equal (along_caseload_get_shape (kind), old, record)
                  : is_nothing (kind, record))
    return ALONG_WRITE_UNCHANGED;
  if (!along_caseload_save (self->database, kind, record, error))
    return ALONG_WRITE_FAILED;
  return old != NULL ? ALONG_WRITE_UPDATED : ALONG_WRITE_INSERTED;
}
