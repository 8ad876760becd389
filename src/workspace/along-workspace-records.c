/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-memo-table.h"
#include "along-workspace-commands.h"
#include "along-workspace-private.h"

#include <glib/gi18n.h>

/* Commands that save or delete single records. */

static gboolean
is_new (const char *id)
{
  return id == NULL || *id == '\0';
}

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text != NULL ? text : ""));

  return *stripped == '\0';
}

/* A school's or trust's name for the history, or its number where the register has none. */
static char *
dup_name (AlongWorkspace *self, AlongParticipant who)
{
  AlongRegister *reg = along_workspace_get_register (self);
  const char *name = reg != NULL ? along_register_get_name (reg, who) : "";

  return *name != '\0' ? g_strdup (name) : g_strdup_printf ("%d", who.id);
}

static char *
dup_lead_name (AlongWorkspace *self, const char *id)
{
  const AlongLead *lead = along_caseload_find_lead (along_workspace_get_caseload (self), id);

  return lead != NULL ? dup_name (self, lead->who) : g_strdup ("");
}

static char *
dup_cohort_name (AlongWorkspace *self, const char *id)
{
  const AlongCohort *cohort = along_caseload_find_cohort (along_workspace_get_caseload (self), id);

  return g_strdup (cohort != NULL ? cohort->name : "");
}

static void
return_id (char **id, const char *value)
{
  if (id != NULL)
    *id = g_strdup (value);
}

/* Cohorts -------------------------------------------------------------------------------------- */

static gboolean
save_cohort (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_cohort_save (database, data, error);
}

gboolean
along_workspace_save_cohort (AlongWorkspace *self,
                             const AlongCohort *cohort,
                             char **id,
                             GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  AlongHistoryLabel label = { .kind = (char *) (is_new (cohort->id) ? "add-cohort" : "edit-cohort"),
                              .subject = (char *) cohort->name };
  AlongCohort copy = *cohort;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (is_blank (cohort->name))
    return refuse (error, _ ("Give the cohort a name."));
  if (cohort->ends != ALONG_DATE_NONE && cohort->ends < cohort->starts)
    return refuse (error, _ ("The cohort ends before it starts. Change one of the dates."));

  if (is_new (cohort->id))
    copy.id = new_id;
  if (!along_workspace_run (self, &label, save_cohort, &copy, error))
    return FALSE;

  return_id (id, copy.id);
  return TRUE;
}

/* Deleting by id ---------------------------------------------------------------------------------
 */

typedef struct
{
  AlongRecordKind kind;
  const char *id;
} Deletion;

static gboolean
delete_record (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Deletion *deletion = data;

  return along_record_delete (database, deletion->kind, deletion->id, error);
}

