/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-totals.h"
#include "progress-fixture.h"

#define WAITING    ALONG_STEP_STATUS_WAITING
#define DUE        ALONG_STEP_STATUS_DUE
#define OVERDUE    ALONG_STEP_STATUS_OVERDUE
#define DONE       ALONG_STEP_STATUS_DONE
#define NOT_NEEDED ALONG_STEP_STATUS_NOT_NEEDED

static void
finish (ProgressFixture *fixture, const char *step, const char *date)
{
  progress_fixture_finish (fixture, "deployment", step, date, "");
}

static AlongProgress *
judge (ProgressFixture *fixture, const char *today)
{
  return progress_fixture_judge (fixture, "deployment", today);
}

static const char *
get_mover (AlongProgress *progress, guint index)
{
  guint n;
  const guint *movers = along_progress_get_movers (progress, &n);

  g_assert_cmpuint (index, <, n);
  return along_progress_get_process (progress)->partners[movers[index]].id;
}

/* Opened on Monday 2 October 2023: four weeks to the 30th; five working days more to 6 November. */
static void
test_start (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) first = judge (fixture, "2023-10-25");
  g_autoptr (AlongProgress) last = judge (fixture, "2023-10-30");
  g_autoptr (AlongProgress) late = judge (fixture, "2023-11-02");
  g_autoptr (AlongProgress) next = NULL;

  progress_assert_step (first, "hand-over", DUE, "2023-10-30");
  progress_assert_step (first, "receive", WAITING, "");
  g_assert_cmpint (along_progress_find_step (first, "hand-over")->days_left, ==,
                   3); /* 26, 27, 30 */
  g_assert_cmpuint (along_progress_get_stage (first), ==, 0);
  g_assert_cmpstr (get_mover (first, 0), ==, "rg");
  g_assert_cmpstr (along_progress_get_next (first)->step->id, ==, "hand-over");
  g_assert_false (along_progress_is_complete (first));

  /* A deadline falls at the end of its day. */
  progress_assert_step (last, "hand-over", DUE, "2023-10-30");
  progress_assert_step (late, "hand-over", OVERDUE, "2023-10-30");
  g_assert_cmpint (along_progress_find_step (late, "hand-over")->days_late, ==, 3); /* 31, 1, 2 */

  /* Done two days late: 31, 1. The next clock starts then: 2, 3, 6, 7, 8. */
  finish (fixture, "hand-over", "2023-11-01");
  next = judge (fixture, "2023-11-02");
  progress_assert_step (next, "hand-over", DONE, "2023-10-30");
  g_assert_cmpint (along_progress_find_step (next, "hand-over")->days_late, ==, 2);
  progress_assert_date (along_progress_find_step (next, "receive")->start, "2023-11-01");
  progress_assert_step (next, "receive", DUE, "2023-11-08");
  g_assert_cmpstr (get_mover (next, 0), ==, "rdp");
}

/* As far as the deployment e-mail, on Thursday 9 November 2023. */
static void
go_to_deployment (ProgressFixture *fixture)
{
  static const char *const steps[] = { "hand-over", "receive", "school-confirm", "contact-leader" };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    finish (fixture, steps[i], "2023-11-01");
  progress_fixture_finish (fixture, "deployment", "leader-reply", "2023-11-02", "yes");
  finish (fixture, "propose", "2023-11-03");
  progress_fixture_finish (fixture, "deployment", "school-agree", "2023-11-06", "yes");
  finish (fixture, "submit-approval", "2023-11-07");
  finish (fixture, "approve", "2023-11-08");
  finish (fixture, "deployment", "2023-11-09");
}

