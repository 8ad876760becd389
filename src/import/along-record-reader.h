/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "along-date.h"
#include "along-days.h"
#include "along-import-types.h"
#include "along-money.h"
#include "along-participant.h"
#include "along-writer.h"

G_BEGIN_DECLS

/**
 * AlongRecordReader:
 * @place: where the record stands ("applications[3]"), "" for the file itself
 * @report: takes the issues
 * @failed: the record cannot be used; its issue is in the report
 *
 * Reads one record of a participants.json. The first member that is missing or wrong makes an
 * issue that names its place; getters return stand-ins from then on.
 */
typedef struct
{
  JsonObject *object;
  const char *place;
  AlongImportReport *report;
  gboolean failed;
} AlongRecordReader;

/* @message: (transfer full) */
void along_record_reader_fail (AlongRecordReader *self, const char *member, char *message);

/* Never NULL; "" where the member is missing or null. */
const char *along_record_reader_get_text (AlongRecordReader *self, const char *member);
/* The same, but it must say something. */
const char *along_record_reader_get_required (AlongRecordReader *self, const char *member);
gboolean along_record_reader_get_boolean (AlongRecordReader *self, const char *member);
/* A whole number; @missing where there is none. */
int along_record_reader_get_int (AlongRecordReader *self,
                                 const char *member,
                                 int min,
                                 int max,
                                 int missing);
/* Days in quarters; ALONG_UNLIMITED where missing or null. */
AlongDays along_record_reader_get_days (AlongRecordReader *self, const char *member);
/* Pounds, with pence behind the point; 0 where missing or null. */
AlongMoney along_record_reader_get_money (AlongRecordReader *self, const char *member);
/* ALONG_DATE_NONE where missing or null. */
AlongDate along_record_reader_get_date (AlongRecordReader *self, const char *member);
AlongDate along_record_reader_get_required_date (AlongRecordReader *self, const char *member);
/* Fails where the member is missing, null or an empty text. */
void along_record_reader_require (AlongRecordReader *self, const char *member);
int along_record_reader_get_academic_year (AlongRecordReader *self, const char *member);
/* The index of the member's word in @words (NULL-terminated). */
int along_record_reader_get_choice (AlongRecordReader *self,
                                    const char *member,
                                    const char *const *words);
/* Exactly one of "school" and "trust". */
AlongParticipant along_record_reader_get_participant (AlongRecordReader *self);

/* Counts what became of the record. @failure: (nullable) (transfer full): why it was not written; a
 * broken rule of the database rejects the record, anything else is handed on and %FALSE. */
gboolean along_record_reader_count (AlongRecordReader *self,
                                    AlongWriteOutcome outcome,
                                    GError *failure,
                                    GError **error);

G_END_DECLS
