/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Seals the bank details of the issue for every deployment of a database, looks at them, and writes
 * every document of every deployment that the window can make and the command line cannot.
 *
 * usage: export-documents DATABASE FOLDER */

#include "secrets-fixture.h"

#include "along-calendar-file.h"
#include "along-form-file.h"
#include "along-form-xlsx.h"
#include "along-letter.h"
#include "along-workspace-docket.h"
#include "along-workspace-files.h"
#include "along-workspace-names.h"
#include "along-workspace-progress.h"

typedef struct
{
  AlongWorkspace *workspace;
  AlongDossier *dossier;
  const char *folder;
  guint n_files;
  guint n_forms;
} Writer;

/* Of how many forms the parts and layouts are written; the whole is written of each. */
#define MOST_PARTS 3

static void
write_bytes (Writer *self, GBytes *bytes, const char *kind)
{
  g_autofree char *name = g_strdup_printf ("%04u%s", self->n_files++, kind);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
}

/* Takes @text. */
static void
write_text (Writer *self, char *text, const char *kind)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  write_bytes (self, bytes, kind);
}

static void
write_layout (Writer *self, AlongFormFile *file, const char *layout)
{
  static const char *const kinds[] = { ".pdf", ".xlsx", ".json" };

  file->copy.layout = layout;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = along_form_file_export (file, kinds[i], &error);

      g_assert_no_error (error);
      write_bytes (self, bytes, kinds[i]);
    }
}

static void
write_form (Writer *self, AlongForm *form)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongFormFile)
      file = along_form_file_new (self->workspace, self->dossier, form, NULL, &error);
  guint n_layouts, n_roles;
  const AlongFormLayout *layouts = along_form_get_layouts (form, &n_layouts);
  const AlongFormRole *roles = along_form_get_roles (form, &n_roles);

  g_assert_no_error (error);
  write_layout (self, file, NULL);
  if (self->n_forms++ >= MOST_PARTS)
    return;
  for (guint i = 0; i < n_roles; i++)
    {
      g_autoptr (GBytes) part = along_form_xlsx_export_part (&file->copy, roles[i].id, &error);

      g_assert_no_error (error);
      write_bytes (self, part, "-part.xlsx");
    }
  for (guint i = 0; i < n_layouts; i++)
    write_layout (self, file, layouts[i].id);
}

static void
write_letter (Writer *self, AlongLetterTemplate *letter, AlongProgramme *programme)
{
  AlongDeliveryContext context = { .dossier = self->dossier,
                                   .programme = programme,
                                   .caseload = along_workspace_get_caseload (self->workspace),
                                   .reg = along_workspace_get_register (self->workspace),
                                   .today = along_date_today () };
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongLetter) made = along_letter_new (
      letter, &context, along_workspace_get_docket (self->workspace), NULL, &error);

  g_assert_no_error (error);
  write_text (self, g_strdup_printf ("%s\n\n%s", made->subject, made->body), "-letter.txt");
  write_text (self, along_letter_to_uri (made), "-mailto.txt");
}

static void
write_calendar (Writer *self, AlongProgramme *programme)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (AlongCalendarFile) file = along_calendar_file_new ("Deadlines", now);
  g_autofree char *name = along_workspace_dup_participant_name (
      self->workspace, along_dossier_get_deployment (self->dossier)->who);
  guint n;
  const AlongProcess *processes = along_programme_get_processes (programme, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongProgress)
          progress = along_workspace_dup_progress (self->workspace, self->dossier, processes[i].id);

      along_calendar_file_add (file, progress, name, NULL);
    }
  write_text (self, along_calendar_file_to_text (file), ".ics");
}

static void
write_all (Writer *self)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (self->workspace);
  AlongProgramme *programme = along_definitions_find_programme (
      definitions, along_dossier_get_deployment (self->dossier)->programme);
  const char *form = along_programme_get_form (programme);
  GPtrArray *letters = along_definitions_get_letters (definitions);

  if (*form != '\0')
    write_form (self, along_definitions_find_form (definitions, form));
  for (guint i = 0; i < letters->len; i++)
    {
      const char *of = along_letter_template_get_programme (letters->pdata[i]);

      if (*of == '\0' || g_str_equal (of, along_programme_get_id (programme)))
        write_letter (self, letters->pdata[i], programme);
    }
  write_calendar (self, programme);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autoptr (GFile) data = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (data, &error);
  g_autoptr (AlongWorkspace) workspace = NULL;
  g_autoptr (AlongDocket) docket = NULL;
  Writer writer = { .folder = argv[2] };

  g_assert_cmpint (argc, ==, 3);
  g_assert_no_error (error);
  workspace = along_workspace_open (argv[1], definitions, "A tester", &error);
  g_assert_no_error (error);
  secrets_add_quick_key (workspace);
  along_workspace_load_register (workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_docket (workspace, &error);
  g_assert_no_error (error);
  docket = g_object_ref (along_workspace_get_docket (workspace));

  writer.workspace = workspace;
  for (guint i = 0; i < along_docket_get_dossiers (docket)->len; i++)
    {
      const char *id =
          along_dossier_get_deployment (along_docket_get_dossiers (docket)->pdata[i])->id;
      g_autofree char *shown = NULL;

      secrets_seal (workspace, id, "12345678", PASSPHRASE, -1);
      shown = secrets_reveal (workspace, id, NULL, -1);
      g_assert_cmpstr (shown, ==, "12345678");
      writer.dossier = along_docket_find (along_workspace_get_docket (workspace), id);
      write_all (&writer);
    }
  g_print ("%u files\n", writer.n_files);
  return 0;
}