static void
test_lanes (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) progress = NULL;
  guint n;

  go_to_deployment (fixture);
  progress = judge (fixture, "2023-11-10");
  progress_assert_step (progress, "leader-informed", DUE, "");
  progress_assert_step (progress, "leader-arrange", DUE, "2023-11-23");
  progress_assert_step (progress, "school-arrange", DUE, "2023-11-23");
  progress_assert_step (progress, "scoping", WAITING, "");
  g_assert_cmpuint (along_progress_get_stage (progress), ==, 6);
  g_assert_cmpstr (get_mover (progress, 0), ==, "leader");
  g_assert_cmpstr (get_mover (progress, 1), ==, "school");
  along_progress_get_movers (progress, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (along_progress_count (progress, -1, DONE), ==, 10);
  g_assert_cmpuint (along_progress_count (progress, 6, DUE), ==, 2);
}

/* “No” sends back to the contact with a system leader; what was agreed before does not count. */
static void
test_no (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) asked = NULL, answered = NULL, contacted = NULL, agreed = NULL;

  finish (fixture, "hand-over", "2023-10-09");
  finish (fixture, "receive", "2023-10-10");
  finish (fixture, "school-confirm", "2023-10-11");
  finish (fixture, "contact-leader", "2023-10-12");
  asked = judge (fixture, "2023-10-13");
  progress_assert_step (asked, "leader-reply", DUE, "2023-10-17");

  /* On Monday 16: the contact is due again in three days, 17, 18, 19. */
  progress_fixture_finish (fixture, "deployment", "leader-reply", "2023-10-16", "no");
  answered = judge (fixture, "2023-10-17");
  progress_assert_step (answered, "contact-leader", DUE, "2023-10-19");
  g_assert_true (along_progress_find_step (answered, "contact-leader")->again);
  progress_assert_step (answered, "leader-reply", WAITING, "");
  progress_assert_step (answered, "propose", WAITING, "");
  progress_assert_step (answered, "school-confirm", DONE, "2023-10-17");
  g_assert_cmpstr (get_mover (answered, 0), ==, "rdp");

  /* Another is asked on Wednesday 18; the old “no” is not the answer to that. */
  progress_fixture_restart (fixture);
  finish (fixture, "hand-over", "2023-10-09");
  finish (fixture, "receive", "2023-10-10");
  finish (fixture, "school-confirm", "2023-10-11");
  finish (fixture, "contact-leader", "2023-10-18");
  progress_fixture_finish (fixture, "deployment", "leader-reply", "2023-10-16", "no");
  contacted = judge (fixture, "2023-10-19");
  progress_assert_step (contacted, "contact-leader", DONE, "2023-10-19");
  progress_assert_step (contacted, "leader-reply", DUE, "2023-10-23");
  g_assert_true (along_progress_find_step (contacted, "leader-reply")->again);

  progress_fixture_restart (fixture);
  finish (fixture, "hand-over", "2023-10-09");
  finish (fixture, "receive", "2023-10-10");
  finish (fixture, "school-confirm", "2023-10-11");
  finish (fixture, "contact-leader", "2023-10-18");
  progress_fixture_finish (fixture, "deployment", "leader-reply", "2023-10-20", "yes");
  agreed = judge (fixture, "2023-10-20");
  progress_assert_step (agreed, "propose", DUE, "2023-10-25");
}

/* Asked, turned down and another asked, all on Monday 16 October. */
static void
test_no_same_day (ProgressFixture *fixture, gconstpointer data)
{
  AlongCorrection again = { .id = "c",
                            .deployment = "d",
                            .process = "deployment",
                            .step = "contact-leader",
                            .was = progress_date ("2023-10-16"),
                            .now = progress_date ("2023-10-16"),
                            .reason = "",
                            .author = "",
                            .made = progress_date ("2023-10-16") };
  g_autoptr (AlongProgress) before = NULL, after = NULL;

  finish (fixture, "hand-over", "2023-10-09");
  finish (fixture, "receive", "2023-10-10");
  finish (fixture, "school-confirm", "2023-10-11");
  finish (fixture, "contact-leader", "2023-10-16");
  progress_fixture_finish (fixture, "deployment", "leader-reply", "2023-10-16", "no");
  before = judge (fixture, "2023-10-16");
  progress_assert_step (before, "contact-leader", DUE, "2023-10-19");
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_CORRECTIONS, &again);
  after = judge (fixture, "2023-10-16");
  progress_assert_step (after, "contact-leader", DONE, "2023-10-19");
  progress_assert_step (after, "leader-reply", DUE, "2023-10-19");
}

