/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include "along-definitions.h"

/* Reads a programme's definition, and with what is not one, frameworks. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static AlongFrameworks *frameworks;
  g_autoptr (GFile) file = NULL;
  g_autoptr (AlongProgramme) programme = NULL;
  g_autoptr (AlongFrameworks) other = NULL;
  g_autoptr (GError) error = NULL;
  FuzzInput input;

  if (frameworks == NULL)
    {
      g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json",
                                                NULL);
      g_autoptr (GFile) known = g_file_new_for_path (path);

      frameworks = along_frameworks_new_from_file (known, &error);
      g_assert_no_error (error);
    }

  fuzz_input_open (&input, data, size);
  file = g_file_new_for_path (input.path);
  programme = along_programme_new_from_file (file, frameworks, &error);
  g_assert_true ((programme == NULL) == (error != NULL));
  if (programme == NULL)
    other = along_frameworks_new_from_file (file, NULL);
  fuzz_input_close (&input);
  return 0;
}
