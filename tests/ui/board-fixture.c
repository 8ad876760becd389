/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "board-fixture.h"

#include <glib/gstdio.h>

#include "along-import-source.h"
#include "along-workspace-commands.h"
#include "along-workspace-files.h"
#include "along-workspace-import.h"

#define FIRST_URN 910000

/* Open state-funded schools on a grid of 2 km, forty a row, in one authority. */
static char *
write_register (const char *folder, guint n)
{
  g_autoptr (GString) text = g_string_new (
      "\"URN\",\"LA (code)\",\"LA (name)\",\"EstablishmentNumber\",\"EstablishmentName\","
      "\"TypeOfEstablishment (code)\",\"TypeOfEstablishment (name)\","
      "\"EstablishmentStatus (code)\",\"EstablishmentStatus (name)\",\"OpenDate\",\"CloseDate\","
      "\"PhaseOfEducation (code)\",\"PhaseOfEducation (name)\",\"SchoolCapacity\","
      "\"NumberOfPupils\",\"PercentageFSM\",\"GOR (code)\",\"GOR (name)\",\"Easting\","
      "\"Northing\"\r\n");
  g_autofree char *path = g_build_filename (folder, "edubasealldata20260601.csv", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "\"%u\",\"840\",\"County Durham\",\"%u\",\"School %04u\",\"01\","
                            "\"Community school\",\"1\",\"Open\",\"\",\"\",\"2\",\"Primary\","
                            "\"420\",\"%u\",\"%u.0\",\"A\",\"North East\",\"%u\",\"%u\"\r\n",
                            FIRST_URN + i, 2000 + i, i, 200 + i % 200, i % 50,
                            400000 + i % 40 * 2000, 500000 + i / 40 * 2000);
  g_assert_true (g_file_set_contents (path, text->str, -1, &error));
  return g_steal_pointer (&path);
}

static void
import_register (BoardFixture *self, guint n)
{
  g_autofree char *path = write_register (self->folder, n);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, &error);
  g_autoptr (GPtrArray) reports = NULL;

  g_assert_no_error (error);
  reports = along_workspace_import (self->workspace, sources, FALSE, NULL, NULL, &error);
  g_assert_no_error (error);
  along_workspace_load_register (self->workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (along_register_get_n_schools (along_workspace_get_register (self->workspace)),
                    ==, n);
}

static void
add_leads (BoardFixture *self, guint n, int places)
{
  g_autoptr (GError) error = NULL;

  /* Spread over the map. */
  for (guint i = 0; i < n; i++)
    {
      AlongLead lead = { .id = "",
                         .programme = "behaviour-hubs",
                         .who = { ALONG_PARTICIPANT_SCHOOL, FIRST_URN + (gint32) i },
                         .active = TRUE };
      AlongLeadCapacity capacity = { "", self->cohort, places, ALONG_UNLIMITED };

      along_workspace_save_lead (self->workspace, &lead, &capacity, NULL, &error);
      g_assert_no_error (error);
    }
}

static void
add_partners (BoardFixture *self, guint from, guint n)
{
  g_autoptr (GArray) who = g_array_new (FALSE, FALSE, sizeof (AlongParticipant));
  g_autoptr (GError) error = NULL;
  guint n_pathways;
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (self->workspace), "behaviour-hubs");
  const AlongPathway *pathways = along_programme_get_pathways (programme, &n_pathways);

  for (guint i = 0; i < n; i++)
    {
      AlongParticipant participant = { ALONG_PARTICIPANT_SCHOOL, FIRST_URN + (gint32) (from + i) };

      g_array_append_val (who, participant);
    }
  along_workspace_add_applications (
      self->workspace, self->cohort, pathways[0].id, ALONG_APPLICATION_ACCEPTED,
      (const AlongParticipant *) (void *) who->data, who->len, NULL, &error);
  g_assert_no_error (error);
}

void
board_fixture_init (BoardFixture *self, guint n_partners, guint n_leads, int places)
{
  AlongCohort cohort = { .id = "",
                         .programme = "behaviour-hubs",
                         .name = "Test",
                         .academic_year = 2023,
                         .starts = along_date_new (2023, 9, 1),
                         .ends = along_date_new (2025, 7, 31),
                         .region = ALONG_REGION_NONE };
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) data_file = g_file_new_for_path (data);
  g_autofree char *path = NULL;
  g_autoptr (AlongDefinitions) definitions = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("alongside-board-XXXXXX", &error);
  path = g_build_filename (self->folder, "test.db", NULL);
  definitions = along_definitions_new (data_file, &error);
  g_assert_no_error (error);
  self->workspace = along_workspace_open (path, definitions, "Tester", &error);
  g_assert_no_error (error);
  import_register (self, n_partners + n_leads);
  along_workspace_save_cohort (self->workspace, &cohort, &self->cohort, &error);
  g_assert_no_error (error);
  add_leads (self, n_leads, places);
  add_partners (self, n_leads, n_partners);
  self->context = along_context_new (self->workspace);
  along_context_set_cohort (self->context, self->cohort);
}

void
board_fixture_clear (BoardFixture *self)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_clear_object (&self->context);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->cohort, g_free);
  folder = g_dir_open (self->folder, 0, NULL);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
  g_clear_pointer (&self->folder, g_free);
}