/* The leader falls out on 20 November and another follows on the 22nd: from the contact on, all
 * begins again, and what came before the match stays. */
static void
test_rematch (ProgressFixture *fixture, gconstpointer data)
{
  AlongMatchRecord first = { .id = "a",
                             .deployment = "d",
                             .lead = "k",
                             .leader = "",
                             .leader_kind = "",
                             .from = progress_date ("2023-11-01"),
                             .until = progress_date ("2023-11-20"),
                             .conflict = "",
                             .reason = "" };
  AlongMatchRecord second = { .id = "b",
                              .deployment = "d",
                              .lead = "l",
                              .leader = "",
                              .leader_kind = "",
                              .from = progress_date ("2023-11-22"),
                              .conflict = "",
                              .reason = "" };
  g_autoptr (AlongProgress) progress = NULL, vacant = NULL, whole = NULL;

  go_to_deployment (fixture);
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &first);
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &second);
  progress = judge (fixture, "2023-11-22");
  progress_assert_step (progress, "school-confirm", DONE, "2023-11-08");
  progress_assert_step (progress, "contact-leader", DUE, "2023-11-23"); /* 21, 22, 23 */
  progress_assert_step (progress, "deployment", WAITING, "");
  g_assert_true (along_progress_find_step (progress, "deployment")->again);

  /* While nobody follows it is the same. */
  fixture->deployment.lead = "";
  progress_fixture_restart (fixture);
  go_to_deployment (fixture);
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &first);
  vacant = judge (fixture, "2023-11-22");
  progress_assert_step (vacant, "contact-leader", DUE, "2023-11-23");

  /* A match that ends with the deployment takes nothing back. */
  fixture->deployment.lead = "k";
  progress_fixture_restart (fixture);
  go_to_deployment (fixture);
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &first);
  whole = judge (fixture, "2023-11-22");
  progress_assert_step (whole, "deployment", DONE, "2023-11-13");
}

/* Ten days from Thursday 9 November end on the 23rd. A pause from the 13th to the 16th, on which
 * clocks go again, holds three: 13, 14, 15; so Tuesday the 28th. */
static void
test_pause (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) during = NULL, after = NULL, without_end = NULL, late = NULL;
  const AlongStepProgress *step;

  go_to_deployment (fixture);
  progress_fixture_suspend (fixture, FALSE, "2023-11-13", "2023-11-16");
  during = judge (fixture, "2023-11-14");
  g_assert_cmpint (along_progress_get_halt (during), ==, ALONG_HALT_PAUSED);
  progress_assert_step (during, "leader-arrange", DUE, "2023-11-28");
  step = along_progress_find_step (during, "leader-arrange");
  g_assert_true (step->held);
  g_assert_cmpint (step->days_left, ==, 9); /* 16, 17, 20 to 24, 27, 28 */
  after = judge (fixture, "2023-11-16");
  g_assert_cmpint (along_progress_get_halt (after), ==, ALONG_HALT_NONE);
  progress_assert_step (after, "leader-arrange", DUE, "2023-11-28");

  /* Without an end there is no deadline, but what remains is known: 10 and 13 November are gone. */
  progress_fixture_restart (fixture);
  go_to_deployment (fixture);
  progress_fixture_suspend (fixture, FALSE, "2023-11-14", NULL);
  without_end = judge (fixture, "2024-03-01");
  progress_assert_step (without_end, "leader-arrange", DUE, "");
  g_assert_cmpint (along_progress_find_step (without_end, "leader-arrange")->days_left, ==, 8);

  /* What was late when the pause began stays late, and grows no later: 24, 27. */
  progress_fixture_restart (fixture);
  go_to_deployment (fixture);
  progress_fixture_suspend (fixture, FALSE, "2023-11-28", NULL);
  late = judge (fixture, "2024-03-01");
  progress_assert_step (late, "leader-arrange", OVERDUE, "2023-11-23");
  g_assert_cmpint (along_progress_find_step (late, "leader-arrange")->days_late, ==, 2);
}

