/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-definitions.h"

#include <string.h>

typedef struct
{
  AlongDefinitions *definitions;
  AlongProgramme *tsi;
  const AlongProcess *deployment;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;

  fixture->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
  fixture->tsi = along_definitions_find_programme (fixture->definitions, "tsi-2023-24");
  fixture->deployment = along_programme_find_process (fixture->tsi, "deployment");
  g_assert_nonnull (fixture->deployment);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->definitions);
}

static guint
find (const AlongProcess *process, const char *id)
{
  int step = along_process_find_step (process, id);

  g_assert_cmpint (step, !=, ALONG_NO_STEP);
  return (guint) step;
}

/* The headings as DfE's guidance of October 2023 prints them, and which partners act in which
 * column: RG in 1, 6, 10, 11, 13, 15; RDP in 1, 3, 4, 5, 7, 11, 13, 14, 15; the system leader in 3,
 * 7 to 15; the school in 2, 4, 7 to 10, 12 to 15. */
static const struct
{
  const char *heading;
  const char *partners;
} columns[] = {
  { "School / Trust identified as eligible", "rg rdp" },
  { "School / Trust confirmation", "school" },
  { "Engage School in TSIO", "rdp leader" },
  { "Engage System Leader", "rdp school" },
  { "Confirm provider", "rdp" },
  { "Regional Director approval", "rg" },
  { "Deployment", "rdp leader school" },
  { "Engagement", "leader school" },
  { "Up to 10 days of activities commence (See 10-day model)", "leader school" },
  { "Enhanced Support Options", "rg leader school" },
  { "Enhanced Support Request", "rg rdp leader" },
  { "Deployment Completed (See 10-day model)", "leader school" },
  { "Report & Claim", "rg rdp leader leader school" }, /* the leader's cell is two moves */
  { "Follow up engagement call", "rdp leader school" },
  { "Case Study / Follow on support", "rg rdp leader school" },
};

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  const AlongProcess *process = fixture->deployment;

  g_assert_cmpuint (process->n_stages, ==, G_N_ELEMENTS (columns));
  g_assert_cmpuint (process->n_partners, ==, 4);
  for (guint i = 0; i < process->n_stages; i++)
    {
      const AlongStage *stage = &process->stages[i];
      g_autoptr (GString) partners = g_string_new (NULL);

      g_assert_cmpstr (stage->name, ==, columns[i].heading);
      for (guint j = 0; j < stage->n_steps; j++)
        {
          const AlongStep *step = &process->steps[stage->first_step + j];

          g_assert_cmpuint (step->stage, ==, i);
          g_string_append_printf (partners, "%s%s", j > 0 ? " " : "",
                                  process->partners[step->partner].id);
        }
      g_assert_cmpstr (partners->str, ==, columns[i].partners);
    }
  /* Where the source looks swapped it says so. */
  g_assert_nonnull (strstr (process->stages[2].note, "swapped"));
  g_assert_nonnull (strstr (process->stages[3].note, "swapped"));
}

#define DAYS  ALONG_LIMIT_WORKING_DAYS
#define WEEKS ALONG_LIMIT_WEEKS
#define TERM  ALONG_LIMIT_TERM
#define DATE  ALONG_LIMIT_COMPLETION

/* The register of deadlines: column, partner, limit as printed, and how it is read (domain A11). */
static const struct
{
  const char *number;
  guint column;
  const char *partner;
  const char *printed;
  AlongLimitUnit unit;
  int count;
} limits[] = {
  { "SLA-01", 1, "rg", "4 Weeks", WEEKS, 4 },
  { "SLA-02", 1, "rdp", "5 Days", DAYS, 5 },
  { "SLA-03", 2, "school", "5 days", DAYS, 5 },
  { "SLA-04", 3, "rdp", "3 days", DAYS, 3 },
  { "SLA-05", 3, "leader", "3 days", DAYS, 3 },
  { "SLA-06", 4, "rdp", "3 days", DAYS, 3 },
  { "SLA-07", 4, "school", "3 days", DAYS, 3 },
  { "SLA-08", 5, "rdp", "3 days", DAYS, 3 },
  { "SLA-09", 6, "rg", "1 week", WEEKS, 1 },
  { "SLA-10", 7, "rdp", "3 days", DAYS, 3 },
  { "SLA-11", 8, "leader", "10 days", DAYS, 10 },
  { "SLA-12", 8, "school", "10 days", DAYS, 10 },
  { "SLA-13", 9, "leader", "4 weeks", WEEKS, 4 },
  { "SLA-14", 9, "school", "4 weeks", WEEKS, 4 },
  { "SLA-15", 10, "leader", "Second term of deployment", TERM, 2 },
  { "SLA-16", 10, "school", "Second term of deployment", TERM, 2 },
  { "SLA-17", 11, "rg", "5 days", DAYS, 5 },
  { "SLA-18", 11, "rdp", "3 days", DAYS, 3 },
  { "SLA-19", 12, "leader", "Confirmed on Deployment", DATE, 0 },
  { "SLA-20", 12, "school", "Confirmed on Deployment", DATE, 0 },
  { "SLA-21", 13, "rg", "10 days", DAYS, 10 },
  { "SLA-22", 13, "rdp", "3 days", DAYS, 3 },
  { "SLA-23", 13, "leader", "10 days", DAYS, 10 },
  { "SLA-24", 13, "school", "3 days", DAYS, 3 },
  { "SLA-25", 14, "rdp", "10 days", DAYS, 10 },
  { "SLA-26", 14, "school", "10 days", DAYS, 10 },
};

