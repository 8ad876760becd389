/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-memo-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

/* The file as it was loaded, among the other texts that belong to the data. */
#define TOPIC "deadlines"
#define TEXT  "bank-holidays"
#define NAME  "bank-holidays-file"

typedef struct
{
  const char *name;
  const char *text;
} File;

AlongPublishedHolidays *
along_workspace_preview_bank_holidays (AlongWorkspace *self,
                                       const char *name,
                                       const char *text,
                                       GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_published_holidays_parse (
      along_definitions_get_calendar (along_workspace_get_definitions (self)), name, text, error);
}

AlongPublishedHolidays *
along_workspace_load_bank_holidays (AlongWorkspace *self, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  text = along_memo_load (along_workspace_get_database (self), TOPIC, TEXT, error);
  if (text == NULL)
    return NULL;
  name = along_memo_load (along_workspace_get_database (self), TOPIC, NAME, NULL);
  return along_workspace_preview_bank_holidays (self, name != NULL ? name : "", text, error);
}

static gboolean
save_file (AlongDatabase *database, gconstpointer data, GError **error)
{
  const File *file = data;

  return along_memo_save (database, TOPIC, TEXT, file->text, error) &&
         along_memo_save (database, TOPIC, NAME, file->name, error);
}

gboolean
along_workspace_save_bank_holidays (AlongWorkspace *self,
                                    const char *name,
                                    const char *text,
                                    GError **error)
{
  g_autoptr (AlongPublishedHolidays) published = NULL;
  g_autofree char *years = NULL;
  AlongHistoryLabel label = { .kind = (char *) "remove-bank-holidays", .subject = (char *) "" };
  File file = { text != NULL ? name : NULL, text };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (text != NULL)
    {
      published = along_workspace_preview_bank_holidays (self, name, text, error);
      if (published == NULL)
        return FALSE;
      /* Translators: two years */
      years = g_strdup_printf (_ ("%d to %d"), published->first_year, published->last_year);
      label.kind = (char *) "load-bank-holidays";
      label.subject = years;
    }
  return along_workspace_run (self, &label, save_file, &file, error);
}