static void
test_stop (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) progress = NULL;
  guint n;

  go_to_deployment (fixture);
  progress_fixture_suspend (fixture, TRUE, "2023-11-13", NULL);
  progress = judge (fixture, "2024-03-01");
  g_assert_cmpint (along_progress_get_halt (progress), ==, ALONG_HALT_STOPPED);
  g_assert_cmpuint (along_progress_count (progress, -1, DUE), ==, 0);
  g_assert_cmpuint (along_progress_count (progress, -1, OVERDUE), ==, 0);
  g_assert_null (along_progress_get_next (progress));
  along_progress_get_movers (progress, &n);
  g_assert_cmpuint (n, ==, 0);
}

/* Ten days from Wednesday 11 October 2023, with the half-term from 21 to 29 October in the default
 * term dates: 12, 13, 16 to 20, then 30, 31, 1; without it 12, 13, 16 to 20, 23, 24, 25. */
/* What is paused or stopped has no limits that run; what goes on after the completion has. */
static void
test_watched (ProgressFixture *fixture, gconstpointer data)
{
  static const struct
  {
    AlongDeploymentStatus status;
    gboolean watched;
  } expected[] = {
    { ALONG_DEPLOYMENT_ACTIVE, TRUE },
    { ALONG_DEPLOYMENT_PAUSED, FALSE },
    { ALONG_DEPLOYMENT_STOPPED, FALSE },
    { ALONG_DEPLOYMENT_COMPLETED, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (AlongProgress) progress = NULL;

      fixture->deployment.status = expected[i].status;
      progress_fixture_restart (fixture);
      progress = progress_fixture_judge (fixture, "trust-partnership", "2024-02-07");
      g_assert_cmpint (along_progress_is_watched (progress), ==, expected[i].watched);
    }
}

static void
test_school_holidays (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) plain = NULL, still = NULL;

  go_to_deployment (fixture);
  progress_fixture_restart (fixture);
  fixture->deployment.opened = progress_date ("2023-09-04");
  finish (fixture, "deployment", "2023-10-11");
  plain = judge (fixture, "2023-10-12");
  progress_assert_step (plain, "leader-arrange", DUE, "2023-10-25");
  fixture->options.school_holidays = TRUE;
  still = judge (fixture, "2023-10-12");
  progress_assert_step (still, "leader-arrange", DUE, "2023-11-01");
}

static void
test_enhanced (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) open = NULL, declined = NULL, asked = NULL, days = NULL, none = NULL;

  go_to_deployment (fixture);
  finish (fixture, "leader-arrange", "2023-11-10");
  finish (fixture, "school-arrange", "2023-11-10");
  finish (fixture, "scoping", "2023-11-20");
  open = judge (fixture, "2023-11-21");
  /* The second term after the autumn of 2023 is the spring of 2024, to 22 March by default. */
  progress_assert_step (open, "assess-enhanced", DUE, "2024-03-22");
  progress_assert_step (open, "discuss-enhanced", WAITING, "");
  progress_assert_step (open, "review-request", NOT_NEEDED, "");
  progress_assert_step (open, "confirm-enhanced", NOT_NEEDED, "");

  progress_fixture_finish (fixture, "deployment", "assess-enhanced", "2024-01-10", "no");
  declined = judge (fixture, "2024-01-11");
  progress_assert_step (declined, "discuss-enhanced", NOT_NEEDED, "");
  progress_assert_step (declined, "request", NOT_NEEDED, "");

  progress_fixture_enhance (fixture, "additional-days", ALONG_ENHANCEMENT_REQUESTED);
  finish (fixture, "discuss-enhanced", "2024-01-12");
  finish (fixture, "request", "2024-02-01");
  asked = judge (fixture, "2024-02-02");
  progress_assert_step (asked, "review-request", DUE, "2024-02-06");

  /* One deed in two processes, recorded once: three days to the 6th, then five to the 13th. */
  progress_fixture_finish (fixture, "additional-days", "request", "2024-02-01", "");
  progress_fixture_finish (fixture, "deployment", "review-request", "2024-02-06", "");
  days = progress_fixture_judge (fixture, "additional-days", "2024-02-07");
  progress_assert_step (days, "share", DONE, "2024-02-06");
  progress_assert_step (days, "decide", DUE, "2024-02-13");
  progress_assert_step (days, "deliver", WAITING, "");

  none = progress_fixture_judge (fixture, "trust-partnership", "2024-02-07");
  g_assert_cmpuint (along_progress_count (none, -1, NOT_NEEDED), ==,
                    along_progress_get_process (none)->n_steps);
  g_assert_true (along_progress_is_complete (none));
}