static void
test_limits (Fixture *fixture, gconstpointer data)
{
  const AlongProcess *process = fixture->deployment;
  guint n_limits = 0;

  for (guint i = 0; i < process->n_steps; i++)
    {
      const AlongStep *step = &process->steps[i];
      guint n = 0;

      if (step->limit.unit == ALONG_LIMIT_NONE)
        continue;
      n_limits++;
      g_assert_cmpstr (step->limit.reading, !=, "");
      g_assert_false (step->limit.ours);
      for (gsize j = 0; j < G_N_ELEMENTS (limits); j++)
        if (g_str_equal (limits[j].number, step->limit.number))
          {
            n++;
            g_assert_cmpuint (step->stage + 1, ==, limits[j].column);
            g_assert_cmpstr (process->partners[step->partner].id, ==, limits[j].partner);
            g_assert_cmpstr (step->limit.printed, ==, limits[j].printed);
            g_assert_cmpint (step->limit.unit, ==, limits[j].unit);
            g_assert_cmpint (step->limit.count, ==, limits[j].count);
          }
      g_assert_cmpuint (n, ==, 1);
    }
  g_assert_cmpuint (n_limits, ==, 26);
}

/* 20 + 5 + 5 + 3 + 3 + 3 + 5 + 3 + 10 + 20 = 77, with the pairs of columns 3 and 4 counted once, 83
 * with each of their cells; 10 + 3 + 3 + 10 = 26 from completion to payment (domain A11). */
static void
test_critical_path (Fixture *fixture, gconstpointer data)
{
  const AlongProcess *process = fixture->deployment;
  guint eligible = find (process, "hand-over"), scoping = find (process, "scoping");
  guint completed = find (process, "completed"), pay = find (process, "pay");

  g_assert_cmpint (along_process_count_critical_path (process, eligible, scoping, FALSE), ==, 77);
  g_assert_cmpint (along_process_count_critical_path (process, eligible, scoping, TRUE), ==, 83);
  g_assert_cmpint (along_process_count_critical_path (process, completed, pay, FALSE), ==, 26);
  g_assert_cmpint (along_process_count_critical_path (process, completed, pay, TRUE), ==, 26);
  g_assert_cmpint (along_process_count_critical_path (process, eligible, eligible, FALSE), ==, 20);
  g_assert_cmpint (along_process_count_critical_path (process, pay, completed, FALSE), ==, -1);
}

static guint
rank (const AlongProcess *process, const char *id)
{
  guint step = find (process, id);

  for (guint i = 0; i < process->n_steps; i++)
    if (process->order[i] == step)
      return i;
  g_assert_not_reached ();
}

