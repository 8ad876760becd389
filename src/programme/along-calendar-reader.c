/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-calendar-reader"

#include "config.h"

#include "along-calendar-reader.h"

#include "along-json-reader.h"
#include "along-json-words.h"

#include <glib/gi18n.h>

/* No term is longer; more is a slip in a year. */
#define MAX_TERM_DAYS 150

typedef struct
{
  GArray *exceptions;
  GArray *terms;
  GArray *holidays;
} Parts;

static AlongDate
read_date (AlongJsonItem item, const char *key)
{
  along_json_item_get_string (item, key, NULL);
  return along_json_item_get_date_or_none (item, key);
}

static void
read_exceptions (Parts *parts, AlongJsonItem root)
{
  static const char *const keys[] = { "date", "added", "name", "source", NULL };
  g_autoptr (AlongCalendar) rules = along_calendar_new (NULL);

  for (guint i = 0; i < along_json_item_get_length (root, "exceptions", 0); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "exceptions", i, keys);
      AlongCalendarException exception = { read_date (item, "date"),
                                           along_json_item_get_boolean_or (item, "added", TRUE),
                                           along_json_item_get_string (item, "name", NULL),
                                           along_json_item_get_string (item, "source", NULL) };
      gboolean by_rule = along_calendar_get_bank_holiday (rules, exception.date) != NULL;

      for (guint j = 0; j < parts->exceptions->len; j++)
        if (g_array_index (parts->exceptions, AlongCalendarException, j).date == exception.date)
          along_json_item_fail (item, "date", _ ("is there twice"));
      if (exception.date != ALONG_DATE_NONE && exception.added && by_rule)
        along_json_item_fail (item, "date", _ ("is a bank holiday by the rules already"));
      if (exception.date != ALONG_DATE_NONE && !exception.added && !by_rule)
        along_json_item_fail (item, "date", _ ("is no bank holiday by the rules"));
      g_array_append_val (parts->exceptions, exception);
    }
}

static void
add_holiday (Parts *parts, const char *name, AlongDate first, AlongDate last)
{
  AlongSchoolHoliday holiday = { 0, name, first, last };

  if (first <= last && first != ALONG_DATE_NONE)
    g_array_append_val (parts->holidays, holiday);
}

static void
read_half_term (Parts *parts, AlongJsonItem item, const AlongSchoolTerm *term)
{
  static const char *const keys[] = { "first", "last", NULL };
  AlongJsonItem half = along_json_item_get_object (item, "half_term", keys);
  AlongDate first = read_date (half, "first");
  AlongDate last = read_date (half, "last");

  if (first <= term->first || first > term->last)
    along_json_item_fail (half, "first", _ ("is not in the term"));
  if (last < first || last >= term->last)
    along_json_item_fail (half, "last", _ ("is not in the term, or before the first day"));
  add_holiday (parts, _ ("Half-term"), first, last);
}

static void
read_terms (Parts *parts, AlongJsonItem root)
{
  static const char *const keys[] = { "source", "list", NULL };
  static const char *const term_keys[] = {
    "id", "name", "first", "last", "half_term", "then", NULL
  };
  AlongJsonItem terms = along_json_item_get_object (root, "terms", keys);
  const char *then = "";

  along_json_item_get_string (terms, "source", NULL);
  for (guint i = 0; i < along_json_item_get_length (terms, "list", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (terms, "list", i, term_keys);
      AlongSchoolTerm term = { along_json_item_get_id (item, "id"),
                               along_json_item_get_string (item, "name", NULL),
                               read_date (item, "first"), read_date (item, "last") };

      if (term.last < term.first || term.last - term.first > MAX_TERM_DAYS)
        along_json_item_fail (item, "last", _ ("is before the first day, or far after it"));
      if (i > 0)
        {
          AlongDate end = g_array_index (parts->terms, AlongSchoolTerm, i - 1).last;

          if (term.first <= end)
            along_json_item_fail (item, "first", _ ("is not after the term before"));
          add_holiday (parts, then, end + 1, term.first - 1);
        }
      if (along_json_item_has (item, "half_term"))
        read_half_term (parts, item, &term);
      then = along_json_item_get_string (item, "then", NULL);
      g_array_append_val (parts->terms, term);
    }
}

static AlongCalendar *
make_calendar (const Parts *parts)
{
  AlongCalendarParts it = { (gpointer) parts->exceptions->data, parts->exceptions->len,
                            (gpointer) parts->terms->data,      parts->terms->len,
                            (gpointer) parts->holidays->data,   parts->holidays->len };

  return along_calendar_new (&it);
}

AlongCalendar *
along_calendar_new_from_file (GFile *file, GError **error)
{
  static const char *const keys[] = { "version", "id", "source", "exceptions", "terms", NULL };
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);
  g_autoptr (GArray) exceptions = g_array_new (FALSE, FALSE, sizeof (AlongCalendarException));
  g_autoptr (GArray) terms = g_array_new (FALSE, FALSE, sizeof (AlongSchoolTerm));
  g_autoptr (GArray) holidays = g_array_new (FALSE, FALSE, sizeof (AlongSchoolHoliday));
  Parts parts = { exceptions, terms, holidays };
  AlongJsonItem root;

  if (reader == NULL)
    return NULL;

  root = along_json_reader_get_root (reader);
  along_json_item_allow (root, keys);
  along_json_item_get_int (root, "version", 1, 1);
  along_json_item_get_id (root, "id");
  along_json_item_get_string (root, "source", NULL);
  read_exceptions (&parts, root);
  read_terms (&parts, root);
  return along_json_reader_finish (reader, error) ? make_calendar (&parts) : NULL;
}
