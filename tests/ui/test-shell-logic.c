/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-cohort-suggest.h"
#include "along-dashboard-counts.h"
#include "along-workspace-commands.h"
#include "along-workspace-history.h"
#include "shell-fixture.h"

/* The figures of the sample's Autumn 2023 cohort, counted from data/sample/participants.json by
 * hand, and its open schools from data/sample/README.md. */
#define OPEN_SCHOOLS 254
#define WAITING      3
#define ACCEPTED     23
#define LEADS        18
#define PLACES       68

static gint64
get_count (AlongContext *context, AlongSchoolsIndex *index, AlongCountKind kind)
{
  AlongCount count;

  along_dashboard_count (context, index, kind, &count);
  g_assert_nonnull (count.action);
  along_dashboard_count_clear (&count);
  return count.number;
}

static const char *
find_cohort (AlongWorkspace *workspace, const char *name)
{
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace));

  for (guint i = 0; i < cohorts->len; i++)
    if (g_strcmp0 (g_array_index (cohorts, AlongCohort, i).name, name) == 0)
      return g_array_index (cohorts, AlongCohort, i).id;
  g_assert_not_reached ();
}

static void
test_context (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  g_autofree char *autumn = g_strdup (find_cohort (fixture->workspace, "Autumn 2023"));
  g_autofree char *former = g_strdup (find_cohort (fixture->workspace, "Autumn 2022"));
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  const AlongCohort extra = { .programme = "behaviour-hubs",
                              .name = "Slip of the hand",
                              .term = "autumn",
                              .academic_year = 2030,
                              .starts = along_date_new (2030, 9, 1),
                              .ends = along_date_new (2031, 8, 31) };
  AlongProgramme *tsi = along_definitions_find_programme (
      along_workspace_get_definitions (fixture->workspace), "tsi-2023-24");

  /* The open one, not the latest of the closed. */
  g_assert_cmpstr (along_context_get_cohort (context), ==, autumn);
  g_assert_cmpint (along_context_get_academic_year (context), ==, 2023);

  along_context_set_cohort (context, former);
  g_assert_cmpint (along_context_get_academic_year (context), ==, 2022);
  along_context_set_cohort (context, "no such id");
  g_assert_cmpstr (along_context_get_cohort (context), ==, former);

  /* A cohort that is gone gives way to the one that is open. */
  g_assert_true (along_workspace_save_cohort (fixture->workspace, &extra, &id, &error));
  g_assert_no_error (error);
  along_context_set_cohort (context, id);
  g_assert_cmpstr (along_context_get_cohort (context), ==, id);
  g_assert_cmpint (along_context_get_academic_year (context), ==, 2030);
  g_assert_true (along_workspace_undo (fixture->workspace, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (along_context_get_cohort (context), ==, autumn);
  g_assert_cmpint (along_context_get_academic_year (context), ==, 2023);

  /* Another programme has cohorts of its own. */
  along_context_set_programme (context, tsi);
  g_assert_cmpstr (along_context_get_cohort (context), !=, autumn);
  along_context_set_cohort (context, autumn);
  g_assert_cmpstr (along_programme_get_id (along_context_get_programme (context)), ==,
                   "behaviour-hubs");
}

static void
test_counts (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  g_autoptr (AlongSchoolsIndex)
      index = along_schools_index_new (along_workspace_get_register (fixture->workspace),
                                       along_workspace_get_frameworks (fixture->workspace));

  g_assert_cmpint (get_count (context, index, ALONG_COUNT_SCHOOLS), ==, OPEN_SCHOOLS);
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_WAITING), ==, WAITING);
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_UNMATCHED), ==, ACCEPTED);
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_LEADS), ==, LEADS);
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_SPARE_PLACES), ==, PLACES);

  /* The sample stands in the North East; no other region has any school. */
  along_context_set_region (context, 'K');
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_SCHOOLS), ==, 0);
  along_context_set_region (context, 'A');
  g_assert_cmpint (get_count (context, index, ALONG_COUNT_SCHOOLS), ==, OPEN_SCHOOLS);
  /* Without a register nothing is known of schools, rather than that there are none. */
  g_assert_cmpint (get_count (context, NULL, ALONG_COUNT_SCHOOLS), <, 0);
}

/* Behaviour Hubs start on 1 September, 1 January and 1 April; the longest pathway takes two
 * years. */
static void
test_suggestion (ShellFixture *fixture, gconstpointer sample)
{
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (fixture->workspace), "behaviour-hubs");
  const AlongTerm *term = NULL;
  g_autofree char *name = NULL;
  int year;

  along_cohort_suggest_term (programme, along_date_new (2024, 5, 10), &term, &year);
  g_assert_cmpstr (term->id, ==, "autumn");
  g_assert_cmpint (year, ==, 2024);
  along_cohort_suggest_term (programme, along_date_new (2024, 9, 1), &term, &year);
  g_assert_cmpstr (term->id, ==, "spring");
  g_assert_cmpint (year, ==, 2024);
  g_assert_cmpint (along_cohort_suggest_start (term, year), ==, along_date_new (2025, 1, 1));
  g_assert_cmpint (along_cohort_suggest_end (programme, along_date_new (2025, 1, 1)), ==,
                   along_date_new (2026, 12, 31));
  name = along_cohort_suggest_name (term, year);
  g_assert_cmpstr (name, ==, "Spring term 2024/25");
  g_assert_cmpint (along_cohort_suggest_end (programme, ALONG_DATE_NONE), ==, ALONG_DATE_NONE);
}

static gboolean
has_index (gpointer start)
{
  g_autoptr (AlongSchoolsIndex) index = along_head_start_dup_index (start);

  return index != NULL && along_schools_index_is_prepared (index, 0);
}

/* What is read and ordered while GTK starts is what the pages use, as long as it is current. */
static void
test_head_start (ShellFixture *fixture, gconstpointer sample)
{
  const char *path = along_workspace_get_path (fixture->workspace);
  g_autoptr (AlongHeadStart) start = along_head_start_new (path, "behaviour-hubs");
  g_autoptr (AlongSchoolsIndex) index = NULL;
  g_autoptr (AlongContext) context = NULL;
  g_autoptr (AlongContext) other = along_context_new (fixture->workspace);
  AlongSchoolsIndex *own;

  shell_wait_until (has_index, start);
  index = along_head_start_dup_index (start);
  /* The fixture has read the register by itself: another snapshot has another index. */
  along_context_set_head_start (other, start);
  own = along_context_get_index (other);
  g_assert_true (own != index);
  g_assert_true (along_schools_index_get_register (own) ==
                 along_workspace_get_register (fixture->workspace));
  g_assert_true (along_context_get_index (other) == own);

  along_workspace_set_reading (fixture->workspace, along_head_start_get_reading (start));
  along_workspace_load_register_async (fixture->workspace, NULL, NULL, NULL);
  context = along_context_new (fixture->workspace);
  along_context_set_head_start (context, start);
  g_assert_true (along_context_get_index (context) == index);
}

static void
test_no_head_start (void)
{
  g_assert_null (along_head_start_new ("/nowhere/alongside.db", NULL));
}

#define ADD(path, sample, function)                                                                \
  g_test_add (path, ShellFixture, sample, shell_fixture_set_up, function, shell_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/shell/context", "sample", test_context);
  ADD ("/shell/head-start", "sample", test_head_start);
  g_test_add_func ("/shell/no-head-start", test_no_head_start);
  ADD ("/shell/counts", "sample", test_counts);
  ADD ("/shell/suggestion", NULL, test_suggestion);
  return g_test_run ();
}
