/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-record-reader"

#include "config.h"

#include "along-record-reader.h"

#include "along-academic-year.h"
#include "along-caseload.h"
#include "along-store-error.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* More days than any lead has, so that quarters cannot overflow. */
#define MAX_DAYS 100000
/* More than any claim, so that pence cannot. */
#define MAX_POUNDS 1e12

void
along_record_reader_fail (AlongRecordReader *self, const char *member, char *message)
{
  g_autofree char *place = g_strconcat (
      self->place, member != NULL && *self->place != '\0' ? "." : "", member, NULL);

  if (!self->failed)
    along_import_report_take_issue (self->report,
                                    along_import_issue_new (0, 0, place, message, TRUE));
  else
    g_free (message);
  self->failed = TRUE;
}

/* (nullable): NULL where the member is missing or null. */
static JsonNode *
find_value (AlongRecordReader *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->object, member);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static gboolean
holds_text (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

const char *
along_record_reader_get_text (AlongRecordReader *self, const char *member)
{
  JsonNode *node = find_value (self, member);

  if (node == NULL)
    return "";
  if (holds_text (node))
    return json_node_get_string (node);

  along_record_reader_fail (self, member, g_strdup (_ ("Should be a text.")));
  return "";
}

const char *
along_record_reader_get_required (AlongRecordReader *self, const char *member)
{
  along_record_reader_require (self, member);
  return along_record_reader_get_text (self, member);
}

void
along_record_reader_require (AlongRecordReader *self, const char *member)
{
  JsonNode *node = find_value (self, member);

  if (node == NULL || (holds_text (node) && *json_node_get_string (node) == '\0'))
    along_record_reader_fail (self, member, g_strdup (_ ("Is missing.")));
}

gboolean
along_record_reader_get_boolean (AlongRecordReader *self, const char *member)
{
  JsonNode *node = find_value (self, member);

  if (node == NULL)
    return FALSE;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  along_record_reader_fail (self, member, g_strdup (_ ("Should be true or false.")));
  return FALSE;
}

static gboolean
get_number (AlongRecordReader *self, const char *member, double *number)
{
  JsonNode *node = find_value (self, member);

  if (node == NULL)
    return FALSE;
  if (JSON_NODE_HOLDS_VALUE (node) && (json_node_get_value_type (node) == G_TYPE_INT64 ||
                                       json_node_get_value_type (node) == G_TYPE_DOUBLE))
    {
      *number = json_node_get_double (node);
      return TRUE;
    }

  along_record_reader_fail (self, member, g_strdup (_ ("Should be a number.")));
  return FALSE;
}

int
along_record_reader_get_int (AlongRecordReader *self,
                             const char *member,
                             int min,
                             int max,
                             int missing)
{
  double number;

  if (!get_number (self, member, &number))
    return missing;
  if (number >= min && number <= max && number == floor (number))
    return (int) number;

  along_record_reader_fail (
      self, member, g_strdup_printf (_ ("Should be a whole number from %d to %d."), min, max));
  return missing;
}

AlongDays
along_record_reader_get_days (AlongRecordReader *self, const char *member)
{
  double number;

  if (!get_number (self, member, &number))
    return ALONG_UNLIMITED;
  if (number >= 0 && number <= MAX_DAYS)
    return (AlongDays) lround (number * ALONG_DAYS_PER_DAY);

  along_record_reader_fail (self, member, g_strdup (_ ("Should be a number of days.")));
  return ALONG_UNLIMITED;
}

AlongMoney
along_record_reader_get_money (AlongRecordReader *self, const char *member)
{
  double number;

  if (!get_number (self, member, &number))
    return 0;
  if (number >= 0 && number <= MAX_POUNDS)
    return (AlongMoney) llround (number * ALONG_PENCE_PER_POUND);

  along_record_reader_fail (self, member, g_strdup (_ ("Should be an amount in pounds.")));
  return 0;
}

AlongDate
along_record_reader_get_date (AlongRecordReader *self, const char *member)
{
  const char *text = along_record_reader_get_text (self, member);
  AlongDate date;

  if (along_date_parse (text, &date) == ALONG_DATE_INVALID)
    along_record_reader_fail (self, member, g_strdup_printf (_ ("“%s” is not a date."), text));
  return date;
}

AlongDate
along_record_reader_get_required_date (AlongRecordReader *self, const char *member)
{
  along_record_reader_require (self, member);
  return along_record_reader_get_date (self, member);
}

int
along_record_reader_get_academic_year (AlongRecordReader *self, const char *member)
{
  const char *text = along_record_reader_get_text (self, member);
  int year = 0;

  if (!along_academic_year_parse (text, &year))
    along_record_reader_fail (
        self, member, g_strdup_printf (_ ("“%s” is not an academic year such as 2022/23."), text));
  return year;
}

int
along_record_reader_get_choice (AlongRecordReader *self,
                                const char *member,
                                const char *const *words)
{
  const char *text = along_record_reader_get_text (self, member);

  for (int i = 0; words[i] != NULL; i++)
    if (strcmp (text, words[i]) == 0)
      return i;

  along_record_reader_fail (self, member, g_strdup_printf (_ ("“%s” is not known here."), text));
  return 0;
}

AlongParticipant
along_record_reader_get_participant (AlongRecordReader *self)
{
  int school = along_record_reader_get_int (self, "school", 1, G_MAXINT32, 0);
  int trust = along_record_reader_get_int (self, "trust", 1, G_MAXINT32, 0);
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, school };

  if ((school == 0) == (trust == 0))
    along_record_reader_fail (self, NULL,
                              g_strdup (_ ("Should name a school or a trust, and one of them.")));
  if (school == 0)
    who = (AlongParticipant){ ALONG_PARTICIPANT_TRUST, trust };
  return who;
}

gboolean
along_record_reader_count (AlongRecordReader *self,
                           AlongWriteOutcome outcome,
                           GError *failure,
                           GError **error)
{
  g_autoptr (GError) local_error = failure;
  AlongImportReport *report = self->report;

  report->read++;
  report->inserted += outcome == ALONG_WRITE_INSERTED;
  report->updated += outcome == ALONG_WRITE_UPDATED;
  report->unchanged += outcome == ALONG_WRITE_UNCHANGED;
  report->rejected += outcome == ALONG_WRITE_FAILED;
  if (outcome != ALONG_WRITE_FAILED || local_error == NULL)
    return TRUE;

  if (!g_error_matches (local_error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONSTRAINT))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  along_record_reader_fail (self, NULL, g_strdup (local_error->message));
  return TRUE;
}
