/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "progress-fixture.h"

#define N_LIMITS 26

/* The steps that have the limits SLA-01 to SLA-26, column by column. */
static const char *const steps[N_LIMITS] = {
  "hand-over",    "receive",        "school-confirm",  "contact-leader",
  "leader-reply", "propose",        "school-agree",    "submit-approval",
  "approve",      "deployment",     "leader-arrange",  "school-arrange",
  "scoping",      "host",           "assess-enhanced", "discuss-enhanced",
  "decide-days",  "review-request", "completed",       "school-completed",
  "pay",          "review",         "report",          "sign",
  "call",         "school-call",
};

/* Deployments in which everybody uses every limit to the full, and when that is. Counted without
 * the program, one day after the other on the list of bank holidays that GOV.UK published
 * (tests/base/test-calendar.c); weeks are seven days. So for the first: four weeks from Mon 2 to
 * Mon 30 October 2023; five days, 31, 1, 2, 3, 6, to 6 November; five to the 13th; three to Thu 16;
 * 17, 20, 21; 22, 23, 24; 27, 28, 29; 30, 1, 4 December; a week to the 11th; 12, 13, 14; ten days,
 * 15, 18 to 22, 27, 28, 29, 2, to 2 January; four weeks to the 30th. @asked: when additional days
 * were asked for. */
static const struct
{
  const char *opened;
  const char *completion;
  const char *asked;
  const char *due[N_LIMITS];
} runs[] = {
  /* Summer time ends, Christmas, Easter, 6 and 27 May. */
  { "2023-10-02",
    "2024-04-26",
    "2024-03-21",
    /* Easter and summer time, both bank holidays of May, Christmas. */
    { "2023-10-30", "2023-11-06", "2023-11-13", "2023-11-16", "2023-11-21", "2023-11-24",
      "2023-11-29", "2023-12-04", "2023-12-11", "2023-12-14", "2024-01-02", "2024-01-02",
      "2024-01-30", "2024-01-30", "2024-03-22", "2024-03-22", "2024-04-04", "2024-03-26",
      "2024-04-26", "2024-04-26", "2024-06-05", "2024-05-21", "2024-05-13", "2024-05-16",
      "2024-05-13", "2024-05-13" } },
  /* Easter, 8 May in place of 4 May, Boxing Day on the 28th. */
  { "2024-02-26",
    "2024-12-18",
    "2024-11-11",
    /* 30 May worked, 2 and 3 June not, 19 September. */
    { "2024-03-25", "2024-04-03", "2024-04-10", "2024-04-15", "2024-04-18", "2024-04-23",
      "2024-04-26", "2024-05-01", "2024-05-08", "2024-05-13", "2024-05-28", "2024-05-28",
      "2024-06-25", "2024-06-25", "2024-12-20", "2024-12-20", "2024-11-21", "2024-11-14",
      "2024-12-18", "2024-12-18", "2025-01-28", "2025-01-14", "2025-01-06", "2025-01-09",
      "2025-01-06", "2025-01-06" } },
  /* Easter, 1 and 8 May, Christmas. */
  { "2020-03-11",
    "2020-12-18",
    "2020-12-16",
    /* Christmas on the 27th and 28th, New Year on the 3rd; the Jubilee of 2022. */
    { "2020-04-08", "2020-04-17", "2020-04-24", "2020-04-29", "2020-05-04", "2020-05-07",
      "2020-05-13", "2020-05-18", "2020-05-25", "2020-05-28", "2020-06-11", "2020-06-11",
      "2020-07-09", "2020-07-09", "2020-12-18", "2020-12-18", "2020-12-30", "2020-12-21",
      "2020-12-18", "2020-12-18", "2021-01-28", "2021-01-14", "2021-01-06", "2021-01-11",
      "2021-01-06", "2021-01-06" } },
};

static gboolean
has_no_limit (const char *step)
{
  for (gsize i = 0; i < N_LIMITS; i++)
    if (g_str_equal (steps[i], step))
      return FALSE;
  return TRUE;
}

static const char *
get_answer (const char *step)
{
  if (g_str_equal (step, "decide-days"))
    return "approved";
  if (g_str_equal (step, "leader-reply") || g_str_equal (step, "school-agree") ||
      g_str_equal (step, "assess-enhanced"))
    return "yes";
  return "";
}

