/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ofsted-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-inspection-writing.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  AlongImportRecord base;
  guint n;
  AlongInspection inspections[ALONG_OFSTED_N_BLOCKS];
} Record;

typedef struct
{
  AlongInspectionWriting *writing;
  int areas[ALONG_OFSTED_N_AREAS]; /* index in the frameworks; -1 for none */
  gboolean present[ALONG_OFSTED_N_BLOCKS];
} State;

static guint
field_of (AlongOfstedBlock block, guint field)
{
  return 1 + block * ALONG_OFSTED_BLOCK + field;
}

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
  State *self = g_new0 (State, 1);

  self->writing = along_inspection_writing_new (context, error);
  if (self->writing == NULL)
    {
      state_free (self);
      return NULL;
    }

  for (guint i = 0; i < ALONG_OFSTED_N_AREAS; i++)
    self->areas[i] = along_frameworks_find_area (context->frameworks, along_ofsted_areas[i]);
  return self;
}

/* @urn_at_time is a predecessor's where the inspection was of one. */
static gint32
read_urn_at_time (AlongRow *row, AlongOfstedBlock block, gint32 urn)
{
  return along_row_get_number (row, field_of (block, ALONG_OFSTED_URN_AT_TIME), ALONG_MIN_URN,
                               ALONG_MAX_URN, urn);
}

static const char *
read_concern (AlongRow *row, guint field)
{
  static const struct
  {
    const char *words;
    const char *code;
  } concerns[] = {
    { "SM", "SM" },
    { "SWK", "SWK" },
    { "RSI", "RSI" },
    { "NTI", "NTI" },
    { "Special measures", "SM" },
    { "Serious weaknesses", "SWK" },
    { "Requires significant improvement", "RSI" },
    { "Notice to improve", "NTI" },
    { "None", "" },
    { "9", "" },
  };
  const char *text = along_row_get_text (row, field);

  if (*text == '\0')
    return "";
  for (gsize i = 0; i < G_N_ELEMENTS (concerns); i++)
    if (g_ascii_strcasecmp (text, concerns[i].words) == 0)
      return concerns[i].code;

  along_row_take_issue (row, field, g_strdup_printf (_ ("“%s” is no category of concern."), text));
  return "";
}

static void
read_grades (State *self, AlongRow *row, AlongOfstedBlock block, AlongInspection *inspection)
{
  for (guint i = 0; i < ALONG_OFSTED_N_AREAS; i++)
    {
      guint field = field_of (block, ALONG_OFSTED_FIRST_AREA + i);
      AlongGrade grade = ALONG_GRADE_NONE;

      if (self->areas[i] >= 0 && *along_row_get_raw (row, field) != '\0')
        grade = along_inspection_writing_read_grade (self->writing, row, field,
                                                     inspection->framework, (guint) self->areas[i]);
      if (grade != ALONG_GRADE_NONE)
        {
          inspection->grades[self->areas[i]] = grade;
          inspection->graded = TRUE;
        }
    }
}

/* Each block of columns tells of one inspection, or of none. */
static gboolean
read_block (State *self,
            AlongRow *row,
            AlongOfstedBlock block,
            gint32 urn,
            AlongInspection *inspection)
{
  AlongFrameworks *frameworks = along_inspection_writing_get_frameworks (self->writing);
  const char *number = along_row_get_text (row, field_of (block, ALONG_OFSTED_NUMBER));
  guint started = field_of (block, ALONG_OFSTED_STARTED);

  memset (inspection, 0, sizeof *inspection);
  inspection->started = along_row_get_date (row, started);
  if (inspection->started == ALONG_DATE_NONE)
    {
      if (*number != '\0')
        along_row_take_issue (
            row, started,
            g_strdup_printf (_ ("Inspection %s has no date, and was left out."), number));
      return FALSE;
    }

  inspection->urn = urn;
  inspection->urn_at_time = read_urn_at_time (row, block, urn);
  inspection->number = number;
  inspection->published = along_row_get_date (row, field_of (block, ALONG_OFSTED_PUBLISHED));
  inspection->type = along_row_get_text (row, field_of (block, ALONG_OFSTED_TYPE));
  inspection->outcome = along_row_get_text (row, field_of (block, ALONG_OFSTED_OUTCOME));
  inspection->concern = read_concern (row, field_of (block, ALONG_OFSTED_CONCERN));
  inspection->framework = (guint8) along_frameworks_find (frameworks, inspection->started);
  if (block != ALONG_OFSTED_UNGRADED)
    read_grades (self, row, block, inspection);
  return TRUE;
}

/* A short inspection that became a full one stands in two blocks with one number: the full one
 * counts, and it comes first. */
static gboolean
is_told_already (const Record *record, const AlongInspection *inspection)
{
  for (guint i = 0; i < record->n; i++)
    if (*inspection->number != '\0' &&
        strcmp (record->inspections[i].number, inspection->number) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
read_inspections (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  State *self = state;
  Record *record = (Record *) base;
  gint32 urn;

  record->n = 0;
  if (!along_row_read_key (row, ALONG_OFSTED_URN, ALONG_MIN_URN, ALONG_MAX_URN, &urn))
    return FALSE;

  for (guint block = 0; block < ALONG_OFSTED_N_BLOCKS; block++)
    {
      AlongInspection *inspection = &record->inspections[record->n];

      if (read_block (self, row, block, urn, inspection) && !is_told_already (record, inspection))
        record->n++;
    }

  return TRUE;
}

static AlongWriteOutcome
write_inspections (gpointer state, const AlongImportRecord *base, GError **error)
{
  State *self = state;
  const Record *record = (const Record *) base;
  AlongWriteOutcome outcome = ALONG_WRITE_UNCHANGED;

  for (guint i = 0; i < record->n && outcome != ALONG_WRITE_FAILED; i++)
    outcome = along_write_outcome_join (
        outcome, along_inspection_writing_write (self->writing, &record->inspections[i], error));

  return outcome;
}

const AlongImporterClass along_ofsted_importer = {
  .record_size = sizeof (Record),
  .open = state_open,
  .read = read_inspections,
  .write = write_inspections,
  .close = state_free,
};
