/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "rules-fixture.h"

#include <glib/gstdio.h>

AlongDefinitions *
fixture_load_definitions (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  AlongDefinitions *definitions = along_definitions_new (folder, &error);

  g_assert_no_error (error);
  return definitions;
}

AlongProgramme *
fixture_make_programme (AlongFrameworks *frameworks,
                        gboolean predecessors,
                        const char *scope,
                        const char *school_rule,
                        const char *trust_rule)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = g_strdup_printf (
      "{\"version\": 1, \"id\": \"test\", \"name\": \"Test\", \"academic_year\": \"2023/24\","
      "\"area\": \"overall\","
      "\"roles\": {\"lead\": \"L\", \"partner\": \"P\", \"lead_places\": 2, \"lead_days\": 20,"
      " \"source\": \"s\"},"
      "\"pathways\": [{\"id\": \"core\", \"name\": \"Core\", \"kind\": \"school\", \"months\": 12,"
      " \"days\": {\"min\": 1, \"max\": 10, \"planned\": 5, \"lead\": 3}, \"lead_places\": 2,"
      " \"source\": \"s\"}],"
      "\"terms\": [{\"id\": \"autumn\", \"name\": \"Autumn\", \"month\": 9, \"day\": 1}],"
      "\"matching\": {\"same_trust\": \"block\", \"other_provision\": \"block\","
      " \"other_phase\": \"warning\", \"other_region\": \"warning\", \"over_capacity\": \"block\","
      " \"over_days\": \"warning\", \"wrong_kind\": \"block\", \"far_metres\": 1000,"
      " \"furthest_metres\": 0, \"phase_weight\": 0, \"provision_weight\": 0, \"fsm_weight\": 0,"
      " \"size_weight\": 0, \"region_weight\": 0, \"preference_weight\": 0, \"source\": \"s\"},"
      "\"eligibility\": {\"source\": \"s\", \"predecessors\": %s,"
      " \"scope\": {\"text\": \"Scope\", \"source\": \"s\", \"conditions\": [%s]},"
      " \"rules\": ["
      "  {\"id\": \"school\", \"applies_to\": \"school\", \"text\": \"School rule\","
      "   \"source\": \"s\", \"conditions\": [%s]},"
      "  {\"id\": \"trust\", \"applies_to\": \"trust\", \"text\": \"Trust rule\","
      "   \"source\": \"s\", \"conditions\": [%s]}]}}",
      predecessors ? "true" : "false", scope, school_rule, trust_rule);
  int fd = g_file_open_tmp ("along-XXXXXX.json", &path, &error);
  g_autoptr (GFile) file = NULL;
  AlongProgramme *programme;

  g_assert_no_error (error);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  file = g_file_new_for_path (path);
  programme = along_programme_new_from_file (file, frameworks, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (path), ==, 0);
  return programme;
}

AlongSchool
fixture_school (gint32 urn)
{
  return (AlongSchool){
    .urn = urn,
    .region = 'H',
    .phase = ALONG_PHASE_PRIMARY,
    .status = ALONG_STATUS_OPEN,
    .name = "A school",
    .type = "Community school",
    .fsm_tenths = ALONG_UNKNOWN,
    .pupils = ALONG_UNKNOWN,
    .easting = 400000,
    .northing = 300000,
  };
}

AlongDate
fixture_date (const char *iso_date)
{
  AlongDate date;

  g_assert_cmpint (along_date_parse (iso_date, &date), ==, ALONG_DATE_VALID);
  return date;
}

AlongInspection
fixture_inspection (AlongFrameworks *frameworks,
                    gint32 urn,
                    const char *iso_date,
                    const char *area,
                    AlongGrade grade)
{
  AlongInspection inspection = { .urn = urn, .urn_at_time = urn, .graded = TRUE };
  int index = along_frameworks_find_area (frameworks, area);

  g_assert_cmpint (index, >=, 0);
  inspection.started = fixture_date (iso_date);
  inspection.framework = (guint8) along_frameworks_find (frameworks, inspection.started);
  inspection.grades[index] = grade;
  return inspection;
}

void
fixture_add_grade (AlongRegisterBuilder *builder,
                   AlongFrameworks *frameworks,
                   gint32 urn,
                   const char *iso_date,
                   const char *area,
                   AlongGrade grade)
{
  AlongInspection inspection = fixture_inspection (frameworks, urn, iso_date, area, grade);

  along_register_builder_add_inspection (builder, &inspection);
}

AlongParticipant
fixture_school_id (gint32 urn)
{
  return (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, urn };
}

AlongParticipant
fixture_trust_id (gint32 uid)
{
  return (AlongParticipant){ ALONG_PARTICIPANT_TRUST, uid };
}
