/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-calendar-file.h"
#include "along-definitions.h"

#include <string.h>

typedef struct
{
  AlongDefinitions *definitions;
  AlongDossier *dossier;
  AlongCalendarFile *file;
} Fixture;

static AlongDossier *
make_dossier (AlongDeploymentStatus status)
{
  AlongDeployment deployment = { .id = "0b0a7e3c",
                                 .programme = "tsi-2023-24",
                                 .pathway = "core",
                                 .region = 'D',
                                 .academic_year = 2023,
                                 .reason = "",
                                 .lead = "l",
                                 .application = "",
                                 .opened = along_date_new (2023, 10, 2),
                                 .status = status,
                                 .note = "" };
  static const char *const steps[] = { "hand-over", "receive", "approve", "deployment" };
  AlongDossier *dossier = along_dossier_new (&deployment, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      AlongStepRecord record = { .deployment = "0b0a7e3c",
                                 .process = "deployment",
                                 .step = steps[i],
                                 .state = ALONG_STEP_DONE,
                                 .date = along_date_new (2023, 11, 9),
                                 .by = "",
                                 .answer = "",
                                 .note = "" };

      along_dossier_add (dossier, ALONG_DOSSIER_STEPS, &record);
    }
  return dossier;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GDateTime) made = g_date_time_new_utc (2023, 11, 10, 9, 30, 0);
  g_autoptr (GError) error = NULL;

  fixture->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
  fixture->dossier = make_dossier (ALONG_DEPLOYMENT_ACTIVE);
  fixture->file = along_calendar_file_new ("Deadlines", made);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->file, along_calendar_file_free);
  g_clear_object (&fixture->dossier);
  g_clear_object (&fixture->definitions);
}

static guint
add (Fixture *fixture, const char *who, const char *partner)
{
  AlongProgramme *programme = along_definitions_find_programme (fixture->definitions,
                                                                "tsi-2023-24");
  AlongProgressOptions options = { .calendar = along_definitions_get_calendar (
                                       fixture->definitions),
                                   .today = along_date_new (2023, 11, 10) };
  g_autoptr (AlongProgress) progress = along_progress_new (
      along_programme_find_process (programme, "deployment"), fixture->dossier, &options);

  return along_calendar_file_add (fixture->file, progress, who, partner);
}

/* (transfer full): without the folds. */
static char *
unfold (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n ", -1);

  return g_strjoinv ("", parts);
}

static void
assert_line (const char *text, const char *line)
{
  g_autofree char *whole = g_strdup_printf ("\r\n%s\r\n", line);

  if (strstr (text, whole) == NULL)
    g_error ("“%s” is missing in\n%s", line, text);
}

/* Thursday 9 November 2023: ten working days to Thursday the 23rd for leader and school; the school
 * confirms in five from the 9th, to the 16th. */
static void
test_events (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folded = NULL, *text = NULL;

  g_assert_cmpuint (add (fixture, "Oak School", NULL), ==, 3);
  folded = along_calendar_file_to_text (fixture->file);
  text = unfold (folded);
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR\r\n"));
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  assert_line (text, "VERSION:2.0");
  assert_line (text, "X-WR-CALNAME:Deadlines");
  assert_line (text, "UID:0b0a7e3c.deployment.leader-arrange@alongside");
  assert_line (text, "UID:0b0a7e3c.deployment.school-confirm@alongside");
  assert_line (text, "DTSTAMP:20231110T093000Z");
  assert_line (text, "DTSTART;VALUE=DATE:20231123");
  assert_line (text, "DTEND;VALUE=DATE:20231124");
  assert_line (text, "DTSTART;VALUE=DATE:20231116");
  assert_line (text, "SUMMARY:Oak School: Engagement");
  assert_line (text, "CATEGORIES:System leader");
  assert_line (text, "TRANSP:TRANSPARENT");
}

static void
test_partner (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  g_assert_cmpuint (add (fixture, "Oak School", "leader"), ==, 1);
  text = along_calendar_file_to_text (fixture->file);
  g_assert_nonnull (strstr (text, "leader-arrange"));
  g_assert_null (strstr (text, "school-arrange"));
  g_assert_cmpuint (add (fixture, "Oak School", "rg"), ==, 0);
}

/* Commas, semicolons, backslashes and line ends are escaped; lines are at most 75 bytes and no
 * character is cut in two. */
static void
test_escapes (Fixture *fixture, gconstpointer data)
{
  static const char *const name =
      "St Mary’s; Church, of England \\ Primary School of the Sacred Heart, Ysgol Gynradd Gymraeg "
      "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語\nBEGIN:VEVENT";
  g_autofree char *folded = NULL, *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_events = 0;

  add (fixture, name, NULL);
  folded = along_calendar_file_to_text (fixture->file);
  g_assert_true (g_utf8_validate (folded, -1, NULL));
  lines = g_strsplit (folded, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strchr (lines[i], '\n'));
      n_events += g_str_equal (lines[i], "BEGIN:VEVENT");
    }
  g_assert_cmpuint (n_events, ==, 3);
  text = unfold (folded);
  g_assert_nonnull (strstr (text, "SUMMARY:St Mary’s\\; Church\\, of England \\\\ Primary"));
  g_assert_nonnull (strstr (text, "日本語\\nBEGIN:VEVENT: Engagement"));
}

/* The same file from the same records; nothing for who is paused or stopped. */
static void
test_stable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) made = g_date_time_new_utc (2023, 11, 10, 9, 30, 0);
  g_autofree char *first = NULL, *second = NULL;

  add (fixture, "Oak School", NULL);
  first = along_calendar_file_to_text (fixture->file);
  along_calendar_file_free (fixture->file);
  fixture->file = along_calendar_file_new ("Deadlines", made);
  add (fixture, "Oak School", NULL);
  second = along_calendar_file_to_text (fixture->file);
  g_assert_cmpstr (first, ==, second);

  g_clear_object (&fixture->dossier);
  fixture->dossier = make_dossier (ALONG_DEPLOYMENT_STOPPED);
  g_assert_cmpuint (add (fixture, "Oak School", NULL), ==, 0);
  g_clear_object (&fixture->dossier);
  fixture->dossier = make_dossier (ALONG_DEPLOYMENT_PAUSED);
  g_assert_cmpuint (add (fixture, "Oak School", NULL), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/calendar-file/events", Fixture, NULL, set_up, test_events, tear_down);
  g_test_add ("/calendar-file/partner", Fixture, NULL, set_up, test_partner, tear_down);
  g_test_add ("/calendar-file/escapes", Fixture, NULL, set_up, test_escapes, tear_down);
  g_test_add ("/calendar-file/stable", Fixture, NULL, set_up, test_stable, tear_down);
  return g_test_run ();
}
