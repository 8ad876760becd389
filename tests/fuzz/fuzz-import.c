/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include "along-import-job.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* Imports whatever it is into a database, and takes it back. */

typedef struct
{
  AlongDatabase *database;
  AlongDefinitions *definitions;
} Place;

static char *folder;

static void
remove_folder (void)
{
  static const char *const names[] = { "fuzz.db", "fuzz.db-wal", "fuzz.db-shm" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static void
open_place (Place *place)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));

  folder = g_dir_make_tmp ("along-fuzz-XXXXXX", &error);
  g_assert_no_error (error);
  atexit (remove_folder);
  path = g_build_filename (folder, "fuzz.db", NULL);
  place->definitions = along_definitions_new (data, &error);
  g_assert_no_error (error);
  place->database = along_database_open (path, ALONG_DATABASE_CREATE, 1000, &error);
  g_assert_no_error (error);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static Place place;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  FuzzInput input;

  if (place.database == NULL)
    open_place (&place);

  fuzz_input_open (&input, data, size);
  sources = along_import_source_inspect (input.path, NULL);
  if (sources != NULL)
    {
      along_database_begin (place.database, &error);
      g_assert_no_error (error);
      if (along_import_run (place.database, place.definitions, sources, NULL, NULL, NULL, &reports,
                            &error))
        for (guint i = 0; i < reports->len; i++)
          {
            const AlongImportReport *report = reports->pdata[i];

            g_assert_cmpuint (report->read, ==,
                              report->inserted + report->updated + report->unchanged +
                                  report->rejected);
            g_assert_cmpuint (report->n_issues, >=, report->rejected);
          }
      else
        g_assert_cmpint (error->domain, ==, ALONG_IMPORT_ERROR);
      along_database_rollback (place.database);
    }
  fuzz_input_close (&input);
  return 0;
}
