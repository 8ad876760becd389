/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-table.h"

#include "along-database-private.h"
#include "along-record-table.h"

#include <glib/gi18n.h>

/* Every transaction that changes a deployment gives it another revision, drawn by lot: a number
 * that counted up would come back after an undo, and the docket would take the new state for the
 * old. */
gboolean
along_deployment_touch (AlongDatabase *database, const char *deployment, GError **error)
{
  g_autoptr (AlongStatement) statement = NULL;

  if (!along_database_note_change (database, deployment))
    return TRUE;
  statement = along_statement_new (database,
                                   "UPDATE deployment SET revision = random () WHERE id = ?",
                                   _ ("The deployment could not be saved."), error);
  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, deployment);
  return along_statement_run (statement, NULL, error);
}

/* The deployment that a record belongs to. */
static const char *
get_deployment (AlongDossierKind kind, gconstpointer record)
{
  const AlongField *field = along_record_shape_find (along_dossier_get_shape (kind), "deployment");

  return G_STRUCT_MEMBER (const char *, record, field->offset);
}

gboolean
along_deployment_save (AlongDatabase *database, const AlongDeployment *deployment, GError **error)
{
  return along_record_table_save (database, &along_deployment_shape, deployment, error) &&
         along_deployment_touch (database, deployment->id, error);
}

gboolean
along_dossier_record_save (AlongDatabase *database,
                           AlongDossierKind kind,
                           gconstpointer record,
                           GError **error)
{
  return along_record_table_save (database, along_dossier_get_shape (kind), record, error) &&
         along_deployment_touch (database, get_deployment (kind, record), error);
}

gboolean
along_dossier_record_delete (AlongDatabase *database,
                             AlongDossierKind kind,
                             gconstpointer record,
                             GError **error)
{
  return along_record_table_delete (database, along_dossier_get_shape (kind), record, error) &&
         along_deployment_touch (database, get_deployment (kind, record), error);
}

gboolean
along_docket_record_save (AlongDatabase *database,
                          AlongDocketKind kind,
                          gconstpointer record,
                          GError **error)
{
  return along_record_table_save (database, along_docket_get_shape (kind), record, error);
}

gboolean
along_docket_record_delete (AlongDatabase *database,
                            AlongDocketKind kind,
                            gconstpointer record,
                            GError **error)
{
  return along_record_table_delete (database, along_docket_get_shape (kind), record, error);
}

/* Deleting a deployment ------------------------------------------------------------------------ */

gboolean
along_deployment_delete (AlongDatabase *database, const char *deployment, GError **error)
{
  /* What others refer to comes last; the other records refer to the deployment alone. */
  static const AlongDossierKind last[] = { ALONG_DOSSIER_CLAIMED_DAYS, ALONG_DOSSIER_CLAIMS,
                                           ALONG_DOSSIER_DAYS, ALONG_DOSSIER_CONTRIBUTORS,
                                           ALONG_DOSSIER_ENHANCEMENTS };
  static const char *const others[] = { "answer", "signed_form", "sealed" };
  AlongDeployment key = { .id = deployment };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (!along_record_table_delete_of (database, others[i], "deployment", deployment, error))
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (last); i++)
    if (!along_record_table_delete_of (database, along_dossier_get_shape (last[i])->name,
                                       "deployment", deployment, error))
      return FALSE;
  for (AlongDossierKind kind = 0; kind < ALONG_N_DOSSIER_KINDS; kind++)
    if (!along_record_table_delete_of (database, along_dossier_get_shape (kind)->name, "deployment",
                                       deployment, error))
      return FALSE;

  return along_record_table_delete (database, &along_deployment_shape, &key, error);
}
