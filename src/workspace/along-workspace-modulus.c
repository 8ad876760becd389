/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-memo-table.h"
#include "along-record-command.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

/* The files as they were loaded, among the other texts that belong to the data. */
#define TOPIC         "modulus"
#define WEIGHTS       "weights"
#define SUBSTITUTIONS "substitutions"
#define DATE          "date"

typedef struct
{
  const char *weights;
  const char *substitutions;
  const char *date;
} Files;

static gboolean
save_files (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Files *files = data;

  return along_memo_save (database, TOPIC, WEIGHTS, files->weights, error) &&
         along_memo_save (database, TOPIC, SUBSTITUTIONS, files->substitutions, error) &&
         along_memo_save (database, TOPIC, DATE, files->date, error);
}

AlongModulusTable *
along_workspace_load_modulus_table (AlongWorkspace *self, GError **error)
{
  g_autofree char *weights = NULL;
  g_autofree char *substitutions = NULL;
  g_autofree char *text = NULL;
  AlongDate date = ALONG_DATE_NONE;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  weights = along_memo_load (self->database, TOPIC, WEIGHTS, error);
  if (weights == NULL)
    return NULL;

  substitutions = along_memo_load (self->database, TOPIC, SUBSTITUTIONS, NULL);
  text = along_memo_load (self->database, TOPIC, DATE, NULL);
  along_date_parse (text, &date);
  return along_modulus_table_parse (weights, substitutions, date, error);
}

gboolean
along_workspace_save_modulus_table (AlongWorkspace *self,
                                    const char *weights,
                                    const char *substitutions,
                                    AlongDate date,
                                    GError **error)
{
  char iso[ALONG_DATE_ISO_SIZE];
  g_autofree char *shown = NULL;
  g_autoptr (AlongModulusTable) table = NULL;
  AlongHistoryLabel label = { .kind = (char *) "load-weight-table" };
  Files files = { weights, substitutions, NULL };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (weights != NULL, FALSE);

  table = along_modulus_table_parse (weights, substitutions, date, error);
  if (table == NULL)
    return FALSE;
  if (date == ALONG_DATE_NONE)
    return along_record_refuse (error, _ ("Say of which date the weight table is."));

  files.date = along_date_to_iso (date, iso);
  shown = along_date_format (date);
  label.subject = shown;
  return along_workspace_run (self, &label, save_files, &files, error);
}
