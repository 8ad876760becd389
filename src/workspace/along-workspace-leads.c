/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

typedef struct
{
  const AlongLead *lead;
  const AlongLeadCapacity *capacity;
  const AlongPathwayCapacity *pathways;
  guint n_pathways;
} LeadData;

static gboolean
save_lead (AlongDatabase *database, gconstpointer data, GError **error)
{
  const LeadData *lead = data;

  if (lead->lead != NULL &&
      !along_caseload_save (database, ALONG_CASELOAD_LEADS, lead->lead, error))
    return FALSE;
  if (lead->capacity != NULL &&
      !along_caseload_save (database, ALONG_CASELOAD_CAPACITIES, lead->capacity, error))
    return FALSE;
  for (guint i = 0; i < lead->n_pathways; i++)
    {
      AlongPathwayCapacity pathway = lead->pathways[i];

      pathway.lead = lead->capacity->lead;
      pathway.cohort = lead->capacity->cohort;
      if (!along_caseload_save (database, ALONG_CASELOAD_PATHWAY_CAPACITIES, &pathway, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
along_workspace_save_lead (AlongWorkspace *self,
                           const AlongLead *lead,
                           const AlongLeadCapacity *capacity,
                           char **id,
                           GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree char *name = along_record_dup_name (self, lead->who);
  AlongHistoryLabel label = {
    .kind = (char *) (along_record_is_new (lead->id) ? "add-lead" : "edit-lead"), .subject = name
  };
  AlongLead copy = *lead;
  AlongLeadCapacity own_capacity;
  LeadData data = { .lead = &copy };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_new (lead->id))
    {
      if (along_caseload_find_lead_of (along_workspace_get_caseload (self), lead->programme,
                                       lead->who) != NULL)
        return along_record_refuse (error, _ ("It is a lead of this programme already."));
      copy.id = new_id;
    }
  if (capacity != NULL)
    {
      own_capacity = *capacity;
      own_capacity.lead = copy.id;
      data.capacity = &own_capacity;
    }
  if (!along_workspace_run (self, &label, save_lead, &data, error))
    return FALSE;

  along_record_return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_save_capacity (AlongWorkspace *self,
                               const AlongLeadCapacity *capacity,
                               const AlongPathwayCapacity *pathways,
                               guint n_pathways,
                               GError **error)
{
  g_autofree char *name = along_record_dup_lead_name (self, capacity->lead);
  g_autofree char *cohort = along_record_dup_cohort_name (self, capacity->cohort);
  AlongHistoryLabel label = { .kind = (char *) "edit-capacity", .subject = name, .object = cohort };
  LeadData data = { .capacity = capacity, .pathways = pathways, .n_pathways = n_pathways };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run (self, &label, save_lead, &data, error);
}

gboolean
along_workspace_delete_lead (AlongWorkspace *self, const char *id, GError **error)
{
  g_autofree char *name = along_record_dup_lead_name (self, id);
  AlongHistoryLabel label = { .kind = (char *) "delete-lead", .subject = name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_record_run_delete (self, &label, ALONG_CASELOAD_LEADS, id, error);
}