/* Told on Monday 15 January 2024. Twelve weeks end on 8 April; the next full term is the summer's,
 * to 22 July by default. */
static void
test_term_or_weeks (ProgressFixture *fixture, gconstpointer data)
{
  static const struct
  {
    AlongTermOrWeeks which;
    const char *due;
  } cases[] = {
    { ALONG_TERM_OR_WEEKS_LATER, "2024-07-22" },
    { ALONG_TERM_OR_WEEKS_EARLIER, "2024-04-08" },
    { ALONG_TERM_OR_WEEKS_TERM, "2024-07-22" },
    { ALONG_TERM_OR_WEEKS_WEEKS, "2024-04-08" },
  };
  static const char *const steps[] = { "request", "share", "notify" };

  progress_fixture_enhance (fixture, "additional-days", ALONG_ENHANCEMENT_APPROVED);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    progress_fixture_finish (fixture, "additional-days", steps[i], "2024-01-15", "");
  progress_fixture_finish (fixture, "additional-days", "decide", "2024-01-15", "approved");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AlongProgress) progress = NULL;

      fixture->options.term_or_weeks = cases[i].which;
      progress = progress_fixture_judge (fixture, "additional-days", "2024-01-16");
      progress_assert_step (progress, "deliver", DUE, cases[i].due);
    }
}

static void
test_milestone (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) without = NULL, with = NULL;

  go_to_deployment (fixture);
  finish (fixture, "leader-arrange", "2023-11-10");
  finish (fixture, "school-arrange", "2023-11-10");
  finish (fixture, "scoping", "2023-11-20");
  without = judge (fixture, "2024-06-01");
  progress_assert_step (without, "completed", DUE, "");

  fixture->deployment.completion = progress_date ("2024-03-15");
  progress_fixture_restart (fixture);
  go_to_deployment (fixture);
  finish (fixture, "leader-arrange", "2023-11-10");
  finish (fixture, "school-arrange", "2023-11-10");
  finish (fixture, "scoping", "2023-11-20");
  with = judge (fixture, "2024-03-18");
  progress_assert_step (with, "completed", OVERDUE, "2024-03-15");
  g_assert_cmpint (along_progress_find_step (with, "completed")->days_late, ==, 1);
}

static void
test_text (ProgressFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *today;
    const char *text;
  } texts[] = {
    { "2023-10-25", "Due Monday 30 October 2023, in 3 working days" },
    { "2023-10-27", "Due Monday 30 October 2023, in 1 working day" },
    { "2023-10-30", "Due today" },
    { "2023-10-31", "1 working day late, was due Monday 30 October 2023" },
    { "2023-11-03", "4 working days late, was due Monday 30 October 2023" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (AlongProgress) progress = judge (fixture, texts[i].today);
      g_autofree char *text = along_step_progress_dup_text (
          along_progress_find_step (progress, "hand-over"), progress_date (texts[i].today));

      g_assert_cmpstr (text, ==, texts[i].text);
    }
}

