/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-partners-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-team-list.h"
#include "along-text.h"

#include <glib/gi18n.h>
#include <string.h>

#define NO_STATUS (-1)

typedef struct
{
  AlongImportRecord base;
  AlongTeamMember member;
  const AlongPathway *pathway; /* NULL: none was given */
  AlongDate received;
  int need; /* -1: not given */
  int status;
  const char *note;
} Record;

static const char *const statuses[] = { "received", "accepted", "declined", "withdrawn" };

static gpointer
open_partners (const AlongImporterContext *context, GError **error)
{
  return along_team_list_new (context, error);
}

/* A pathway by its id or its name. */
static const AlongPathway *
read_pathway (AlongTeamList *list, AlongRow *row)
{
  const char *text = along_row_get_text (row, ALONG_PARTNER_PATHWAY);
  g_autofree char *folded = along_text_fold (text);
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (list->programme, &n);

  if (*text == '\0')
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = along_text_fold (pathways[i].name);

      if (strcmp (pathways[i].id, folded) == 0 || strcmp (name, folded) == 0)
        return &pathways[i];
    }

  along_row_take_issue (row, ALONG_PARTNER_PATHWAY,
                        g_strdup_printf (_ ("“%s” is no pathway of “%s”."), text,
                                         along_programme_get_name (list->programme)));
  return NULL;
}

static int
read_status (AlongRow *row)
{
  const char *text = along_row_get_text (row, ALONG_PARTNER_STATUS);

  if (*text == '\0')
    return NO_STATUS;
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (g_ascii_strcasecmp (text, statuses[i]) == 0)
      return (int) i;

  along_row_take_issue (row, ALONG_PARTNER_STATUS,
                        g_strdup_printf (_ ("“%s” is none of received, accepted, declined and "
                                            "withdrawn."),
                                         text));
  return NO_STATUS;
}

static gboolean
read_partner (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  Record *record = (Record *) base;

  if (!along_team_list_read_member (row, &record->member))
    return FALSE;

  record->pathway = read_pathway (state, row);
  record->received = along_row_get_date (row, ALONG_PARTNER_RECEIVED);
  record->need = along_row_get_number (row, ALONG_PARTNER_NEED, 0, 3, -1);
  record->status = read_status (row);
  record->note = along_row_get_text (row, ALONG_PARTNER_NOTE);
  return TRUE;
}

/* Where nobody says which: the first that is open to such participants. */
static const char *
choose_pathway (AlongTeamList *list, AlongParticipantKind kind)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (list->programme, &n);

  for (guint i = 0; i < n; i++)
    if (pathways[i].open && pathways[i].kind == kind)
      return pathways[i].id;

  return n > 0 ? pathways[0].id : "";
}

/* What the row does not say stays as it was. Those on a list of partners are partners: accepted,
 * unless it says something else. */
static AlongWriteOutcome
write_partner (gpointer state, const AlongImportRecord *base, GError **error)
{
  AlongTeamList *list = state;
  const Record *record = (const Record *) base;
  g_autofree char *id = NULL;
  const AlongApplication *old;
  AlongApplication application = { .pathway = "", .note = "", .preferred_lead = "" };
  AlongParticipant who;

  if (!along_team_list_find (list, &record->member, record->base.line, &who, error))
    return ALONG_WRITE_FAILED;

  old = along_caseload_find_application_of (along_caseload_saving_get_before (list->saving),
                                            list->cohort->id, who);
  if (old != NULL)
    application = *old;
  else
    {
      id = g_uuid_string_random ();
      application.id = id;
      application.cohort = list->cohort->id;
      application.who = who;
      application.status = ALONG_APPLICATION_ACCEPTED;
      application.pathway = choose_pathway (list, who.kind);
    }
  if (record->pathway != NULL)
    application.pathway = record->pathway->id;
  if (record->received != ALONG_DATE_NONE)
    application.received = record->received;
  if (record->need >= 0)
    application.need = record->need;
  if (record->status != NO_STATUS)
    application.status = (AlongApplicationStatus) record->status;
  if (*record->note != '\0')
    application.note = record->note;

  return along_caseload_saving_save (list->saving, ALONG_CASELOAD_APPLICATIONS, &application,
                                     error);
}

static void
close_partners (gpointer state)
{
  along_team_list_free (state);
}

const AlongImporterClass along_partners_importer = {
  .record_size = sizeof (Record),
  .open = open_partners,
  .read = read_partner,
  .write = write_partner,
  .close = close_partners,
};
