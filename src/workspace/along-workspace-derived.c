/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-workspace-private.h"

#include "along-school-table.h"

/* What is made of the snapshots, or looked up, when it is asked for. */

char *
along_workspace_new_id (void)
{
  return g_uuid_string_random ();
}

AlongDatabase *
along_workspace_open_connection (const char *path, AlongDatabaseFlags flags, GError **error)
{
  return along_database_open (path, flags, ALONG_PATIENCE_WORKER, error);
}

AlongBoard *
along_workspace_dup_board (AlongWorkspace *self, const char *cohort)
{
  const AlongCohort *found;
  AlongProgramme *programme;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  found = along_caseload_find_cohort (self->caseload, cohort);
  if (found == NULL || self->reg == NULL)
    return NULL;
  programme = along_definitions_find_programme (self->definitions, found->programme);
  if (programme == NULL)
    return NULL;

  if (self->board == NULL || !g_str_equal (along_board_get_cohort (self->board)->id, found->id))
    {
      g_clear_object (&self->board);
      self->board = along_board_new (programme, self->reg, self->caseload, found->id);
    }
  return self->board != NULL ? g_object_ref (self->board) : NULL;
}

AlongEligibility *
along_workspace_dup_eligibility (AlongWorkspace *self, const char *programme, int academic_year)
{
  g_autofree char *key = NULL;
  AlongEligibility *eligibility;
  AlongProgramme *definition;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  definition = along_definitions_find_programme (self->definitions, programme);
  if (definition == NULL || self->reg == NULL)
    return NULL;

  key = g_strdup_printf ("%s/%d", programme, academic_year);
  eligibility = g_hash_table_lookup (self->eligibility, key);
  if (eligibility == NULL)
    {
      eligibility = along_eligibility_new (definition, self->reg, self->caseload, academic_year);
      g_hash_table_insert (self->eligibility, g_steal_pointer (&key), eligibility);
    }
  return g_object_ref (eligibility);
}

GArray *
along_workspace_search_schools (AlongWorkspace *self, const char *text, guint limit, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return along_school_table_search (self->database, text, limit, error);
}
