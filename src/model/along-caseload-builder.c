/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-caseload-builder.h"

#include "along-caseload-private.h"

#include <string.h>

struct _AlongCaseloadBuilder
{
  AlongCaseload *caseload;
};

AlongCaseloadBuilder *
along_caseload_builder_new (void)
{
  AlongCaseloadBuilder *self = g_new0 (AlongCaseloadBuilder, 1);

  self->caseload = g_object_new (ALONG_TYPE_CASELOAD, NULL);
  return self;
}

void
along_caseload_builder_free (AlongCaseloadBuilder *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->caseload);
  g_free (self);
}

void
along_caseload_builder_add (AlongCaseloadBuilder *self,
                            AlongCaseloadKind kind,
                            gconstpointer record)
{
  along_record_array_append (along_caseload_get_shape (kind), self->caseload->records[kind], record,
                             self->caseload->texts);
}

/* The records begin with their id, or the lead's. */
static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static int
compare_cohorts (gconstpointer a, gconstpointer b)
{
  const AlongCohort *left = a, *right = b;

  if (left->starts != right->starts)
    return left->starts < right->starts ? -1 : 1;
  return strcmp (left->id, right->id);
}

static int
compare_applications (gconstpointer a, gconstpointer b)
{
  const AlongApplication *left = a, *right = b;

  if (left->received != right->received)
    return left->received < right->received ? -1 : 1;
  return strcmp (left->id, right->id);
}

/* None where records stay in the order in which they came. */
static const GCompareFunc orders[ALONG_N_CASELOAD_KINDS] = {
  [ALONG_CASELOAD_COHORTS] = compare_cohorts,
  [ALONG_CASELOAD_LEADS] = compare_ids,
  [ALONG_CASELOAD_APPLICATIONS] = compare_applications,
  [ALONG_CASELOAD_PAIRINGS] = compare_ids,
  [ALONG_CASELOAD_EXCLUSIONS] = compare_ids,
  [ALONG_CASELOAD_FLAGS] = compare_ids,
};

static void
index_by_id (AlongCaseload *caseload, AlongCaseloadKind kind)
{
  const GArray *array = caseload->records[kind];

  for (guint i = 0; i < array->len; i++)
    {
      gpointer record = array->data + i * along_caseload_get_shape (kind)->size;

      g_hash_table_insert (caseload->by_id, *(gpointer *) record, record);
    }
}

static void
index_current_pairings (AlongCaseload *caseload)
{
  const GArray *pairings = caseload->records[ALONG_CASELOAD_PAIRINGS];

  for (guint i = 0; i < pairings->len; i++)
    {
      AlongPairing *pairing = &g_array_index (pairings, AlongPairing, i);

      if (pairing->status != ALONG_PAIRING_ENDED)
        g_hash_table_insert (caseload->current_pairing, (gpointer) pairing->application, pairing);
    }
}

AlongCaseload *
along_caseload_builder_end (AlongCaseloadBuilder *self)
{
  AlongCaseload *caseload = self->caseload;

  g_return_val_if_fail (caseload != NULL, NULL);

  for (AlongCaseloadKind kind = 0; kind < ALONG_N_CASELOAD_KINDS; kind++)
    {
      if (orders[kind] != NULL)
        g_array_sort (caseload->records[kind], orders[kind]);
      if (along_caseload_get_shape (kind)->n_keys == 1)
        index_by_id (caseload, kind);
    }
  index_current_pairings (caseload);

  return g_steal_pointer (&self->caseload);
}
