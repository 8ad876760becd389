/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include "along-calendar-reader.h"
#include "along-definitions.h"
#include "along-published-holidays.h"

/* Every path through the processes of what was accepted. */
static void
walk (AlongProgramme *programme)
{
  guint n;
  const AlongProcess *processes = along_programme_get_processes (programme, &n);

  for (guint i = 0; i < n; i++)
    for (guint from = 0; from < processes[i].n_steps; from++)
      {
        int days = along_process_count_critical_path (
            &processes[i], from, processes[i].order[processes[i].n_steps - 1], FALSE);

        g_assert_cmpint (days, >=, -1);
      }
}

/* Reads a programme's definition, and with what is not one, frameworks and calendars. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static AlongFrameworks *frameworks;
  static AlongCalendar *rules;
  g_autoptr (GFile) file = NULL;
  g_autoptr (AlongProgramme) programme = NULL;
  g_autoptr (AlongFrameworks) other = NULL;
  g_autoptr (AlongCalendar) calendar = NULL;
  g_autoptr (AlongPublishedHolidays) published = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  FuzzInput input;

  if (frameworks == NULL)
    {
      g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json",
                                                NULL);
      g_autoptr (GFile) known = g_file_new_for_path (path);

      rules = along_calendar_new (NULL);
      frameworks = along_frameworks_new_from_file (known, &error);
      g_assert_no_error (error);
    }

  fuzz_input_open (&input, data, size);
  file = g_file_new_for_path (input.path);
  programme = along_programme_new_from_file (file, frameworks, &error);
  g_assert_true ((programme == NULL) == (error != NULL));
  if (programme != NULL)
    walk (programme);
  else
    {
      other = along_frameworks_new_from_file (file, NULL);
      calendar = along_calendar_new_from_file (file, NULL);
      text = along_published_holidays_load (file, NULL);
      if (text != NULL)
        published = along_published_holidays_parse (rules, "input", text, NULL);
    }
  fuzz_input_close (&input);
  return 0;
}