static const char *const answers[] = { "", "yes", "no", "approved", "declined", "perhaps" };

static void
add_random_record (ProgressFixture *fixture, const AlongProcess *process)
{
  const AlongStep *step = &process->steps[g_test_rand_int_range (0, (gint32) process->n_steps)];
  AlongStepRecord record = {
    .deployment = "d",
    .process = process->id,
    .step = g_test_rand_bit () ? step->id : "nothing",
    .state = g_test_rand_int_range (0, 2),
    .date = progress_date ("2023-09-01") + g_test_rand_int_range (-400, 800),
    .by = "",
    .answer = answers[g_test_rand_int_range (0, G_N_ELEMENTS (answers))],
    .note = "",
  };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_STEPS, &record);
}

static void
add_random_suspension (ProgressFixture *fixture)
{
  AlongSuspension suspension = {
    .id = "s",
    .deployment = "d",
    .stop = g_test_rand_int_range (0, 4) == 0,
    .from = progress_date ("2023-09-01") + g_test_rand_int_range (-400, 800),
    .until = g_test_rand_bit () ? ALONG_DATE_NONE
                                : progress_date ("2023-09-01") + g_test_rand_int_range (-400, 800),
    .reason = "",
    .author = "",
  };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_SUSPENSIONS, &suspension);
}

static void
assert_text (AlongProgress *progress, const char *step, const char *expected)
{
  g_autofree char *text = along_step_progress_dup_text (along_progress_find_step (progress, step),
                                                        along_progress_get_today (progress));

  g_assert_cmpstr (text, ==, expected);
}

static AlongProgress *
judge_decision (ProgressFixture *fixture, int target, const char *today)
{
  fixture->options.target_days = target;
  return progress_fixture_judge (fixture, "trust-partnership", today);
}

/* The decision on a partnership has no limit (domain E-31); a team that means to decide within ten
 * working days of Friday 15 March 2024 has 18 to 22 and 25 to 28 March, and after Good Friday and
 * Easter Monday the 2 April. */
static void
test_target (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) none = NULL;
  g_autoptr (AlongProgress) before = NULL;
  g_autoptr (AlongProgress) day = NULL;
  g_autoptr (AlongProgress) past = NULL;
  g_autoptr (AlongProgress) done = NULL;

  progress_fixture_enhance (fixture, "trust-partnership", ALONG_ENHANCEMENT_REQUESTED);
  progress_fixture_finish (fixture, "trust-partnership", "assess", "2024-02-05", "");
  progress_fixture_finish (fixture, "trust-partnership", "submit", "2024-03-15", "");
  none = judge_decision (fixture, 0, "2024-03-28");
  before = judge_decision (fixture, 10, "2024-03-28");
  day = judge_decision (fixture, 10, "2024-04-02");
  past = judge_decision (fixture, 10, "2024-04-04");
  assert_text (none, "evaluate", "No deadline");
  assert_text (before, "evaluate", "Target is Tuesday 2 April 2024, in 1 working day");
  assert_text (day, "evaluate", "Target is today");
  assert_text (past, "evaluate", "Target was Tuesday 2 April 2024");
  progress_assert_date (along_progress_find_step (before, "evaluate")->target, "2024-04-02");
  g_assert_cmpint (along_progress_find_step (past, "evaluate")->target_left, ==, -2); /* 3, 4 */

  /* It is no deadline: nothing is late by it, neither before it is done nor after. */
  progress_assert_step (past, "evaluate", DUE, "");
  progress_fixture_finish (fixture, "trust-partnership", "evaluate", "2024-04-10", "approved");
  done = judge_decision (fixture, 10, "2024-04-11");
  g_assert_cmpint (along_progress_find_step (done, "evaluate")->days_late, ==, 0);
  assert_text (done, "evaluate", "Done 10 April 2024");
  g_assert_cmpint (along_progress_find_step (done, "submit")->target, ==, ALONG_DATE_NONE);
}

