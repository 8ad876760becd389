/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

static gboolean
save_cohort (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_caseload_save (database, ALONG_CASELOAD_COHORTS, data, error);
}

gboolean
along_workspace_save_cohort (AlongWorkspace *self,
                             const AlongCohort *cohort,
                             char **id,
                             GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  AlongHistoryLabel label = { .kind = (char *) (along_record_is_new (cohort->id) ? "add-cohort"
                                                                                 : "edit-cohort"),
                              .subject = (char *) cohort->name };
  AlongCohort copy = *cohort;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (cohort->name))
    return along_record_refuse (error, _ ("Give the cohort a name."));
  if (cohort->ends != ALONG_DATE_NONE && cohort->ends < cohort->starts)
    return along_record_refuse (error,
                                _ ("The cohort ends before it starts. Change one of the dates."));

  if (along_record_is_new (cohort->id))
    copy.id = new_id;
  if (!along_workspace_run (self, &label, save_cohort, &copy, error))
    return FALSE;

  along_record_return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_delete_cohort (AlongWorkspace *self, const char *id, GError **error)
{
  g_autofree char *name = along_record_dup_cohort_name (self, id);
  AlongHistoryLabel label = { .kind = (char *) "delete-cohort", .subject = name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_record_run_delete (self, &label, ALONG_CASELOAD_COHORTS, id, error);
}