/* Ends each step on its last day, in order of time, and asks first when that is. */
static void
run (ProgressFixture *fixture, gsize number)
{
  const AlongProcess *process = along_programme_find_process (fixture->programme, "deployment");
  AlongDate over = ALONG_DATE_NONE;

  fixture->deployment.opened = progress_date (runs[number].opened);
  fixture->deployment.completion = progress_date (runs[number].completion);
  progress_fixture_restart (fixture);
  progress_fixture_enhance (fixture, "additional-days", ALONG_ENHANCEMENT_REQUESTED);

  for (guint i = 0; i < process->n_steps; i++)
    {
      const char *id = process->steps[process->order[i]].id;
      g_autoptr (AlongProgress)
          progress = progress_fixture_judge (fixture, "deployment", runs[number].opened);
      const AlongStepProgress *it = along_progress_find_step (progress, id);
      char iso[ALONG_DATE_ISO_SIZE];

      if (g_str_equal (id, "request"))
        over = progress_date (runs[number].asked);
      else if (g_str_equal (id, "assess-enhanced") || g_str_equal (id, "discuss-enhanced"))
        over = progress_date (runs[number].asked);
      else if (has_no_limit (id))
        over = it->start;
      else
        over = it->due;
      for (gsize j = 0; j < N_LIMITS; j++)
        if (g_str_equal (steps[j], id))
          progress_assert_step (progress, id, ALONG_STEP_STATUS_DUE, runs[number].due[j]);
      progress_fixture_finish (fixture, "deployment", id, along_date_to_iso (over, iso),
                               get_answer (id));
    }
}

static void
test_runs (ProgressFixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autoptr (AlongProgress) progress = NULL;

      run (fixture, i);
      /* In the end all is done, in time, and on the same dates. */
      progress = progress_fixture_judge (fixture, "deployment", "2030-01-01");
      g_assert_true (along_progress_is_complete (progress));
      for (gsize j = 0; j < N_LIMITS; j++)
        {
          progress_assert_step (progress, steps[j], ALONG_STEP_STATUS_DONE, runs[i].due[j]);
          g_assert_cmpint (along_progress_find_step (progress, steps[j])->days_late, ==, 0);
        }
    }
}

/* 77 working days from eligible to scoping where no bank holiday falls into the weeks, and 26 from
 * completion to payment. The pairs take each other's time when they run one after the other: 83. */
static void
test_headline (ProgressFixture *fixture, gconstpointer data)
{
  static const char *const exchange[] = { "leader-reply", "school-agree" };
  const AlongProcess *process = along_programme_find_process (fixture->programme, "deployment");
  AlongCalendar *calendar = fixture->options.calendar;
  AlongDate opened = progress_date ("2021-09-06"); /* Monday; none until Christmas */
  g_autoptr (AlongProgress) progress = NULL;

  fixture->deployment.opened = opened;
  progress_fixture_restart (fixture);
  for (guint i = 0; i < process->n_steps; i++)
    {
      const AlongStep *step = &process->steps[process->order[i]];
      g_autoptr (AlongProgress) now = progress_fixture_judge (fixture, "deployment", "2021-09-06");
      const AlongStepProgress *it = along_progress_find_step (now, step->id);
      AlongDate over = step->limit.unit != ALONG_LIMIT_NONE ? it->due : it->start;
      char iso[ALONG_DATE_ISO_SIZE];

      if (g_str_equal (step->id, "assess-enhanced"))
        break;
      /* The other of the pair answers at once. */
      if (g_strv_contains ((const char *const[]){ exchange[0], exchange[1], NULL }, step->id))
        over = it->start;
      progress_fixture_finish (fixture, "deployment", step->id, along_date_to_iso (over, iso),
                               get_answer (step->id));
    }
  progress = progress_fixture_judge (fixture, "deployment", "2021-09-06");
  g_assert_cmpint (along_calendar_count_working_days (
                       calendar, opened, along_progress_find_step (progress, "scoping")->due),
                   ==, 77);
}

/* 10 + 3 + 3 + 10 from any completion at all. */
static void
test_payment (ProgressFixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    g_assert_cmpint (along_calendar_count_working_days (fixture->options.calendar,
                                                        progress_date (runs[i].due[18]),
                                                        progress_date (runs[i].due[20])),
                     ==, 26);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/deadlines/runs", ProgressFixture, NULL, progress_fixture_set_up, test_runs,
              progress_fixture_tear_down);
  g_test_add ("/deadlines/headline", ProgressFixture, NULL, progress_fixture_set_up, test_headline,
              progress_fixture_tear_down);
  g_test_add ("/deadlines/payment", ProgressFixture, NULL, progress_fixture_set_up, test_payment,
              progress_fixture_tear_down);
  return g_test_run ();
}
