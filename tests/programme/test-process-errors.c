/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mistake.h"

#include "along-calendar-reader.h"
#include "along-definitions.h"

static const Mistake processes[] = {
  { "\"partner\": \"rdp\",\n              \"text\": \"Receive",
    "\"partner\": \"rbp\",\n \"text\": \"Receive",
    "processes[0].stages[0].steps[1].partner: ", "rbp" },
  { "\"id\": \"rdp\",\n      \"name\": \"Regional delivery partner\",\n      \"abbr",
    "\"id\": \"rg\",\n \"name\": \"Twice\", \"abbr", "partners[1].id: ", "twice" },
  { "\"id\": \"receive\"", "\"id\": \"hand-over\"",
    "processes[0].stages[0].steps[1].id: ", "twice" },
  { "\"id\": \"confirmation\"", "\"id\": \"eligible\"", "processes[0].stages[1].id: ", "twice" },
  { "\"all\": [\"hand-over\"]", "\"all\": [\"hand-under\"]",
    "processes[0].stages[0].steps[1].start.all[0]: ", "hand-under" },
  { "\"all\": [\"hand-over\"]", "\"all\": []",
    "processes[0].stages[0].steps[1].start: ", "neither" },
  { "\"start\": { \"event\": \"opened\" }", "\"start\": { \"all\": [\"pay\"] }",
    "processes[0].stages[", "waits for itself" },
  { "\"start\": { \"event\": \"opened\" }", "\"start\": { \"event\": \"hoped\" }",
    "processes[0].stages[0].steps[0].start.event: ", "hoped" },
  { "\"start\": { \"event\": \"opened\" }", "\"start\": { \"event\": \"requested\" }",
    "processes[0].stages[0].steps[0].start.event: ", "enhancement" },
  { "\"start\": { \"event\": \"opened\" }",
    "\"target\": true, \"start\": { \"event\": \"opened\" }",
    "processes[0].stages[0].steps[0].target: ", "limit" },
  { "\"unit\": \"weeks\"", "\"unit\": \"fortnights\"",
    "processes[0].stages[0].steps[0].limit.unit: ", "fortnights" },
  { "\"count\": 4,", "\"count\": 0,",
    "processes[0].stages[0].steps[0].limit.count: ", "less than" },
  { "\"count\": 4,", "\"count\": 4.5,", "processes[0].stages[0].steps[0].limit.count: ", "whole" },
  { "\"count\": 4,", "\"count\": 251,",
    "processes[0].stages[0].steps[0].limit.count: ", "more than" },
  { "\"printed\": \"4 Weeks\",", "", "processes[0].stages[0].steps[0].limit.printed: ", "missing" },
  { "\"since\": \"deployment\"", "\"since\": \"employment\"", ".limit.since: ", "employment" },
  { "\"pair\": \"contact-leader\"", "\"pair\": \"nobody\"", ".pair: ", "nobody" },
  { "\"back\": \"contact-leader\"", "\"back\": \"start\"", ".asks.answers[1].back: ", "start" },
  { "\"rematch\": \"contact-leader\"", "\"rematch\": \"leader\"",
    "processes[0].rematch: ", "leader" },
  { "\"sets\": [\"lead\"]", "\"sets\": [\"leads\"]", ".sets[0]: ", "leads" },
  { "\"kind\": \"match\"", "\"kind\": \"mach\"", ".gates[0].kind: ", "mach" },
  { "\"payment\": \"days\",\n                  \"state\": \"paid\"",
    "\"payment\": \"days\", \"state\": \"payed\"", ".state: ", "payed" },
  { "\"payment\": \"days\"", "\"payment\": \"\"", ".payment: ", "empty" },
  { "\"document\": \"deployment-email\"", "\"document\": \"deployment-letter\"",
    ".gates[1].document: ", "deployment-letter" },
  { "\"checklist\": \"duties\",\n                  \"item\": \"scoping\"",
    "\"checklist\": \"duties\", \"item\": \"scooping\"", ".item: ", "scooping" },
  { "\"checklist\": \"partnership-request\"", "\"checklist\": \"request\"",
    ".checklist: ", "request" },
  { "\"payment\": \"partnership-1\"", "\"payment\": \"partnership-3\"",
    ".payment: ", "partnership-3" },
  { "\"answer\": \"yes\"", "\"answer\": \"maybe\"", ".needed[0].answer: ", "maybe" },
  { "\"enhancement\": \"additional-days\" }", "\"enhancement\": \"more-days\" }",
    ".needed[0].enhancement: ", "more-days" },
  { "\"answer\": \"yes\"", "\"answr\": \"yes\"", ".needed[0].answr: ", "not known" },
  { "\"mirror\": { \"process\": \"additional-days\", \"step\": \"share\" }",
    "\"mirror\": { \"process\": \"additional-days\", \"step\": \"end\" }",
    "processes[0].stages[10]", "does not mirror" },
  { "\"id\": \"additional-days\",\n      \"name\": \"Additional support days\"",
    "\"id\": \"deployment\",\n      \"name\": \"Additional support days\"",
    "processes[1].id: ", "twice" },
};