gboolean
along_workspace_delete_cohort (AlongWorkspace *self, const char *id, GError **error)
{
  Deletion deletion = { ALONG_RECORD_COHORT, id };
  g_autofree char *name = dup_cohort_name (self, id);
  AlongHistoryLabel label = { .kind = (char *) "delete-cohort", .subject = name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run (self, &label, delete_record, &deletion, error);
}

gboolean
along_workspace_delete_lead (AlongWorkspace *self, const char *id, GError **error)
{
  Deletion deletion = { ALONG_RECORD_LEAD, id };
  g_autofree char *name = dup_lead_name (self, id);
  AlongHistoryLabel label = { .kind = (char *) "delete-lead", .subject = name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run (self, &label, delete_record, &deletion, error);
}

gboolean
along_workspace_delete_application (AlongWorkspace *self, const char *id, GError **error)
{
  const AlongApplication *application = along_caseload_find_application (
      along_workspace_get_caseload (self), id);
  Deletion deletion = { ALONG_RECORD_APPLICATION, id };
  g_autofree char *name = application != NULL ? dup_name (self, application->who) : g_strdup ("");
  g_autofree char *cohort = dup_cohort_name (self,
                                             application != NULL ? application->cohort : NULL);
  AlongHistoryLabel label = { .kind = (char *) "delete-application",
                              .subject = name,
                              .object = cohort };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (application != NULL &&
      along_caseload_find_current_pairing (along_workspace_get_caseload (self), id) != NULL)
    return refuse (error, _ ("It is paired. Take it back from its lead first."));

  return along_workspace_run (self, &label, delete_record, &deletion, error);
}

/* Leads ------------------------------------------------------------------------------------------
 */

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

  if (lead->lead != NULL && !along_lead_save (database, lead->lead, error))
    return FALSE;
  if (lead->capacity != NULL && !along_lead_capacity_save (database, lead->capacity, error))
    return FALSE;
  for (guint i = 0; i < lead->n_pathways; i++)
    {
      AlongPathwayCapacity pathway = lead->pathways[i];

      pathway.lead = lead->capacity->lead;
      pathway.cohort = lead->capacity->cohort;
      if (!along_pathway_capacity_save (database, &pathway, error))
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
  g_autofree char *name = dup_name (self, lead->who);
  AlongHistoryLabel label = { .kind = (char *) (is_new (lead->id) ? "add-lead" : "edit-lead"),
                              .subject = name };
  AlongLead copy = *lead;
  AlongLeadCapacity own_capacity;
  LeadData data = { .lead = &copy };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (is_new (lead->id))
    {
      if (along_caseload_find_lead_of (along_workspace_get_caseload (self), lead->programme,
                                       lead->who) != NULL)
        return refuse (error, _ ("It is a lead of this programme already."));
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

  return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_save_capacity (AlongWorkspace *self,
                               const AlongLeadCapacity *capacity,
                               const AlongPathwayCapacity *pathways,
                               guint n_pathways,
                               GError **error)
{
  g_autofree char *name = dup_lead_name (self, capacity->lead);
  g_autofree char *cohort = dup_cohort_name (self, capacity->cohort);
  AlongHistoryLabel label = { .kind = (char *) "edit-capacity", .subject = name, .object = cohort };
  LeadData data = { .capacity = capacity, .pathways = pathways, .n_pathways = n_pathways };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run (self, &label, save_lead, &data, error);
}

/* Applications -----------------------------------------------------------------------------------
 */

static gboolean
save_applications (AlongDatabase *database, gconstpointer data, GError **error)
{
  const GArray *applications = data;

  for (guint i = 0; i < applications->len; i++)
    if (!along_application_save (database, &g_array_index (applications, AlongApplication, i),
                                 error))
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
  g_autofree char *name = dup_name (self, application->who);
  g_autofree char *cohort = dup_cohort_name (self, application->cohort);
  g_autoptr (GArray) applications = g_array_new (FALSE, FALSE, sizeof (AlongApplication));
  AlongHistoryLabel label = {
    .kind = (char *) (is_new (application->id) ? "add-application" : "edit-application"),
    .subject = name,
    .object = cohort,
  };
  AlongApplication copy = *application;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (is_new (application->id))
    {
      if (along_caseload_find_application_of (along_workspace_get_caseload (self),
                                              application->cohort, application->who) != NULL)
        return refuse (error, _ ("It is in this cohort already."));
      copy.id = new_id;
    }
  else if (application->status != ALONG_APPLICATION_ACCEPTED &&
           along_caseload_find_current_pairing (along_workspace_get_caseload (self),
                                                application->id) != NULL)
    return refuse (error, _ ("It is paired. Take it back from its lead first."));

  g_array_append_val (applications, copy);
  if (!along_workspace_run (self, &label, save_applications, applications, error))
    return FALSE;

  return_id (id, copy.id);
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
  g_autofree char *name = dup_cohort_name (self, cohort);
  g_autofree char *first = n_participants > 0 ? dup_name (self, participants[0]) : NULL;
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

/* Decisions --------------------------------------------------------------------------------------
 */

static gboolean
save_exclusion (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_exclusion_save (database, data, error);
}

gboolean
along_workspace_exclude (AlongWorkspace *self,
                         const char *lead,
                         AlongParticipant who,
                         const char *reason,
                         GError **error)
{
  g_autofree char *id = along_workspace_new_id ();
  g_autofree char *name = dup_name (self, who);
  g_autofree char *lead_name = dup_lead_name (self, lead);
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

  if (is_blank (reason))
    return refuse (error, _ ("Give a reason, so that the decision can be defended later."));
  if (along_caseload_find_exclusion (along_workspace_get_caseload (self), lead, who) != NULL)
    return refuse (error, _ ("The two are ruled out already."));

  return along_workspace_run (self, &label, save_exclusion, &exclusion, error);
}

gboolean
along_workspace_delete_exclusion (AlongWorkspace *self, const char *id, GError **error)
{
  const GArray *exclusions = along_caseload_get_exclusions (along_workspace_get_caseload (self));
  Deletion deletion = { ALONG_RECORD_EXCLUSION, id };
  g_autofree char *name = NULL;
  g_autofree char *lead = NULL;
  AlongHistoryLabel label = { .kind = (char *) "include" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < exclusions->len && name == NULL; i++)
    {
      const AlongExclusion *exclusion = &g_array_index (exclusions, AlongExclusion, i);

      if (g_str_equal (exclusion->id, id))
        {
          name = dup_name (self, exclusion->who);
          lead = dup_lead_name (self, exclusion->lead);
        }
    }
  label.subject = name;
  label.object = lead;
  return along_workspace_run (self, &label, delete_record, &deletion, error);
}

static gboolean
save_flag (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_flag_save (database, data, error);
}

gboolean
along_workspace_save_flag (AlongWorkspace *self, const AlongFlag *flag, char **id, GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree char *name = dup_name (self, flag->who);
  AlongHistoryLabel label = { .kind = (char *) "flag", .subject = name };
  AlongFlag copy = *flag;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (is_blank (flag->author))
    return refuse (error, _ ("Give the name of the person who decided."));
  if (is_blank (flag->reason))
    return refuse (error, _ ("Give a reason, so that the decision can be defended later."));

  if (is_new (flag->id))
    copy.id = new_id;
  if (flag->made == ALONG_DATE_NONE)
    copy.made = along_date_today ();
  if (!along_workspace_run (self, &label, save_flag, &copy, error))
    return FALSE;

  return_id (id, copy.id);
  return TRUE;
}

gboolean
along_workspace_delete_flag (AlongWorkspace *self, const char *id, GError **error)
{
  const GArray *flags = along_caseload_get_flags (along_workspace_get_caseload (self));
  Deletion deletion = { ALONG_RECORD_FLAG, id };
  g_autofree char *name = NULL;
  AlongHistoryLabel label = { .kind = (char *) "unflag" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < flags->len && name == NULL; i++)
    if (g_str_equal (g_array_index (flags, AlongFlag, i).id, id))
      name = dup_name (self, g_array_index (flags, AlongFlag, i).who);
  label.subject = name;
  return along_workspace_run (self, &label, delete_record, &deletion, error);
}

/* Memos ------------------------------------------------------------------------------------------
 */

typedef struct
{
  const char *topic;
  const char *name;
  const char *text;
} Memo;

static gboolean
save_memo (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Memo *memo = data;

  return along_memo_save (database, memo->topic, memo->name, memo->text, error);
}

char *
along_workspace_load_memo (AlongWorkspace *self, const char *topic, const char *name)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_memo_load (along_workspace_get_database (self), topic, name, NULL);
}

char **
along_workspace_list_memos (AlongWorkspace *self, const char *topic)
{
  char **names;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  names = along_memo_list (along_workspace_get_database (self), topic, NULL);
  return names != NULL ? names : g_new0 (char *, 1);
}

gboolean
along_workspace_save_memo (AlongWorkspace *self,
                           const char *topic,
                           const char *name,
                           const char *text,
                           GError **error)
{
  Memo memo = { topic, name, text };
  AlongHistoryLabel label = { .kind = (char *) (text != NULL ? "save-memo" : "delete-memo"),
                              .subject = (char *) name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (is_blank (name))
    return refuse (error, _ ("Give it a name."));

  return along_workspace_run (self, &label, save_memo, &memo, error);
}
