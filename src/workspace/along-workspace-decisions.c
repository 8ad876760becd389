/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

static gboolean
save_exclusion (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_caseload_save (database, ALONG_CASELOAD_EXCLUSIONS, data, error);
}

gboolean
along_workspace_exclude (AlongWorkspace *self,
                         const char *lead,
                         AlongParticipant who,
                         const char *reason,
                         GError **error)
{
  g_autofree char *id = along_workspace_new_id ();
  g_autofree char *name = along_record_dup_name (self, who);
  g_autofree char *lead_name = along_record_dup_lead_name (self, lead);
  AlongHistoryLabel label = { .kind = (char *) "exclude", .subject = name, .object = lead_name };
  AlongExclusion exclusion = {
    .id = id,
    .lead = lead,
    .who = who,
    .reason = reason,
    .author = along_workspace_get_author (self),
    .made = along_date_today (),
  };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (reason))
    return along_record_refuse (error,
                                _ ("Give a reason, so that the decision can be defended later."));
  if (along_caseload_find_exclusion (along_workspace_get_caseload (self), lead, who) != NULL)
    return along_record_refuse (error, _ ("The two are ruled out already."));

  return along_workspace_run (self, &label, save_exclusion, &exclusion, error);
}

gboolean
along_workspace_delete_exclusion (AlongWorkspace *self, const char *id, GError **error)
{
  const GArray *exclusions = along_caseload_get_exclusions (along_workspace_get_caseload (self));
  g_autofree char *name = NULL;
  g_autofree char *lead = NULL;
  AlongHistoryLabel label = { .kind = (char *) "include" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < exclusions->len && name == NULL; i++)
    {
      const AlongExclusion *exclusion = &g_array_index (exclusions, AlongExclusion, i);

      if (g_str_equal (exclusion->id, id))
        {
          name = along_record_dup_name (self, exclusion->who);
          lead = along_record_dup_lead_name (self, exclusion->lead);
        }
    }
  label.subject = name;
  label.object = lead;
  return along_record_run_delete (self, &label, ALONG_CASELOAD_EXCLUSIONS, id, error);
}

static gboolean
save_flag (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_caseload_save (database, ALONG_CASELOAD_FLAGS, data, error);
}

gboolean
along_workspace_save_flag (AlongWorkspace *self, const AlongFlag *flag, char **id, GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree char *name = along_record_dup_name (self, flag->who);
  AlongHistoryLabel label = { .kind = (char *) "flag", .subject = name };
  AlongFlag copy = *flag;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (flag->author))
    return along_record_refuse (error, _ ("Give the name of the person who decided."));
  if (along_record_is_blank (flag->reason))
    return along_record_refuse (error,
                                _ ("Give a reason, so that the decision can be defended later."));

  if (along_record_is_new (flag->id))
    copy.id = new_id;
  if (flag->made == ALONG_DATE_NONE)
    copy.made = along_date_today ();
  if (!along_workspace_run (self, &label, save_flag, &copy, error))
    return FALSE;

  along_record_return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_delete_flag (AlongWorkspace *self, const char *id, GError **error)
{
  const GArray *flags = along_caseload_get_flags (along_workspace_get_caseload (self));
  g_autofree char *name = NULL;
  AlongHistoryLabel label = { .kind = (char *) "unflag" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < flags->len && name == NULL; i++)
    if (g_str_equal (g_array_index (flags, AlongFlag, i).id, id))
      name = along_record_dup_name (self, g_array_index (flags, AlongFlag, i).who);
  label.subject = name;
  return along_record_run_delete (self, &label, ALONG_CASELOAD_FLAGS, id, error);
}
