/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-files.h"

#include "along-backup.h"
#include "along-check.h"
#include "along-import-source.h"
#include "along-pair-rules.h"
#include "along-register-cache.h"
#include "along-workspace-import.h"
#include "along-workspace-private.h"

#include <glib/gi18n.h>
#include <string.h>

gboolean
along_workspace_backup (AlongWorkspace *self, const char *target, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_backup_to (along_workspace_get_database (self), target, error);
}

gboolean
along_workspace_restore (AlongWorkspace *self, const char *source, char **kept, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (!along_workspace_check_idle (self, error) ||
      !along_backup_restore (along_workspace_get_database (self), source, kept, error))
    return FALSE;

  along_workspace_take_up_changes (self, TRUE);
  along_workspace_announce (self, _ ("Restored the backup"), FALSE);
  return TRUE;
}

/* What stands on the boards must be in the register and obey the programme's rules. */
static void
check_board (AlongBoard *board, GPtrArray *problems)
{
  const AlongCohort *cohort = along_board_get_cohort (board);

  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    {
      const AlongBoardPartner *partner = along_board_get_partner (board, i);
      AlongPairVerdict verdict;

      if (partner->school == NULL)
        g_ptr_array_add (problems,
                         g_strdup_printf (_ ("%s: participant %d is not in the register."),
                                          cohort->name, partner->application->who.id));
      if (partner->pathway == NULL)
        g_ptr_array_add (problems,
                         g_strdup_printf (_ ("%s: %s has the unknown pathway “%s”."), cohort->name,
                                          partner->name, partner->application->pathway));
      if (partner->lead < 0 || partner->school == NULL)
        continue;

      verdict = along_pair_judge (board, i, (guint) partner->lead);
      if (verdict.severity == ALONG_SEVERITY_BLOCK)
        {
          g_autofree char *why = along_pair_verdict_describe (verdict, board, i,
                                                              (guint) partner->lead);

          g_ptr_array_add (
              problems,
              g_strdup_printf ("%s: %s – %s: %s", cohort->name, partner->name,
                               along_board_get_lead (board, (guint) partner->lead)->name, why));
        }
    }
}

static void
check_cohorts (AlongWorkspace *self, GPtrArray *problems)
{
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (self));

  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);
      g_autoptr (AlongBoard) board = along_workspace_dup_board (self, cohort->id);

      if (board != NULL)
        check_board (board, problems);
      else
        g_ptr_array_add (problems,
                         g_strdup_printf (_ ("%s: there is no definition of programme “%s”."),
                                          cohort->name, cohort->programme));
    }
}

GPtrArray *
along_workspace_check (AlongWorkspace *self, GError **error)
{
  g_autoptr (GPtrArray) problems = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  /* What is checked is the tables. */
  along_register_cache_forget (self->path);
  problems = along_check_database (along_workspace_get_database (self), error);
  if (problems == NULL)
    return NULL;
  if (along_workspace_get_register (self) == NULL && !along_workspace_load_register (self, error))
    return NULL;
  check_cohorts (self, problems);

  return g_steal_pointer (&problems);
}

char *
along_workspace_dump (AlongWorkspace *self, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_check_dump (along_workspace_get_database (self), error);
}

char *
along_workspace_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "alongside", "alongside.db", NULL);
}

char *
along_workspace_data_folder (void)
{
  const char *folder = g_getenv ("ALONG_DATA_DIR");

  return g_strdup (folder != NULL && *folder != '\0' ? folder : ALONG_PKGDATADIR);
}

static gboolean
is_sample_file (const char *name)
{
  return (g_str_has_suffix (name, ".csv") && !g_str_has_prefix (name, "our-")) ||
         strcmp (name, "participants.json") == 0 || strcmp (name, "team-deployments.json") == 0;
}

/* In the order of their names: files of one kind are read in the order in which they are given, and
 * deployments refer to leads. */
static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_sample_files (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (is_sample_file (name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

GPtrArray *
along_workspace_inspect_sample (GError **error)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autofree char *folder = g_build_filename (data, "sample", NULL);
  g_autoptr (GPtrArray) names = list_sample_files (folder, error);
  g_autoptr (GPtrArray)
      sources = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_source_unref);

  if (names == NULL)
    return NULL;

  for (guint n = 0; n < names->len; n++)
    {
      g_autofree char *path = g_build_filename (folder, names->pdata[n], NULL);
      g_autoptr (GPtrArray) found = along_import_source_inspect (path, error);

      if (found == NULL)
        return NULL;
      for (guint i = 0; i < found->len; i++)
        g_ptr_array_add (sources, along_import_source_ref (g_ptr_array_index (found, i)));
    }

  return g_steal_pointer (&sources);
}

gboolean
along_workspace_import_sample (AlongWorkspace *self, GError **error)
{
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GPtrArray) reports = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  sources = along_workspace_inspect_sample (error);
  if (sources == NULL)
    return FALSE;

  reports = along_workspace_import (self, sources, FALSE, NULL, NULL, error);
  return reports != NULL;
}
