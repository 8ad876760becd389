/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-history-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-inspection-writing.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  AlongImportRecord base;
  AlongInspection inspection;
} Record;

typedef struct
{
  AlongInspectionWriting *writing;
  guint overall;
} State;

static void
state_free (gpointer data)
{
  State *self = data;

  g_clear_pointer (&self->writing, along_inspection_writing_free);
  g_free (self);
}

static gpointer
state_open (const AlongImporterContext *context, GError **error)
{
  int overall = along_frameworks_find_area (context->frameworks, "overall");
  State *self;

  if (overall < 0)
    {
      g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
                   _ ("The inspection frameworks name no overall grade."));
      return NULL;
    }

  self = g_new0 (State, 1);
  self->overall = (guint) overall;
  self->writing = along_inspection_writing_new (context, error);
  if (self->writing == NULL)
    g_clear_pointer (&self, g_free);
  return self;
}

static gboolean
read_inspection (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  State *self = state;
  AlongInspection *inspection = &((Record *) base)->inspection;
  AlongFrameworks *frameworks = along_inspection_writing_get_frameworks (self->writing);
  AlongGrade grade;

  memset (inspection, 0, sizeof *inspection);
  if (!along_row_read_key (row, ALONG_HISTORY_FIELD_URN, ALONG_MIN_URN, ALONG_MAX_URN,
                           &inspection->urn))
    return FALSE;
  if (along_date_parse (along_row_get_raw (row, ALONG_HISTORY_FIELD_DATE), &inspection->started) !=
      ALONG_DATE_VALID)
    return along_row_reject (row, ALONG_HISTORY_FIELD_DATE,
                             g_strdup_printf (_ ("“%s” is not a date."),
                                              along_row_get_raw (row, ALONG_HISTORY_FIELD_DATE)));

  inspection->framework = (guint8) along_frameworks_find (frameworks, inspection->started);
  if (!along_frameworks_parse_grade (frameworks, inspection->framework, self->overall,
                                     along_row_get_raw (row, ALONG_HISTORY_FIELD_GRADE), &grade) ||
      grade == ALONG_GRADE_NONE)
    return along_row_reject (
        row, ALONG_HISTORY_FIELD_GRADE,
        g_strdup_printf (_ ("“%s” is not an overall grade of that day (%s)."),
                         along_row_get_raw (row, ALONG_HISTORY_FIELD_GRADE),
                         along_frameworks_get_name (frameworks, inspection->framework)));

  inspection->urn_at_time = inspection->urn;
  inspection->number = along_row_get_text (row, ALONG_HISTORY_FIELD_NUMBER);
  inspection->type = inspection->outcome = inspection->concern = "";
  inspection->graded = TRUE;
  inspection->grades[self->overall] = grade;
  return TRUE;
}

static AlongWriteOutcome
write_inspection (gpointer state, const AlongImportRecord *base, GError **error)
{
  State *self = state;

  return along_inspection_writing_write (self->writing, &((const Record *) base)->inspection,
                                         error);
}

const AlongImporterClass along_history_importer = {
  .record_size = sizeof (Record),
  .open = state_open,
  .read = read_inspection,
  .write = write_inspection,
  .close = state_free,
};