static void
add_random_match (ProgressFixture *fixture)
{
  AlongMatchRecord match = {
    .id = "m",
    .deployment = "d",
    .lead = "l",
    .leader = "",
    .leader_kind = "",
    .from = progress_date ("2023-09-01") + g_test_rand_int_range (0, 300),
    .until = g_test_rand_bit () ? ALONG_DATE_NONE
                                : progress_date ("2023-09-01") + g_test_rand_int_range (0, 400),
    .conflict = "",
    .reason = "",
  };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &match);
}

/* What holds whatever was written down. */
static void
check_invariants (AlongProgress *progress)
{
  const AlongProcess *process = along_progress_get_process (progress);
  const AlongStepProgress *steps = along_progress_get_steps (progress, NULL);
  const AlongStepProgress *next = along_progress_get_next (progress);
  guint n_movers, total = 0;
  const guint *movers = along_progress_get_movers (progress, &n_movers);

  for (guint i = 0; i < process->n_steps; i++)
    {
      g_autofree char *text = along_step_progress_dup_text (&steps[i],
                                                            along_progress_get_today (progress));

      g_assert_cmpstr (text, !=, "");
      g_assert_true (steps[i].step == &process->steps[i]);
      g_assert_true ((steps[i].status == OVERDUE) <= (steps[i].due != ALONG_DATE_NONE));
      g_assert_true ((steps[i].status == DONE) <= (steps[i].done != ALONG_DATE_NONE));
      g_assert_cmpint (steps[i].days_late, >=, 0);
      if (steps[i].due != ALONG_DATE_NONE && steps[i].step->limit.unit == ALONG_LIMIT_WEEKS)
        g_assert_cmpint (steps[i].due - steps[i].start, >=, 7 * steps[i].step->limit.count);
      if (steps[i].status == WAITING)
        g_assert_cmpint (steps[i].due, ==, ALONG_DATE_NONE);
    }
  for (int status = 0; status < ALONG_N_STEP_STATUSES; status++)
    total += along_progress_count (progress, -1, status);
  g_assert_cmpuint (total, <=, process->n_steps);
  g_assert_true (next == NULL || next->status == DUE || next->status == OVERDUE);
  for (guint i = 0; i < n_movers; i++)
    g_assert_cmpuint (movers[i], <, process->n_partners);
  g_assert_cmpint (along_progress_is_complete (progress), ==,
                   along_progress_count (progress, -1, DUE) +
                           along_progress_count (progress, -1, OVERDUE) +
                           along_progress_count (progress, -1, WAITING) ==
                       0);
}

static void
test_random (ProgressFixture *fixture, gconstpointer data)
{
  static const char *const options[] = { "additional-days", "trust-partnership", "other" };
  guint n;
  const AlongProcess *processes = along_programme_get_processes (fixture->programme, &n);

  for (int round = 0; round < 1500; round++)
    {
      const AlongProcess *process = &processes[g_test_rand_int_range (0, (gint32) n)];
      g_autoptr (AlongProgress) progress = NULL;
      int n_records = g_test_rand_int_range (0, 60);

      fixture->deployment.lead = g_test_rand_bit () ? "l" : "";
      fixture->deployment.status = g_test_rand_int_range (0, 4);
      fixture->deployment.completion = g_test_rand_bit () ? ALONG_DATE_NONE
                                                          : progress_date ("2023-09-01") +
                                                                g_test_rand_int_range (0, 500);
      progress_fixture_restart (fixture);
      for (int i = 0; i < n_records; i++)
        add_random_record (fixture, process);
      for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
        add_random_suspension (fixture);
      for (int i = g_test_rand_int_range (0, 3); i > 0; i--)
        add_random_match (fixture);
      if (g_test_rand_bit ())
        progress_fixture_enhance (fixture, options[g_test_rand_int_range (0, 3)],
                                  g_test_rand_int_range (0, 5));
      fixture->options.school_holidays = g_test_rand_bit ();
      fixture->options.term_or_weeks = g_test_rand_int_range (0, 4);
      fixture->options.today = progress_date ("2023-09-01") + g_test_rand_int_range (-30, 900);
      progress = along_progress_new (process, fixture->dossier, &fixture->options);
      check_invariants (progress);
    }
}

