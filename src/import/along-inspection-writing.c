/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-inspection-writing"

#include "config.h"

#include "along-inspection-writing.h"

#include "along-inspection-table.h"

#include <glib/gi18n.h>

#define MAX_FRAMEWORKS 16
#define UNREAD         0xff

struct _AlongInspectionWriting
{
  AlongFrameworks *frameworks;
  AlongInspectionWriter *writer;
  /* Most cells are one digit: what each means is asked of the frameworks once. */
  guint8 digits[MAX_FRAMEWORKS][ALONG_MAX_AREAS][10];
};

static void
read_digits (AlongInspectionWriting *self, guint framework, guint area)
{
  for (guint digit = 0; digit < 10; digit++)
    {
      char text[2] = { (char) ('0' + digit), '\0' };
      AlongGrade grade;

      self->digits[framework][area][digit] = along_frameworks_parse_grade (
                                                 self->frameworks, framework, area, text, &grade)
                                                 ? grade
                                                 : UNREAD;
    }
}

AlongInspectionWriting *
along_inspection_writing_new (const AlongImporterContext *context, GError **error)
{
  AlongInspectionWriting *self = g_new0 (AlongInspectionWriting, 1);
  guint n = MIN (along_frameworks_get_n_frameworks (context->frameworks), MAX_FRAMEWORKS);

  self->frameworks = g_object_ref (context->frameworks);
  self->writer = along_inspection_writer_new (context->database, context->frameworks, error);
  if (self->writer == NULL)
    {
      along_inspection_writing_free (self);
      return NULL;
    }

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < along_frameworks_get_n_areas (context->frameworks); j++)
      read_digits (self, i, j);
  return self;
}

void
along_inspection_writing_free (AlongInspectionWriting *self)
{
  g_clear_pointer (&self->writer, along_inspection_writer_free);
  g_object_unref (self->frameworks);
  g_free (self);
}

AlongFrameworks *
along_inspection_writing_get_frameworks (AlongInspectionWriting *self)
{
  return self->frameworks;
}

static void
take_grade_issue (AlongInspectionWriting *self,
                  AlongRow *row,
                  guint field,
                  guint framework,
                  guint area)
{
  const char *text = along_row_get_raw (row, field);
  const char *name = along_frameworks_get_area_name (self->frameworks, area);

  if (along_frameworks_has_area (self->frameworks, framework, area))
    along_row_take_issue (
        row, field,
        g_strdup_printf (_ ("“%s” is not a grade for “%s” (%s)."), text, name,
                         along_frameworks_get_name (self->frameworks, framework)));
  else
    along_row_take_issue (
        row, field,
        g_strdup_printf (_ ("“%s” was not judged under “%s”; “%s” was left out."), name,
                         along_frameworks_get_name (self->frameworks, framework), text));
}

AlongGrade
along_inspection_writing_read_grade (AlongInspectionWriting *self,
                                     AlongRow *row,
                                     guint field,
                                     guint framework,
                                     guint area)
{
  const char *text = along_row_get_raw (row, field);
  AlongGrade grade = ALONG_GRADE_NONE;

  if (framework < MAX_FRAMEWORKS && g_ascii_isdigit (text[0]) && text[1] == '\0')
    grade = self->digits[framework][area][text[0] - '0'];
  else if (!along_frameworks_parse_grade (self->frameworks, framework, area, text, &grade))
    grade = UNREAD;

  if (grade != UNREAD)
    return grade;
  take_grade_issue (self, row, field, framework, area);
  return ALONG_GRADE_NONE;
}

AlongWriteOutcome
along_inspection_writing_write (AlongInspectionWriting *self,
                                const AlongInspection *inspection,
                                GError **error)
{
  return along_inspection_writer_write (self->writer, inspection, error);
}