/* Column 10 is printed before column 11, which comes first: the system leader asks, the regional
 * delivery partner reviews, the regional team decides and confirms. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  const AlongProcess *process = fixture->deployment;

  g_assert_cmpuint (rank (process, "request"), <, rank (process, "review-request"));
  g_assert_cmpuint (rank (process, "review-request"), <, rank (process, "decide-days"));
  g_assert_cmpuint (rank (process, "review-request"), <, rank (process, "confirm-enhanced"));
  g_assert_cmpuint (rank (process, "report"), <, rank (process, "sign"));
  g_assert_cmpuint (rank (process, "sign"), <, rank (process, "submit"));
  g_assert_true (along_process_waits (process, find (process, "pay"), find (process, "hand-over")));
  g_assert_false (
      along_process_waits (process, find (process, "hand-over"), find (process, "pay")));

  /* Every process: each step after those that it waits for. */
  for (guint p = 0; p < along_definitions_get_programmes (fixture->definitions)->len; p++)
    {
      guint n;
      const AlongProcess *all = along_programme_get_processes (
          g_ptr_array_index (along_definitions_get_programmes (fixture->definitions), p), &n);

      for (guint i = 0; i < n; i++)
        for (guint j = 0; j < all[i].n_steps; j++)
          for (guint k = 0; k < all[i].steps[j].start_all.n; k++)
            g_assert_cmpuint (rank (&all[i], all[i].steps[all[i].steps[j].start_all.steps[k]].id),
                              <, rank (&all[i], all[i].steps[j].id));
    }
}

static void
test_answers (Fixture *fixture, gconstpointer data)
{
  const AlongProcess *process = fixture->deployment;
  const AlongStep *reply = along_process_get_step (process, "leader-reply");

  g_assert_cmpuint (reply->n_answers, ==, 2);
  g_assert_cmpint (along_step_find_answer (reply, "yes")->back, ==, ALONG_NO_STEP);
  g_assert_cmpint (along_step_find_answer (reply, "no")->back, ==,
                   (int) find (process, "contact-leader"));
  g_assert_null (along_step_find_answer (reply, "perhaps"));
  g_assert_cmpint (process->rematch, ==, (int) find (process, "contact-leader"));
  g_assert_true (along_process_get_step (process, "deployment")->sets & ALONG_SETS_COMPLETION);
}

static void
test_others (Fixture *fixture, gconstpointer data)
{
  AlongProgramme *hubs = along_definitions_find_programme (fixture->definitions, "behaviour-hubs");
  const AlongProcess *days = along_programme_find_process (fixture->tsi, "additional-days");
  const AlongProcess *trust = along_programme_find_process (fixture->tsi, "trust-partnership");
  const AlongProcess *delivery = along_programme_find_process (hubs, "delivery");
  guint n;

  g_assert_cmpuint (days->n_stages, ==, 6);
  g_assert_cmpstr (days->enhancement, ==, "additional-days");
  g_assert_cmpint (along_process_get_step (days, "decide")->limit.count, ==, 5);
  g_assert_cmpint (along_process_get_step (days, "deliver")->limit.unit, ==,
                   ALONG_LIMIT_TERM_OR_WEEKS);
  g_assert_cmpuint (trust->n_stages, ==, 6);
  g_assert_cmpint (along_process_get_step (trust, "evaluate")->limit.unit, ==, ALONG_LIMIT_NONE);
  g_assert_true (along_process_get_step (trust, "evaluate")->target); /* E-31 */
  g_assert_false (along_process_get_step (trust, "submit")->target);
  g_assert_cmpint (along_process_get_step (trust, "report")->limit.unit, ==, ALONG_LIMIT_MONTHS);
  g_assert_cmpuint (delivery->n_stages, ==, 4);
  along_programme_get_partners (hubs, &n);
  g_assert_cmpuint (n, ==, 3);
  /* No source gives a limit there: every one is marked as the program's own, but the date. */
  for (guint i = 0; i < delivery->n_steps; i++)
    g_assert_true (delivery->steps[i].limit.unit == ALONG_LIMIT_NONE ||
                   delivery->steps[i].limit.unit == ALONG_LIMIT_COMPLETION ||
                   delivery->steps[i].limit.ours);
  g_assert_null (along_programme_find_process (hubs, "deployment"));
  g_assert_null (along_programme_find_process (hubs, NULL));
}

static void
test_limit_text (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *step;
    const char *text;
  } texts[] = {
    { "hand-over", "4 weeks" },
    { "approve", "1 week" },
    { "receive", "5 working days" },
    { "assess-enhanced", "By the end of the second term" },
    { "completed", "On the date confirmed for completion" },
    { "submit", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const AlongStep *step = along_process_get_step (fixture->deployment, texts[i].step);
      g_autofree char *text = along_limit_dup_text (&step->limit);

      g_assert_cmpstr (text, ==, texts[i].text);
    }
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/processes/columns", test_columns },
    { "/processes/limits", test_limits },
    { "/processes/critical-path", test_critical_path },
    { "/processes/order", test_order },
    { "/processes/answers", test_answers },
    { "/processes/others", test_others },
    { "/processes/limit-text", test_limit_text },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