/* One that has just begun and is late, one in its engagement, one that is paused. */
static void
test_totals (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) late = judge (fixture, "2023-11-10");
  g_autoptr (AlongProgress) engaged = NULL, paused = NULL;
  g_autoptr (AlongProgressTotals)
      totals = along_progress_totals_new (along_progress_get_process (late));

  go_to_deployment (fixture);
  engaged = judge (fixture, "2023-11-10");
  progress_fixture_suspend (fixture, FALSE, "2023-11-10", NULL);
  paused = judge (fixture, "2023-11-10");
  along_progress_totals_add (totals, late);
  along_progress_totals_add (totals, engaged);
  along_progress_totals_add (totals, paused);

  g_assert_cmpuint (totals->stages[0].deployments, ==, 1);
  g_assert_cmpuint (totals->stages[0].late, ==, 1);
  g_assert_cmpuint (totals->stages[0].overdue, ==, 1);
  g_assert_cmpuint (totals->stages[6].deployments, ==, 1);
  g_assert_cmpuint (totals->stages[6].late, ==, 0);
  g_assert_cmpuint (totals->stages[7].due, ==, 2);
  g_assert_cmpuint (totals->stages[15].deployments, ==, 0);
  g_assert_cmpuint (totals->partners[0].deployments, ==, 1); /* the regional team is late */
  g_assert_cmpuint (totals->partners[0].late, ==, 1);
  g_assert_cmpuint (totals->partners[1].deployments, ==, 0);
  g_assert_cmpuint (totals->partners[2].deployments, ==, 1);
  g_assert_cmpuint (totals->paused, ==, 1);
  g_assert_cmpuint (totals->stopped, ==, 0);
}

/* Behaviour Hubs through the same engine. */
static void
test_hubs (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongProgress) first = NULL, matched = NULL;

  fixture->programme = along_definitions_find_programme (fixture->definitions, "behaviour-hubs");
  first = progress_fixture_judge (fixture, "delivery", "2023-10-03");
  g_assert_cmpstr (get_mover (first, 0), ==, "programme");
  progress_assert_step (first, "leaders", WAITING, "");
  progress_fixture_finish (fixture, "delivery", "match", "2023-10-05", "");
  matched = progress_fixture_judge (fixture, "delivery", "2023-10-06");
  progress_assert_step (matched, "leaders", DUE, "");
  progress_assert_step (matched, "open-day", DUE, "2024-03-22");
  g_assert_cmpstr (get_mover (matched, 0), ==, "partner");
  g_assert_cmpuint (along_progress_get_stage (matched), ==, 0);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (ProgressFixture *, gconstpointer);
  } tests[] = {
    { "/progress/start", test_start },
    { "/progress/lanes", test_lanes },
    { "/progress/no", test_no },
    { "/progress/no-same-day", test_no_same_day },
    { "/progress/rematch", test_rematch },
    { "/progress/pause", test_pause },
    { "/progress/stop", test_stop },
    { "/progress/watched", test_watched },
    { "/progress/school-holidays", test_school_holidays },
    { "/progress/target", test_target },
    { "/progress/enhanced", test_enhanced },
    { "/progress/term-or-weeks", test_term_or_weeks },
    { "/progress/milestone", test_milestone },
    { "/progress/text", test_text },
    { "/progress/random", test_random },
    { "/progress/totals", test_totals },
    { "/progress/hubs", test_hubs },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ProgressFixture, NULL, progress_fixture_set_up, tests[i].test,
                progress_fixture_tear_down);
  return g_test_run ();
}
