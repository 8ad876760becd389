/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

static gboolean
save_applications (AlongDatabase *database, gconstpointer data, GError **error)
{
  const GArray *applications = data;

  for (guint i = 0; i < applications->len; i++)
    if (!along_caseload_save (database, ALONG_CASELOAD_APPLICATIONS,
                              &g_array_index (applications, AlongApplication, i), error))
      return FALSE;

  return TRUE;
}

gboolean
along_workspace_save_application (AlongWorkspace *self,
                                  const AlongApplication *application,
                                  char **id,
                                  GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree char *name = along_record_dup_name (self, application->who);
  g_autofree char *cohort = along_record_dup_cohort_name (self, application->cohort);
  g_autoptr (GArray) applications = g_array_new (FALSE, FALSE, sizeof (AlongApplication));
  AlongHistoryLabel label = {
    .kind = (char *) (along_record_is_new (application->id) ? "add-application"
                                                            : "edit-application"),
    .subject = name,
    .object = cohort,
  };
  AlongApplication copy = *application;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_new (application->id))
    {
      if (along_caseload_find_application_of (along_workspace_get_caseload (self),
                                              application->cohort, application->who) != NULL)
        return along_record_refuse (error, _ ("It is in this cohort already."));
      copy.id = new_id;
    }
  else if (application->status != ALONG_APPLICATION_ACCEPTED &&
           along_caseload_find_current_pairing (along_workspace_get_caseload (self),
                                                application->id) != NULL)
    return along_record_refuse (error, _ ("It is paired. Take it back from its lead first."));

  g_array_append_val (applications, copy);
  if (!along_workspace_run (self, &label, save_applications, applications, error))
    return FALSE;

  along_record_return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_add_applications (AlongWorkspace *self,
                                  const char *cohort,
                                  const char *pathway,
                                  AlongApplicationStatus status,
                                  const AlongParticipant *participants,
                                  guint n_participants,
                                  guint *n_added,
                                  GError **error)
{
  AlongCaseload *caseload = along_workspace_get_caseload (self);
  g_autoptr (GArray) applications = g_array_new (FALSE, TRUE, sizeof (AlongApplication));
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *name = along_record_dup_cohort_name (self, cohort);
  g_autofree char *first = n_participants > 0 ? along_record_dup_name (self, participants[0])
                                              : NULL;
  AlongHistoryLabel label = { .subject = first, .object = name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < n_participants; i++)
    {
      AlongApplication application = { .cohort = cohort,
                                       .who = participants[i],
                                       .pathway = pathway,
                                       .received = along_date_today (),
                                       .status = status };

      if (along_caseload_find_application_of (caseload, cohort, participants[i]) != NULL)
        continue;
      application.id = along_workspace_new_id ();
      g_ptr_array_add (ids, (gpointer) application.id);
      g_array_append_val (applications, application);
    }

  if (n_added != NULL)
    *n_added = applications->len;
  label.kind = (char *) (applications->len == 1 && n_participants == 1 ? "add-application"
                                                                       : "add-applications");
  label.count = applications->len;
  return along_workspace_run (self, &label, save_applications, applications, error);
}

gboolean
along_workspace_delete_application (AlongWorkspace *self, const char *id, GError **error)
{
  const AlongApplication *application = along_caseload_find_application (
      along_workspace_get_caseload (self), id);
  g_autofree char *name = application != NULL ? along_record_dup_name (self, application->who)
                                              : g_strdup ("");
  g_autofree char *cohort = along_record_dup_cohort_name (
      self, application != NULL ? application->cohort : NULL);
  AlongHistoryLabel label = { .kind = (char *) "delete-application",
                              .subject = name,
                              .object = cohort };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (application != NULL &&
      along_caseload_find_current_pairing (along_workspace_get_caseload (self), id) != NULL)
    return along_record_refuse (error, _ ("It is paired. Take it back from its lead first."));

  return along_record_run_delete (self, &label, ALONG_CASELOAD_APPLICATIONS, id, error);
}
