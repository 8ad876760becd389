/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-table.h"
#include "along-record-table.h"

#include <glib/gi18n.h>

/* One statement for each kind of record, prepared once and run for each deployment that has
 * changed: at first for all, after a command for one. */
typedef struct
{
  AlongStatement *deployment;
  AlongStatement *records[ALONG_N_DOSSIER_KINDS];
} Reader;

static void
reader_free (Reader *self)
{
  along_statement_free (self->deployment);
  for (guint i = 0; i < ALONG_N_DOSSIER_KINDS; i++)
    along_statement_free (self->records[i]);
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reader, reader_free)

static Reader *
reader_new (AlongDatabase *database, GError **error)
{
  g_autoptr (Reader) self = g_new0 (Reader, 1);

  self->deployment = along_record_table_select (database, &along_deployment_shape, "id", error);
  if (self->deployment == NULL)
    return NULL;

  for (AlongDossierKind kind = 0; kind < ALONG_N_DOSSIER_KINDS; kind++)
    {
      self->records[kind] = along_record_table_select (database, along_dossier_get_shape (kind),
                                                       "deployment", error);
      if (self->records[kind] == NULL)
        return NULL;
    }
  return g_steal_pointer (&self);
}

typedef struct
{
  AlongDossier *dossier;
  AlongDossierKind kind;
  gint64 revision;
} Filling;

static void
make_dossier (gconstpointer record, gpointer user_data)
{
  Filling *filling = user_data;

  filling->dossier = along_dossier_new (record, filling->revision);
}

static void
add_to_dossier (gconstpointer record, gpointer user_data)
{
  Filling *filling = user_data;

  along_dossier_add (filling->dossier, filling->kind, record);
}

/* (nullable): NULL with @error set, or without when there is no such deployment. */
static AlongDossier *
read_dossier (Reader *self, const char *id, gint64 revision, GError **error)
{
  Filling filling = { .revision = revision };
  g_autoptr (AlongDossier) dossier = NULL;

  along_statement_bind_text (self->deployment, 1, id);
  if (!along_record_table_read (self->deployment, &along_deployment_shape, make_dossier, &filling,
                                error))
    return NULL;

  dossier = filling.dossier;
  for (; dossier != NULL && filling.kind < ALONG_N_DOSSIER_KINDS; filling.kind++)
    {
      along_statement_bind_text (self->records[filling.kind], 1, id);
      if (!along_record_table_read (self->records[filling.kind],
                                    along_dossier_get_shape (filling.kind), add_to_dossier,
                                    &filling, error))
        return NULL;
    }
  return g_steal_pointer (&dossier);
}

AlongDossier *
along_dossier_load_within (AlongDatabase *database, const char *deployment, GError **error)
{
  g_autoptr (Reader) reader = reader_new (database, error);

  return reader != NULL ? read_dossier (reader, deployment, 0, error) : NULL;
}

/* All of them ---------------------------------------------------------------------------------- */

static AlongDossier *
find_unchanged (AlongDocket *previous, const char *id, gint64 revision)
{
  AlongDossier *dossier = previous != NULL ? along_docket_find (previous, id) : NULL;

  return dossier != NULL && along_dossier_get_revision (dossier) == revision
             ? g_object_ref (dossier)
             : NULL;
}

static gboolean
load_dossiers (AlongDatabase *database, AlongDocket *docket, AlongDocket *previous, GError **error)
{
  g_autoptr (Reader) reader = reader_new (database, error);
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT id, revision FROM deployment ORDER BY opened, id",
      _ ("The deployments could not be read."), error);

  if (reader == NULL || row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    {
      const char *id = along_statement_get_text (row, 0);
      gint64 revision = along_statement_get_int (row, 1);
      AlongDossier *dossier = find_unchanged (previous, id, revision);

      if (dossier == NULL)
        dossier = read_dossier (reader, id, revision, &local_error);
      if (dossier == NULL)
        break;
      along_docket_take (docket, dossier);
    }
  return along_statement_end_loop (local_error, error);
}

typedef struct
{
  AlongDocket *docket;
  AlongDocketKind kind;
} Adding;

static void
add_to_docket (gconstpointer record, gpointer user_data)
{
  Adding *adding = user_data;

  along_docket_add (adding->docket, adding->kind, record);
}

static gboolean
load_shared (AlongDatabase *database, AlongDocket *docket, GError **error)
{
  Adding adding = { docket, 0 };

  for (; adding.kind < ALONG_N_DOCKET_KINDS; adding.kind++)
    {
      const AlongRecordShape *shape = along_docket_get_shape (adding.kind);
      g_autoptr (AlongStatement) rows = along_record_table_select (database, shape, NULL, error);

      if (rows == NULL || !along_record_table_read (rows, shape, add_to_docket, &adding, error))
        return FALSE;
    }
  return TRUE;
}

AlongDocket *
along_docket_load_within (AlongDatabase *database, AlongDocket *previous, GError **error)
{
  g_autoptr (AlongDocket) docket = along_docket_new ();

  return load_dossiers (database, docket, previous, error) && load_shared (database, docket, error)
             ? g_steal_pointer (&docket)
             : NULL;
}

AlongDocket *
along_docket_load (AlongDatabase *database,
                   AlongDocket *previous,
                   GCancellable *cancellable,
                   GError **error)
{
  AlongDocket *docket;

  /* One read transaction, so that all of it is of one moment. */
  if (!along_database_execute (database, "BEGIN", _ ("The deployments could not be read."), error))
    return NULL;
  along_database_set_cancellable (database, cancellable);
  docket = along_docket_load_within (database, previous, error);
  along_database_set_cancellable (database, NULL);
  along_database_rollback (database);

  return docket;
}
