/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-dossier-table.h"

/* Deployments read all at once and one by one. */

static void
save_deployment (AlongDatabase *database, const char *id, const char *note)
{
  AlongDeployment deployment = {
    .id = id, .programme = "p", .who = { 0, 100 }, .academic_year = 2023, .note = note
  };
  g_autoptr (GError) error = NULL;

  along_deployment_save (database, &deployment, &error);
  g_assert_no_error (error);
}

static void
save_day (AlongDatabase *database, const char *deployment, const char *id, AlongDate date)
{
  AlongDayEntry day = { .id = id, .deployment = deployment, .date = date, .days = 4 };
  g_autoptr (GError) error = NULL;

  along_dossier_record_save (database, ALONG_DOSSIER_DAYS, &day, &error);
  g_assert_no_error (error);
}

static AlongDocket *
load (StoreFixture *fixture, AlongDocket *previous)
{
  g_autoptr (GError) error = NULL;
  AlongDocket *docket = along_docket_load (fixture->database, previous, NULL, &error);

  g_assert_no_error (error);
  return docket;
}

static void
assert_days (AlongDossier *dossier, const char *ids)
{
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    g_string_append_printf (found, "%s ", along_dossier_item (days, AlongDayEntry, i)->id);
  g_assert_cmpstr (found->str, ==, ids);
}

/* By date and then by id, however they are read; nothing of one gets to another. */
static void
test_order (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDocket) first = NULL;
  g_autoptr (AlongDocket) second = NULL;
  g_autoptr (AlongDossier) alone = NULL;

  g_assert_true (along_database_begin (fixture->database, NULL));
  save_deployment (fixture->database, "x", "");
  save_deployment (fixture->database, "w", "");
  save_deployment (fixture->database, "none", "");
  save_day (fixture->database, "x", "a", 300);
  save_day (fixture->database, "w", "d", 150);
  save_day (fixture->database, "x", "c", 100);
  save_day (fixture->database, "x", "b", 100);
  save_day (fixture->database, "w", "e", 120);
  g_assert_true (along_database_commit (fixture->database, NULL));

  first = load (fixture, NULL);
  assert_days (along_docket_find (first, "x"), "b c a ");
  assert_days (along_docket_find (first, "w"), "e d ");
  assert_days (along_docket_find (first, "none"), "");

  save_day (fixture->database, "x", "a", 50);
  second = load (fixture, first);
  assert_days (along_docket_find (second, "x"), "a b c ");
  g_assert_true (along_docket_find (second, "w") == along_docket_find (first, "w"));

  alone = along_dossier_load_within (fixture->database, "x", NULL);
  assert_days (alone, "a b c ");
}

/* A transaction in which a deployment changes gives it one new revision. */
static void
test_revision (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDocket) first = NULL;
  g_autoptr (AlongDocket) second = NULL;
  g_autoptr (AlongDocket) third = NULL;
  g_autoptr (AlongDocket) fourth = NULL;

  save_deployment (fixture->database, "x", "");
  first = load (fixture, NULL);
  for (AlongDate date = 10; date < 12; date++)
    {
      g_assert_true (along_database_begin (fixture->database, NULL));
      save_day (fixture->database, "x", "a", date);
      g_assert_true (along_database_commit (fixture->database, NULL));
      g_clear_object (&second);
      second = load (fixture, first);
      g_assert_true (along_docket_find (second, "x") != along_docket_find (first, "x"));
      g_set_object (&first, second);
    }

  /* What is taken back does not stand in the way of the next. */
  g_assert_true (along_database_begin (fixture->database, NULL));
  save_day (fixture->database, "x", "a", 20);
  along_database_rollback (fixture->database);
  third = load (fixture, second);
  g_assert_true (along_docket_find (third, "x") == along_docket_find (second, "x"));

  save_day (fixture->database, "x", "a", 30);
  save_day (fixture->database, "x", "b", 40);
  fourth = load (fixture, third);
  assert_days (along_docket_find (fourth, "x"), "a b ");
}

#define ADD(path, test)                                                                            \
  g_test_add ("/docket/" path, StoreFixture, NULL, store_fixture_set_up, test,                     \
              store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("order", test_order);
  ADD ("revision", test_revision);
  return g_test_run ();
}
