/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-register-loader.h"

#include "along-register-builder.h"
#include "along-statement.h"

#include <glib/gi18n.h>
#include <string.h>

static AlongStatement *
prepare (AlongDatabase *database, const char *sql, GError **error)
{
  return along_statement_new (database, sql, _ ("The register could not be read."), error);
}

static void
read_school (AlongStatement *row, AlongSchool *school)
{
  int i = 0;

  memset (school, 0, sizeof *school);
  school->urn = (gint32) along_statement_get_int (row, i++);
  school->ukprn = (gint32) along_statement_get_int (row, i++);
  school->trust_uid = (gint32) along_statement_get_int (row, i++);
  school->la_code = (gint16) along_statement_get_int (row, i++);
  school->region = *along_statement_get_text (row, i++);
  school->phase = (AlongPhase) along_statement_get_int (row, i++);
  school->status = (AlongSchoolStatus) along_statement_get_int (row, i++);
  school->name = along_statement_get_text (row, i++);
  school->type = along_statement_get_text (row, i++);
  school->la_name = along_statement_get_text (row, i++);
  school->town = along_statement_get_text (row, i++);
  school->postcode = along_statement_get_text (row, i++);
  school->street = along_statement_get_text (row, i++);
  school->religious_character = along_statement_get_text (row, i++);
  school->telephone = along_statement_get_text (row, i++);
  school->website = along_statement_get_text (row, i++);
  school->opened = along_statement_get_date (row, i++);
  school->closed = along_statement_get_date (row, i++);
  school->changed = along_statement_get_date (row, i++);
  school->low_age = (gint16) along_statement_get_int_or (row, i++, ALONG_UNKNOWN);
  school->high_age = (gint16) along_statement_get_int_or (row, i++, ALONG_UNKNOWN);
  school->fsm_tenths = (gint16) along_statement_get_int_or (row, i++, ALONG_UNKNOWN);
  school->capacity = (gint32) along_statement_get_int_or (row, i++, ALONG_UNKNOWN);
  school->pupils = (gint32) along_statement_get_int_or (row, i++, ALONG_UNKNOWN);
  school->easting = (gint32) along_statement_get_int (row, i++);
  school->northing = (gint32) along_statement_get_int (row, i++);
}

