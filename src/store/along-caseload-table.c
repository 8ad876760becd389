/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"

#include "along-caseload-builder.h"
#include "along-record-table.h"

#include <glib/gi18n.h>

/* Reading -------------------------------------------------------------------------------------- */

typedef struct
{
  AlongCaseloadBuilder *builder;
  AlongCaseloadKind kind;
} Adding;

static void
add_record (gconstpointer record, gpointer user_data)
{
  Adding *adding = user_data;

  along_caseload_builder_add (adding->builder, adding->kind, record);
}

AlongCaseload *
along_caseload_load_within (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  Adding adding = { .builder = builder };

  for (; adding.kind < ALONG_N_CASELOAD_KINDS; adding.kind++)
    if (!along_record_table_read_all (database, along_caseload_get_shape (adding.kind), add_record,
                                      &adding, error))
      return NULL;
  return along_caseload_builder_end (builder);
}

AlongCaseload *
along_caseload_load (AlongDatabase *database, GError **error)
{
  AlongCaseload *caseload;

  /* One read transaction, so that all of it is of one moment. */
  if (!along_database_execute (database, "BEGIN", _ ("The records could not be read."), error))
    return NULL;
  caseload = along_caseload_load_within (database, error);
  along_database_rollback (database);

  return caseload;
}

/* Writing -------------------------------------------------------------------------------------- */

/* There may be none: what has no limit has no row. */
static gboolean
delete_limit (AlongDatabase *database, const AlongPathwayCapacity *capacity, GError **error)
{
  const AlongRecordShape *shape = along_caseload_get_shape (ALONG_CASELOAD_PATHWAY_CAPACITIES);
  g_autoptr (GError) local_error = NULL;

  if (along_record_table_delete (database, shape, capacity, &local_error) ||
      g_error_matches (local_error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

gboolean
along_caseload_save (AlongDatabase *database,
                     AlongCaseloadKind kind,
                     gconstpointer record,
                     GError **error)
{
  if (kind == ALONG_CASELOAD_PATHWAY_CAPACITIES &&
      ((const AlongPathwayCapacity *) record)->places == ALONG_UNLIMITED)
    return delete_limit (database, record, error);

  return along_record_table_save (database, along_caseload_get_shape (kind), record, error);
}

/* A record's parts go with it; what only refers to it stands in its way. */
gboolean
along_caseload_delete (AlongDatabase *database,
                       AlongCaseloadKind kind,
                       const char *id,
                       GError **error)
{
  static const AlongCaseloadKind parts[] = { ALONG_CASELOAD_PATHWAY_CAPACITIES,
                                             ALONG_CASELOAD_CAPACITIES };
  const AlongRecordShape *shape = along_caseload_get_shape (kind);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const AlongRecordShape *part = along_caseload_get_shape (parts[i]);

      if (along_record_shape_find (part, shape->name) != NULL &&
          !along_record_table_delete_of (database, part->name, shape->name, id, error))
        return FALSE;
    }

  /* The id is the first member, and all that is looked at. */
  g_return_val_if_fail (shape->n_keys == 1 && shape->fields[0].offset == 0, FALSE);
  return along_record_table_delete (database, shape, &id, error);
}
