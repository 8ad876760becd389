/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-record-command.h"

gboolean
along_record_is_new (const char *id)
{
  return id == NULL || *id == '\0';
}

gboolean
along_record_refuse (GError **error, const char *message)
{
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID, message);
  return FALSE;
}

gboolean
along_record_is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text != NULL ? text : ""));

  return *stripped == '\0';
}

/* A school's or trust's name for the history, or its number where the register has none. */
char *
along_record_dup_name (AlongWorkspace *self, AlongParticipant who)
{
  AlongRegister *reg = along_workspace_get_register (self);
  const char *name = reg != NULL ? along_register_get_name (reg, who) : "";

  return *name != '\0' ? g_strdup (name) : g_strdup_printf ("%d", who.id);
}

char *
along_record_dup_lead_name (AlongWorkspace *self, const char *id)
{
  const AlongLead *lead = along_caseload_find_lead (along_workspace_get_caseload (self), id);

  return lead != NULL ? along_record_dup_name (self, lead->who) : g_strdup ("");
}

char *
along_record_dup_cohort_name (AlongWorkspace *self, const char *id)
{
  const AlongCohort *cohort = along_caseload_find_cohort (along_workspace_get_caseload (self), id);

  return g_strdup (cohort != NULL ? cohort->name : "");
}

void
along_record_return_id (char **id, const char *value)
{
  if (id != NULL)
    *id = g_strdup (value);
}

typedef struct
{
  AlongCaseloadKind kind;
  const char *id;
} Deletion;

static gboolean
delete_record (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Deletion *deletion = data;

  return along_caseload_delete (database, deletion->kind, deletion->id, error);
}

gboolean
along_record_run_delete (AlongWorkspace *self,
                         const AlongHistoryLabel *label,
                         AlongCaseloadKind kind,
                         const char *id,
                         GError **error)
{
  Deletion deletion = { kind, id };

  return along_workspace_run (self, label, delete_record, &deletion, error);
}