static gboolean
load_schools (AlongDatabase *database, AlongRegisterBuilder *builder, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = prepare (
      database,
      "SELECT urn, ukprn, trust_uid, la_code, region, phase, status, name, type, la_name, town, "
      "postcode, street, religious_character, telephone, website, opened, closed, changed, "
      "low_age, high_age, fsm_tenths, capacity, pupils, easting, northing FROM school",
      error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    {
      AlongSchool school;

      read_school (row, &school);
      along_register_builder_add_school (builder, &school);
    }

  return along_statement_end_loop (local_error, error);
}

static gboolean
load_trusts (AlongDatabase *database, AlongRegisterBuilder *builder, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = prepare (
      database,
      "SELECT uid, ukprn, group_id, name, type, companies_house_number, opened, closed "
      "FROM trust",
      error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    {
      AlongTrust trust = {
        .uid = (gint32) along_statement_get_int (row, 0),
        .ukprn = (gint32) along_statement_get_int (row, 1),
        .group_id = along_statement_get_text (row, 2),
        .name = along_statement_get_text (row, 3),
        .type = along_statement_get_text (row, 4),
        .companies_house_number = along_statement_get_text (row, 5),
        .opened = along_statement_get_date (row, 6),
        .closed = along_statement_get_date (row, 7),
      };

      along_register_builder_add_trust (builder, &trust);
    }

  return along_statement_end_loop (local_error, error);
}

static gboolean
load_links (AlongDatabase *database, AlongRegisterBuilder *builder, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement)
      row = prepare (database, "SELECT urn, linked_urn, type, established FROM school_link", error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    {
      AlongSchoolLink link = {
        .urn = (gint32) along_statement_get_int (row, 0),
        .linked_urn = (gint32) along_statement_get_int (row, 1),
        .type = along_statement_get_text (row, 2),
        .established = along_statement_get_date (row, 3),
      };

      along_register_builder_add_link (builder, &link);
    }

  return along_statement_end_loop (local_error, error);
}

/* Takes the judgements of one inspection from a statement that runs in the same order of keys. */
static void
read_judgements (AlongStatement *judgements,
                 AlongFrameworks *frameworks,
                 gint32 urn,
                 const char *key,
                 AlongInspection *inspection,
                 gboolean *more,
                 GError **error)
{
  while (*more && along_statement_get_int (judgements, 0) == urn &&
         g_str_equal (along_statement_get_text (judgements, 1), key))
    {
      int area = along_frameworks_find_area (frameworks, along_statement_get_text (judgements, 2));

      if (area >= 0)
        inspection->grades[area] = (AlongGrade) along_statement_get_int (judgements, 3);
      *more = along_statement_next (judgements, error);
    }
}

static gboolean
load_inspections (AlongDatabase *database,
                  AlongFrameworks *frameworks,
                  AlongRegisterBuilder *builder,
                  GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = NULL;
  g_autoptr (AlongStatement) judgements = NULL;
  gboolean more;

  row = prepare (database,
                 "SELECT urn, key, number, urn_at_time, started, published, type, graded, outcome, "
                 "concern FROM inspection ORDER BY urn, key",
                 error);
  if (row == NULL)
    return FALSE;
  judgements = prepare (database,
                        "SELECT urn, inspection, area, grade FROM judgement "
                        "ORDER BY urn, inspection",
                        error);
  if (judgements == NULL)
    return FALSE;

  more = along_statement_next (judgements, &local_error);
  while (local_error == NULL && along_statement_next (row, &local_error))
    {
      AlongInspection inspection = {
        .urn = (gint32) along_statement_get_int (row, 0),
        .number = along_statement_get_text (row, 2),
        .urn_at_time = (gint32) along_statement_get_int (row, 3),
        .started = along_statement_get_date (row, 4),
        .published = along_statement_get_date (row, 5),
        .type = along_statement_get_text (row, 6),
        .graded = along_statement_get_int (row, 7) != 0,
        .outcome = along_statement_get_text (row, 8),
        .concern = along_statement_get_text (row, 9),
      };

      inspection.framework = (guint8) along_frameworks_find (frameworks, inspection.started);
      read_judgements (judgements, frameworks, inspection.urn, along_statement_get_text (row, 1),
                       &inspection, &more, &local_error);
      along_register_builder_add_inspection (builder, &inspection);
    }

  return along_statement_end_loop (local_error, error);
}

AlongRegister *
along_register_load_within (AlongDatabase *database, AlongFrameworks *frameworks, GError **error)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();

  if (!load_trusts (database, builder, error) || !load_schools (database, builder, error) ||
      !load_links (database, builder, error) ||
      !load_inspections (database, frameworks, builder, error))
    return NULL;

  return along_register_builder_end (builder);
}

AlongRegister *
along_register_load (AlongDatabase *database,
                     AlongFrameworks *frameworks,
                     GCancellable *cancellable,
                     GError **error)
{
  AlongRegister *reg;

  /* One read transaction, so that all of it is of one moment. */
  if (!along_database_execute (database, "BEGIN", _ ("The register could not be read."), error))
    return NULL;

  along_database_set_cancellable (database, cancellable);
  reg = along_register_load_within (database, frameworks, error);
  along_database_set_cancellable (database, NULL);
  along_database_rollback (database);

  return reg;
}

char *
along_register_dup_imports (AlongDatabase *database)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database,
      "SELECT group_concat (entry, char (10)) FROM (SELECT sequence || ' ' || time || ' ' || "
      "count || ' ' || state || ' ' || coalesce (length (changeset), 0) || ' ' || subject AS entry "
      "FROM history LEFT JOIN history_changeset USING (sequence) WHERE kind = 'import' "
      "ORDER BY sequence)",
      "", NULL);

  if (row == NULL || !along_statement_next (row, NULL))
    return NULL;
  return g_strdup (along_statement_get_text (row, 0));
}
