/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-table.h"
#include "along-record-table.h"

#include <glib/gi18n.h>

/* One statement for each kind of record, prepared once and run for each deployment that has
 * changed. */
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

/* (nullable): without records; NULL with @error set, or without when there is no such deployment.
 */
static AlongDossier *
read_deployment (Reader *self, const char *id, gint64 revision, GError **error)
{
  Filling filling = { .revision = revision };

  along_statement_bind_text (self->deployment, 1, id);
  return along_record_table_read (self->deployment, &along_deployment_shape, make_dossier, &filling,
                                  error)
             ? filling.dossier
             : NULL;
}

static gboolean
read_records (Reader *self, AlongDossier *dossier, GError **error)
{
  Filling filling = { .dossier = dossier };

  for (; filling.kind < ALONG_N_DOSSIER_KINDS; filling.kind++)
    {
      AlongStatement *rows = self->records[filling.kind];

      along_statement_bind_text (rows, 1, along_dossier_get_deployment (dossier)->id);
      if (!along_record_table_read (rows, along_dossier_get_shape (filling.kind), add_to_dossier,
                                    &filling, error))
        return FALSE;
    }
  return TRUE;
}

AlongDossier *
along_dossier_load_within (AlongDatabase *database, const char *deployment, GError **error)
{
  g_autoptr (Reader) reader = reader_new (database, error);
  g_autoptr (AlongDossier) dossier = NULL;

  if (reader != NULL)
    dossier = read_deployment (reader, deployment, 0, error);
  return dossier != NULL && read_records (reader, dossier, error) ? g_steal_pointer (&dossier)
                                                                  : NULL;
}

/* All of them ---------------------------------------------------------------------------------- */

/* @deployment: offset in the records at hand of what they belong to. */
typedef struct
{
  AlongDocket *docket;
  Filling filling;
  gsize deployment;
} Sorting;

static AlongDossier *
find_unchanged (AlongDocket *previous, const char *id, gint64 revision)
{
  AlongDossier *dossier = previous != NULL ? along_docket_find (previous, id) : NULL;

  return dossier != NULL && along_dossier_get_revision (dossier) == revision
             ? g_object_ref (dossier)
             : NULL;
}

/* The dossier that @record belongs to; records come by deployment. */
static void
find_and_add (gconstpointer record, gpointer user_data)
{
  Sorting *sorting = user_data;
  const char *id = G_STRUCT_MEMBER (const char *, record, sorting->deployment);

  if (sorting->filling.dossier == NULL ||
      !g_str_equal (along_dossier_get_deployment (sorting->filling.dossier)->id, id))
    sorting->filling.dossier = along_docket_find (sorting->docket, id);
  if (sorting->filling.dossier != NULL)
    add_to_dossier (record, &sorting->filling);
}

/* All records of one kind at a time: at first, asking for each deployment's would take most of the
 * time. */
static gboolean
load_all_records (AlongDatabase *database, AlongDocket *docket, GError **error)
{
  Sorting sorting = { .docket = docket };

  for (; sorting.filling.kind < ALONG_N_DOSSIER_KINDS; sorting.filling.kind++)
    {
      const AlongRecordShape *shape = along_dossier_get_shape (sorting.filling.kind);

      sorting.deployment = along_record_shape_find (shape, "deployment")->offset;
      if (!along_record_table_read_all (database, shape, find_and_add, &sorting, error))
        return FALSE;
    }
  return TRUE;
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
        {
          dossier = read_deployment (reader, id, revision, &local_error);
          if (dossier == NULL)
            break;
          if (previous != NULL && !read_records (reader, dossier, &local_error))
            {
              g_object_unref (dossier);
              break;
            }
        }
      along_docket_take (docket, dossier);
    }
  return along_statement_end_loop (local_error, error) &&
         (previous != NULL || load_all_records (database, docket, error));
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
    if (!along_record_table_read_all (database, along_docket_get_shape (adding.kind), add_to_docket,
                                      &adding, error))
      return FALSE;
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
