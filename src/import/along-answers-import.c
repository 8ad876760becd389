/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-answers-import"

#include "along-answers-import.h"

#include "along-dossier-table.h"

AlongWriteOutcome
along_answers_import_save (AlongDatabase *database,
                           AlongRecordReader *reader,
                           const char *deployment,
                           int moved,
                           GError **error)
{
  const char *form = along_record_reader_get_required (reader, "form");
  const char *field = along_record_reader_get_required (reader, "field");
  const char *text = along_record_reader_get_text (reader, "text");
  AlongDate date = along_record_reader_get_date (reader, "date");
  char buffer[ALONG_DATE_ISO_SIZE];
  g_autofree char *before = NULL;

  if (reader->failed)
    return ALONG_WRITE_FAILED;

  if (date != ALONG_DATE_NONE)
    text = along_date_to_iso (date + moved, buffer);
  before = along_answer_load (database, deployment, form, field, error);
  if (before == NULL)
    return ALONG_WRITE_FAILED;
  if (g_str_equal (before, text))
    return ALONG_WRITE_UNCHANGED;

  if (!along_answer_save (database, deployment, form, field, text, error))
    return ALONG_WRITE_FAILED;
  return *before != '\0' ? ALONG_WRITE_UPDATED : ALONG_WRITE_INSERTED;
}