static const Mistake calendar[] = {
  { "\"date\": \"2020-05-08\"", "\"date\": \"2020-05-32\"", "exceptions[4].date: ", "2020-05-32" },
  { "\"date\": \"2020-05-08\"", "\"date\": \"2020-05-25\"", "exceptions[4].date: ", "already" },
  { "\"date\": \"2020-05-04\"", "\"date\": \"2020-05-05\"",
    "exceptions[3].date: ", "no bank holiday" },
  { "\"date\": \"2020-05-08\"", "\"date\": \"2020-05-04\"", "exceptions[4].date: ", "twice" },
  { "\"added\": true", "\"added\": \"yes\"", "exceptions[1].added: ", "true or false" },
  { "\"first\": \"2019-01-07\"", "\"first\": \"2018-12-07\"",
    "terms.list[1].first: ", "not after" },
  { "\"last\": \"2018-12-21\"", "\"last\": \"2018-08-21\"", "terms.list[0].last: ", "before" },
  { "\"last\": \"2018-12-21\"", "\"last\": \"2028-12-21\"", "terms.list[0].last: ", "far after" },
  { "\"half_term\": { \"first\": \"2018-10-27\"", "\"half_term\": { \"first\": \"2018-08-27\"",
    "terms.list[0].half_term.first: ", "not in the term" },
  { "\"last\": \"2018-11-04\"", "\"last\": \"2018-10-04\"",
    "terms.list[0].half_term.last: ", "not in the term" },
  { "\"then\": \"Christmas holidays\"", "\"than\": \"Christmas holidays\"",
    "terms.list[0].than: ", "not known" },
};

static void
test_processes (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json", NULL);
  g_autoptr (GFile) frameworks_file = g_file_new_for_path (path);
  g_autoptr (AlongFrameworks) frameworks = along_frameworks_new_from_file (frameworks_file, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (processes); i++)
    {
      g_autoptr (GFile) file = mistake_write ("programmes/tsi-2023-24.json", &processes[i]);
      GError *error = NULL;
      g_autoptr (AlongProgramme)
          programme = along_programme_new_from_file (file, frameworks, &error);

      g_assert_true (programme == NULL || error == NULL);
      mistake_check (&processes[i], file, error);
    }
}

static void
test_calendar (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (calendar); i++)
    {
      g_autoptr (GFile) file = mistake_write ("calendar/england.json", &calendar[i]);
      GError *error = NULL;

      g_assert_null (along_calendar_new_from_file (file, &error));
      mistake_check (&calendar[i], file, error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/process-errors/processes", test_processes);
  g_test_add_func ("/process-errors/calendar", test_calendar);
  return g_test_run ();
}
