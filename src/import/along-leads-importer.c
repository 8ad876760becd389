/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-leads-importer"

#include "along-import-fields.h"
#include "along-team-list.h"

#define MAX_PLACES 1000
#define MAX_DAYS   10000

#define NOT_GIVEN (-2)

typedef struct
{
  AlongImportRecord base;
  AlongTeamMember member;
  const char *contact_name;
  const char *contact_email;
  const char *note;
  int places;
  AlongDays days;
} Record;

static gpointer
open_leads (const AlongImporterContext *context, GError **error)
{
  return along_team_list_new (context, error);
}

static gboolean
read_lead (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  Record *record = (Record *) base;

  if (!along_team_list_read_member (row, &record->member))
    return FALSE;

  record->contact_name = along_row_get_text (row, ALONG_LEAD_CONTACT_NAME);
  record->contact_email = along_row_get_text (row, ALONG_LEAD_CONTACT_EMAIL);
  record->note = along_row_get_text (row, ALONG_LEAD_NOTE);
  record->places = along_row_get_number (row, ALONG_LEAD_PLACES, 0, MAX_PLACES, NOT_GIVEN);
  record->days = along_row_get_scaled (row, ALONG_LEAD_DAYS, 0, MAX_DAYS, ALONG_DAYS_PER_DAY,
                                       NOT_GIVEN);
  return TRUE;
}

/* What the row does not say stays as it was; a new lead offers what the programme expects. */
static AlongWriteOutcome
write_capacity (AlongTeamList *list, const Record *record, const char *lead, GError **error)
{
  const AlongLeadCapacity *old = along_caseload_find_capacity (
      along_caseload_saving_get_before (list->saving), lead, list->cohort->id);
  AlongLeadCapacity capacity = { lead, list->cohort->id,
                                 along_programme_get_lead_places (list->programme),
                                 along_programme_get_lead_days (list->programme) };

  if (old != NULL)
    capacity = *old;
  if (record->places != NOT_GIVEN)
    capacity.places = record->places;
  if (record->days != NOT_GIVEN)
    capacity.days = record->days;

  return along_caseload_saving_save (list->saving, ALONG_CASELOAD_CAPACITIES, &capacity, error);
}

static AlongWriteOutcome
write_lead (gpointer state, const AlongImportRecord *base, GError **error)
{
  AlongTeamList *list = state;
  const Record *record = (const Record *) base;
  const char *programme = along_programme_get_id (list->programme);
  g_autofree char *id = NULL;
  const AlongLead *old;
  AlongLead lead = { .contact_name = "", .contact_email = "", .note = "", .active = TRUE };
  AlongParticipant who;
  AlongWriteOutcome outcome;

  if (!along_team_list_find (list, &record->member, record->base.line, &who, error))
    return ALONG_WRITE_FAILED;

  old = along_caseload_find_lead_of (along_caseload_saving_get_before (list->saving), programme,
                                     who);
  if (old != NULL)
    lead = *old;
  else
    {
      id = g_uuid_string_random ();
      lead.id = id;
      lead.programme = programme;
      lead.who = who;
    }
  if (*record->contact_name != '\0')
    lead.contact_name = record->contact_name;
  if (*record->contact_email != '\0')
    lead.contact_email = record->contact_email;
  if (*record->note != '\0')
    lead.note = record->note;

  outcome = along_caseload_saving_save (list->saving, ALONG_CASELOAD_LEADS, &lead, error);
  if (outcome == ALONG_WRITE_FAILED)
    return outcome;
  return along_write_outcome_join (outcome, write_capacity (list, record, lead.id, error));
}

static void
close_leads (gpointer state)
{
  along_team_list_free (state);
}

const AlongImporterClass along_leads_importer = {
  .record_size = sizeof (Record),
  .open = open_leads,
  .read = read_lead,
  .write = write_lead,
  .close = close_leads,
};
