/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-calendar-reader.h"
#include "along-definitions.h"
#include "along-published-holidays.h"

static AlongDate
parse (const char *iso)
{
  AlongDate date;

  g_assert_cmpint (along_date_parse (iso, &date), ==, ALONG_DATE_VALID);
  return date;
}

static AlongCalendar *
load_shipped (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "calendar", "england.json",
                                            NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  AlongCalendar *calendar = along_calendar_new_from_file (file, &error);

  g_assert_no_error (error);
  return calendar;
}

/* Domain B8: what GOV.UK's list has otherwise than the rules since it began in 2019. */
static void
test_exceptions (void)
{
  static const char *const off[] = { "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
                                     "2023-05-08" };
  static const char *const on[] = { "2020-05-04", "2022-05-30" };
  g_autoptr (AlongCalendar) calendar = load_shipped ();
  guint n;

  for (gsize i = 0; i < G_N_ELEMENTS (off); i++)
    g_assert_false (along_calendar_is_working_day (calendar, parse (off[i])));
  for (gsize i = 0; i < G_N_ELEMENTS (on); i++)
    g_assert_true (along_calendar_is_working_day (calendar, parse (on[i])));
  for (const AlongCalendarException *it = along_calendar_get_exceptions (calendar, &n); n > 0;
       it++, n--)
    g_assert_cmpstr (it->source, !=, "");
}

/* Terms are the program's own, so only what is true of any school's: three a year, weekdays at
 * both ends that are no bank holidays, half-terms within, and nothing but holidays between. */
static void
test_terms (void)
{
  g_autoptr (AlongCalendar) calendar = load_shipped ();
  guint n;
  const AlongSchoolTerm *terms = along_calendar_get_terms (calendar, &n);

  g_assert_cmpuint (n % 3, ==, 0);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (along_calendar_is_working_day (calendar, terms[i].first));
      g_assert_true (along_calendar_is_working_day (calendar, terms[i].last));
      g_assert_null (along_calendar_find_school_holiday (calendar, 0, terms[i].first));
      g_assert_null (along_calendar_find_school_holiday (calendar, 0, terms[i].last));
      g_assert_cmpint (terms[i].last - terms[i].first, >, 60);
      for (AlongDate date = terms[i].last + 1; i + 1 < n && date < terms[i + 1].first; date++)
        g_assert_nonnull (along_calendar_find_school_holiday (calendar, 0, date));
    }
  /* Most of England was off in the last week of October 2023 and of May 2024. */
  g_assert_cmpstr (along_calendar_find_school_holiday (calendar, 0, parse ("2023-10-25"))->name, ==,
                   "Half-term");
  g_assert_cmpstr (along_calendar_find_school_holiday (calendar, 0, parse ("2024-05-29"))->name, ==,
                   "Half-term");
  g_assert_cmpstr (along_calendar_find_school_holiday (calendar, 0, parse ("2023-12-28"))->name, ==,
                   "Christmas holidays");
}

static GFile *
get_test_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);

  return g_file_new_for_path (path);
}

/* GOV.UK's file with the years 2022 and 2023, and a day each of the years before and after. */
static AlongPublishedHolidays *
parse_file (AlongCalendar *calendar, GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = along_published_holidays_load (file, error);

  return text != NULL ? along_published_holidays_parse (calendar, name, text, error) : NULL;
}

static void
test_published (void)
{
  g_autoptr (AlongCalendar) rules = along_calendar_new (NULL);
  g_autoptr (AlongCalendar) shipped = load_shipped ();
  g_autoptr (GFile) file = get_test_file ("bank-holidays.json");
  g_autoptr (AlongPublishedHolidays) first = NULL, second = NULL;
  g_autoptr (GError) error = NULL;
  const AlongCalendarException *moved;
  guint n;

  /* From the rules: one removed and four added. The years that are not whole stay. */
  first = parse_file (rules, file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (first->differences->len, ==, 5);
  moved = &g_array_index (first->differences, AlongCalendarException, 0);
  g_assert_cmpint (moved->date, ==, parse ("2022-05-30"));
  g_assert_false (moved->added);
  g_assert_cmpstr (moved->name, ==, "Spring bank holiday");
  moved = &g_array_index (first->differences, AlongCalendarException, 2);
  g_assert_cmpint (moved->date, ==, parse ("2022-06-03"));
  g_assert_true (moved->added);
  g_assert_true (along_calendar_is_working_day (first->calendar, parse ("2022-05-30")));
  g_assert_cmpstr (along_calendar_get_bank_holiday (first->calendar, parse ("2022-06-03")), ==,
                   "Platinum Jubilee bank holiday");
  g_assert_false (along_calendar_is_working_day (first->calendar, parse ("2024-12-25")));
  g_assert_false (along_calendar_is_working_day (first->calendar, parse ("2021-12-27")));

  /* What the program ships knows all of it, and keeps the years before. */
  second = parse_file (shipped, file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (second->differences->len, ==, 0);
  g_assert_cmpint (second->first, ==, parse ("2021-12-28"));
  g_assert_cmpint (second->first_year, ==, 2022);
  g_assert_false (along_calendar_is_working_day (second->calendar, parse ("2020-05-08")));
  along_calendar_get_terms (second->calendar, &n);
  g_assert_cmpuint (n, >, 0);
}

static void
test_published_wrong (void)
{
  static const struct
  {
    const char *text;
    const char *place;
  } wrong[] = {
    { "{ \"scotland\": {} }", "england-and-wales" },
    { "{ \"england-and-wales\": { \"events\": [ { \"title\": \"A\", \"date\": \"soon\" } ] } }",
      "events[0].date" },
    { "{ \"england-and-wales\": { \"events\": [ { \"title\": \"A\", \"date\": \"2027-05-03\" },"
      " { \"title\": \"B\", \"date\": \"2027-05-03\" } ] } }",
      "events[1].date" },
    /* Nothing of which the year is whole. */
    { "{ \"england-and-wales\": { \"events\": [ { \"title\": \"A\", \"date\": \"2027-05-03\" } ] } "
      "}",
      "events" },
    { "{ \"england-and-wales\":", "line 1" },
  };
  g_autoptr (AlongCalendar) rules = along_calendar_new (NULL);
  g_autoptr (GFile) table = get_test_file ("gias-register.csv");
  g_autoptr (GFile) zip = get_test_file ("gias-register.zip");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_null (along_published_holidays_parse (rules, "mine.json", wrong[i].text, &error));
      g_assert_nonnull (g_strrstr (error->message, wrong[i].place));
      g_assert_true (g_str_has_prefix (error->message, "mine.json"));
      g_clear_error (&error);
    }
  g_assert_null (parse_file (rules, table, &error));
  g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_null (parse_file (rules, zip, &error));
  g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_SYNTAX);
}

static void
test_definitions (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (folder, NULL);

  g_assert_false (along_calendar_is_working_day (along_definitions_get_calendar (definitions),
                                                 parse ("2022-09-19")));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-reader/exceptions", test_exceptions);
  g_test_add_func ("/calendar-reader/terms", test_terms);
  g_test_add_func ("/calendar-reader/published", test_published);
  g_test_add_func ("/calendar-reader/published-wrong", test_published_wrong);
  g_test_add_func ("/calendar-reader/definitions", test_definitions);
  return g_test_run ();
}
