/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-builder.h"
#include "along-caseload-table.h"
#include "along-statement.h"

#include <glib/gi18n.h>

/* Adds the row that a statement stands on. */
typedef void (*AddRow) (AlongStatement *row, AlongCaseloadBuilder *builder);

static AlongParticipant
get_participant (AlongStatement *row, int column)
{
  AlongParticipant who = { .id = (gint32) along_statement_get_int (row, column + 1) };

  along_participant_kind_from_string (along_statement_get_text (row, column), &who.kind);
  return who;
}

static void
add_cohort (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongCohort cohort = {
    .id = along_statement_get_text (row, 0),
    .programme = along_statement_get_text (row, 1),
    .name = along_statement_get_text (row, 2),
    .term = along_statement_get_text (row, 3),
    .academic_year = (int) along_statement_get_int (row, 4),
    .starts = along_statement_get_date (row, 5),
    .ends = along_statement_get_date (row, 6),
    .region = *along_statement_get_text (row, 7),
    .status = (AlongCohortStatus) along_statement_get_int (row, 8),
  };

  along_caseload_builder_add_cohort (builder, &cohort);
}

static void
add_lead (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongLead lead = {
    .id = along_statement_get_text (row, 0),
    .programme = along_statement_get_text (row, 1),
    .who = get_participant (row, 2),
    .contact_name = along_statement_get_text (row, 4),
    .contact_email = along_statement_get_text (row, 5),
    .note = along_statement_get_text (row, 6),
    .active = along_statement_get_int (row, 7) != 0,
  };

  along_caseload_builder_add_lead (builder, &lead);
}

static void
add_capacity (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongLeadCapacity capacity = {
    .lead = along_statement_get_text (row, 0),
    .cohort = along_statement_get_text (row, 1),
    .places = (int) along_statement_get_int (row, 2),
    .days = (AlongDays) along_statement_get_int_or (row, 3, ALONG_UNLIMITED),
  };

  along_caseload_builder_add_capacity (builder, &capacity);
}

static void
add_pathway_capacity (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongPathwayCapacity capacity = {
    .lead = along_statement_get_text (row, 0),
    .cohort = along_statement_get_text (row, 1),
    .pathway = along_statement_get_text (row, 2),
    .places = (int) along_statement_get_int (row, 3),
  };

  along_caseload_builder_add_pathway_capacity (builder, &capacity);
}

static void
add_application (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongApplication application = {
    .id = along_statement_get_text (row, 0),
    .cohort = along_statement_get_text (row, 1),
    .who = get_participant (row, 2),
    .pathway = along_statement_get_text (row, 4),
    .received = along_statement_get_date (row, 5),
    .status = (AlongApplicationStatus) along_statement_get_int (row, 6),
    .need = (int) along_statement_get_int (row, 7),
    .note = along_statement_get_text (row, 8),
    .preferred_lead = along_statement_get_text (row, 9),
  };

  along_caseload_builder_add_application (builder, &application);
}

static void
add_pairing (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongPairing pairing = {
    .id = along_statement_get_text (row, 0),
    .application = along_statement_get_text (row, 1),
    .lead = along_statement_get_text (row, 2),
    .paired = along_statement_get_date (row, 3),
    .ended = along_statement_get_date (row, 4),
    .status = (AlongPairingStatus) along_statement_get_int (row, 5),
    .pinned = along_statement_get_int (row, 6) != 0,
    .rationale = along_statement_get_text (row, 7),
    .end_reason = along_statement_get_text (row, 8),
  };

  along_caseload_builder_add_pairing (builder, &pairing);
}

static void
add_exclusion (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongExclusion exclusion = {
    .id = along_statement_get_text (row, 0),
    .lead = along_statement_get_text (row, 1),
    .who = get_participant (row, 2),
    .reason = along_statement_get_text (row, 4),
    .author = along_statement_get_text (row, 5),
    .made = along_statement_get_date (row, 6),
  };

  along_caseload_builder_add_exclusion (builder, &exclusion);
}

static void
add_flag (AlongStatement *row, AlongCaseloadBuilder *builder)
{
  AlongFlag flag = {
    .id = along_statement_get_text (row, 0),
    .programme = along_statement_get_text (row, 1),
    .who = get_participant (row, 2),
    .kind = (AlongFlagKind) along_statement_get_int (row, 4),
    .academic_year = (int) along_statement_get_int (row, 5),
    .reason = along_statement_get_text (row, 6),
    .author = along_statement_get_text (row, 7),
    .made = along_statement_get_date (row, 8),
  };

  along_caseload_builder_add_flag (builder, &flag);
}

static const struct
{
  const char *sql;
  AddRow add;
} tables[] = {
  { "SELECT id, programme, name, term, academic_year, starts, ends, region, status FROM cohort",
    add_cohort },
  { "SELECT id, programme, kind, participant, contact_name, contact_email, note, active FROM lead",
    add_lead },
  { "SELECT lead, cohort, places, days FROM lead_capacity ORDER BY lead, cohort", add_capacity },
  { "SELECT lead, cohort, pathway, places FROM pathway_capacity ORDER BY lead, cohort, pathway",
    add_pathway_capacity },
  { "SELECT id, cohort, kind, participant, pathway, received, status, need, note, preferred_lead "
    "FROM application",
    add_application },
  { "SELECT id, application, lead, paired, ended, status, pinned, rationale, end_reason "
    "FROM pairing",
    add_pairing },
  { "SELECT id, lead, kind, participant, reason, author, made FROM exclusion", add_exclusion },
  { "SELECT id, programme, kind, participant, flag, academic_year, reason, author, made FROM flag",
    add_flag },
};

AlongCaseload *
along_caseload_load_within (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  g_autoptr (GError) local_error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (tables) && local_error == NULL; i++)
    {
      g_autoptr (AlongStatement) row = along_statement_new (
          database, tables[i].sql, _ ("The records could not be read."), &local_error);

      while (row != NULL && along_statement_next (row, &local_error))
        tables[i].add (row, builder);
    }

  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return NULL;
  return along_caseload_builder_end (builder);
}

AlongCaseload *
along_caseload_load (AlongDatabase *database, GError **error)
{
  AlongCaseload *caseload;

  /* One read transaction, so that all of it is of one moment. */
  if (!along_database_execute (database, "BEGIN", _ ("The records could not be read."), error))
    return NULL;
  caseload = along_caseload_load_within (database, error);
  along_database_rollback (database);

  return caseload;
}
