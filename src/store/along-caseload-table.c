/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

static void
bind_participant (AlongStatement *statement, int parameter, AlongParticipant who)
{
  along_statement_bind_text (statement, parameter, along_participant_kind_to_string (who.kind));
  along_statement_bind_int (statement, parameter + 1, who.id);
}

gboolean
along_cohort_save (AlongDatabase *database, const AlongCohort *cohort, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO cohort (id, programme, name, term, academic_year, starts, ends, region, status) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (programme, name, term, academic_year, starts, ends, region, "
      "status) = (excluded.programme, excluded.name, excluded.term, excluded.academic_year, "
      "excluded.starts, excluded.ends, excluded.region, excluded.status)",
      _ ("The cohort could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, cohort->id);
  along_statement_bind_text (statement, 2, cohort->programme);
  along_statement_bind_text (statement, 3, cohort->name);
  along_statement_bind_text (statement, 4, cohort->term);
  along_statement_bind_int (statement, 5, cohort->academic_year);
  along_statement_bind_date (statement, 6, cohort->starts);
  along_statement_bind_date (statement, 7, cohort->ends);
  along_statement_bind_letter (statement, 8, cohort->region);
  along_statement_bind_int (statement, 9, cohort->status);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_lead_save (AlongDatabase *database, const AlongLead *lead, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO lead (id, programme, kind, participant, contact_name, contact_email, note, "
      "active) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (programme, kind, participant, contact_name, contact_email, "
      "note, active) = (excluded.programme, excluded.kind, excluded.participant, "
      "excluded.contact_name, excluded.contact_email, excluded.note, excluded.active)",
      _ ("The lead could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, lead->id);
  along_statement_bind_text (statement, 2, lead->programme);
  bind_participant (statement, 3, lead->who);
  along_statement_bind_text (statement, 5, lead->contact_name);
  along_statement_bind_text (statement, 6, lead->contact_email);
  along_statement_bind_text (statement, 7, lead->note);
  along_statement_bind_int (statement, 8, lead->active ? 1 : 0);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_lead_capacity_save (AlongDatabase *database,
                          const AlongLeadCapacity *capacity,
                          GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO lead_capacity (lead, cohort, places, days) VALUES (?, ?, ?, ?) "
      "ON CONFLICT (lead, cohort) DO UPDATE SET (places, days) = (excluded.places, excluded.days)",
      _ ("The lead’s places could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, capacity->lead);
  along_statement_bind_text (statement, 2, capacity->cohort);
  along_statement_bind_int (statement, 3, capacity->places);
  along_statement_bind_int_or_null (statement, 4, capacity->days, ALONG_UNLIMITED);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_pathway_capacity_save (AlongDatabase *database,
                             const AlongPathwayCapacity *capacity,
                             GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      capacity->places == ALONG_UNLIMITED
          ? "DELETE FROM pathway_capacity WHERE lead = ?1 AND cohort = ?2 AND pathway = ?3"
          : "INSERT INTO pathway_capacity (lead, cohort, pathway, places) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (lead, cohort, pathway) DO UPDATE SET places = excluded.places",
      _ ("The lead’s places could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, capacity->lead);
  along_statement_bind_text (statement, 2, capacity->cohort);
  along_statement_bind_text (statement, 3, capacity->pathway);
  if (capacity->places != ALONG_UNLIMITED)
    along_statement_bind_int (statement, 4, capacity->places);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_application_save (AlongDatabase *database,
                        const AlongApplication *application,
                        GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO application (id, cohort, kind, participant, pathway, received, status, need, "
      "note, preferred_lead) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (cohort, kind, participant, pathway, received, status, need, "
      "note, preferred_lead) = (excluded.cohort, excluded.kind, excluded.participant, "
      "excluded.pathway, excluded.received, excluded.status, excluded.need, excluded.note, "
      "excluded.preferred_lead)",
      _ ("The application could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, application->id);
  along_statement_bind_text (statement, 2, application->cohort);
  bind_participant (statement, 3, application->who);
  along_statement_bind_text (statement, 5, application->pathway);
  along_statement_bind_date (statement, 6, application->received);
  along_statement_bind_int (statement, 7, application->status);
  along_statement_bind_int (statement, 8, application->need);
  along_statement_bind_text (statement, 9, application->note);
  along_statement_bind_text_or_null (statement, 10, application->preferred_lead);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_pairing_save (AlongDatabase *database, const AlongPairing *pairing, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO pairing (id, application, lead, paired, ended, status, pinned, rationale, "
      "end_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (application, lead, paired, ended, status, pinned, "
      "rationale, "
      "end_reason) = (excluded.application, excluded.lead, excluded.paired, excluded.ended, "
      "excluded.status, excluded.pinned, excluded.rationale, excluded.end_reason)",
      _ ("The pairing could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, pairing->id);
  along_statement_bind_text (statement, 2, pairing->application);
  along_statement_bind_text (statement, 3, pairing->lead);
  along_statement_bind_date (statement, 4, pairing->paired);
  along_statement_bind_date (statement, 5, pairing->ended);
  along_statement_bind_int (statement, 6, pairing->status);
  along_statement_bind_int (statement, 7, pairing->pinned ? 1 : 0);
  along_statement_bind_text (statement, 8, pairing->rationale);
  along_statement_bind_text (statement, 9, pairing->end_reason);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_exclusion_save (AlongDatabase *database, const AlongExclusion *exclusion, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO exclusion (id, lead, kind, participant, reason, author, made) "
      "VALUES (?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (lead, kind, participant, reason, author, made) = "
      "(excluded.lead, excluded.kind, excluded.participant, excluded.reason, excluded.author, "
      "excluded.made)",
      _ ("The exclusion could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, exclusion->id);
  along_statement_bind_text (statement, 2, exclusion->lead);
  bind_participant (statement, 3, exclusion->who);
  along_statement_bind_text (statement, 5, exclusion->reason);
  along_statement_bind_text (statement, 6, exclusion->author);
  along_statement_bind_date (statement, 7, exclusion->made);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_flag_save (AlongDatabase *database, const AlongFlag *flag, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO flag (id, programme, kind, participant, flag, academic_year, reason, author, "
      "made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET (programme, kind, participant, flag, academic_year, reason, "
      "author, made) = (excluded.programme, excluded.kind, excluded.participant, excluded.flag, "
      "excluded.academic_year, excluded.reason, excluded.author, excluded.made)",
      _ ("The flag could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, flag->id);
  along_statement_bind_text (statement, 2, flag->programme);
  bind_participant (statement, 3, flag->who);
  along_statement_bind_int (statement, 5, flag->kind);
  along_statement_bind_int (statement, 6, flag->academic_year);
  along_statement_bind_text (statement, 7, flag->reason);
  along_statement_bind_text (statement, 8, flag->author);
  along_statement_bind_date (statement, 9, flag->made);
  return along_statement_run (statement, NULL, error);
}

/* A record's parts go with it; what only refers to it stands in its way. */
static const struct
{
  const char *parts[2];
  const char *record;
} deletions[] = {
  [ALONG_RECORD_COHORT] = { { "DELETE FROM pathway_capacity WHERE cohort = ?",
                              "DELETE FROM lead_capacity WHERE cohort = ?" },
                            "DELETE FROM cohort WHERE id = ?" },
  [ALONG_RECORD_LEAD] = { { "DELETE FROM pathway_capacity WHERE lead = ?",
                            "DELETE FROM lead_capacity WHERE lead = ?" },
                          "DELETE FROM lead WHERE id = ?" },
  [ALONG_RECORD_APPLICATION] = { { NULL }, "DELETE FROM application WHERE id = ?" },
  [ALONG_RECORD_PAIRING] = { { NULL }, "DELETE FROM pairing WHERE id = ?" },
  [ALONG_RECORD_EXCLUSION] = { { NULL }, "DELETE FROM exclusion WHERE id = ?" },
  [ALONG_RECORD_FLAG] = { { NULL }, "DELETE FROM flag WHERE id = ?" },
};

static gboolean
delete_by (AlongDatabase *database, const char *sql, const char *id, int *changes, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, sql, _ ("The record could not be deleted, because others rest on it."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, id);
  return along_statement_run (statement, changes, error);
}

gboolean
along_record_delete (AlongDatabase *database, AlongRecordKind kind, const char *id, GError **error)
{
  int changes = 0;

  g_return_val_if_fail (kind < G_N_ELEMENTS (deletions), FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (deletions[kind].parts); i++)
    if (deletions[kind].parts[i] != NULL &&
        !delete_by (database, deletions[kind].parts[i], id, NULL, error))
      return FALSE;
  if (!delete_by (database, deletions[kind].record, id, &changes, error))
    return FALSE;
  if (changes > 0)
    return TRUE;

  g_set_error_literal (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING,
                       _ ("The record has already been deleted."));
  return FALSE;
}
