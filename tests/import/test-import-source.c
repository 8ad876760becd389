/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include <string.h>

static void
assert_kind (const char *name, AlongImportKind kind, guint n_columns)
{
  g_autofree char *path = import_fixture_data (name);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  const char *const *header = along_import_source_get_header (source);

  g_assert_cmpint (along_import_source_get_kind (source), ==, kind);
  g_assert_cmpuint (g_strv_length ((GStrv) header), ==, n_columns);
}

/* Columns as counted in data/README.md of the published files. */
static void
test_kinds (ImportFixture *fixture, gconstpointer data)
{
  assert_kind ("gias-register.csv", ALONG_IMPORT_REGISTER, 135);
  assert_kind ("gias-register-utf8-bom.csv", ALONG_IMPORT_REGISTER, 135);
  assert_kind ("gias-register.zip", ALONG_IMPORT_REGISTER, 135);
  assert_kind ("gias-links.csv", ALONG_IMPORT_LINKS, 5);
  assert_kind ("gias-groups.csv", ALONG_IMPORT_GROUPS, 21);
  assert_kind ("gias-group-links.csv", ALONG_IMPORT_GROUP_LINKS, 20);
  assert_kind ("ofsted-2020.csv", ALONG_IMPORT_OFSTED, 70);
  assert_kind ("ofsted-2026-latest.csv", ALONG_IMPORT_OFSTED, 85);
  assert_kind ("ofsted-2026-latest-no-title.csv", ALONG_IMPORT_OFSTED, 85);
  assert_kind ("ofsted-history.csv", ALONG_IMPORT_HISTORY, 3);
  assert_kind ("broken/unknown-header.csv", ALONG_IMPORT_UNKNOWN, 2);
}

static void
assert_refused (const char *path, int code, const char *word)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, &error);

  g_assert_null (sources);
  g_assert_error (error, ALONG_IMPORT_ERROR, code);
  if (strstr (error->message, word) == NULL)
    g_error ("“%s” is not in “%s”", word, error->message);
}

static void
test_refused (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *empty = import_fixture_data ("broken/empty.csv");
  g_autofree char *picture = import_fixture_data ("broken/not-a-table.csv");
  g_autofree char *no_table = import_fixture_data ("broken/no-table.zip");
  g_autofree char *truncated = import_fixture_data ("broken/truncated.zip");
  g_autofree char *utf16 = import_fixture_write (fixture, "utf16.csv", "\xff\xfeU");
  g_autofree char *json = import_fixture_write (fixture, "other.json", "{\"format\": \"other\"}");
  g_autofree char *one = import_fixture_write (fixture, "one.csv", "just a line\nand another\n");

  assert_refused (empty, ALONG_IMPORT_ERROR_NOT_A_TABLE, "empty.csv");
  assert_refused (picture, ALONG_IMPORT_ERROR_NOT_A_TABLE, "not-a-table.csv");
  assert_refused (no_table, ALONG_IMPORT_ERROR_NOT_A_TABLE, "no-table.zip");
  assert_refused (truncated, ALONG_IMPORT_ERROR_UNREADABLE, "truncated.zip");
  assert_refused (utf16, ALONG_IMPORT_ERROR_NOT_A_TABLE, "UTF-16");
  assert_refused (json, ALONG_IMPORT_ERROR_NOT_A_TABLE, "JSON");
  assert_refused (one, ALONG_IMPORT_ERROR_NOT_A_TABLE, "one.csv");
  assert_refused ("/nowhere/at-all.csv", ALONG_IMPORT_ERROR_UNREADABLE, "at-all.csv");
  assert_refused (fixture->folder, ALONG_IMPORT_ERROR_UNREADABLE, "irectory");
}

static void
test_pupils (ImportFixture *fixture, gconstpointer data)
{
  static const char *const headers[] = {
    "URN,UPN,Places\n1,2,3\n",
    "Title\nURN,Pupil name,Rating\n1,2,3\n",
    "URN,Date of Birth,Pathway\n1,2,3\n",
    "URN;D.O.B.;Pathway\n1;2;3\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autofree char *path = import_fixture_write (fixture, "pupils.csv", headers[i]);

      assert_refused (path, ALONG_IMPORT_ERROR_PUPIL_DATA, "pupils");
    }
}

static void
test_title_and_preview (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *path = import_fixture_write (
      fixture, "title.csv",
      "Behaviour hubs,,\n\nAs at 1 September,,\nURN,rating ,INSPECTION  DATE\n"
      "100000,Good,2013-04-18\n100001,Good,2014-04-18\n");
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  GPtrArray *preview = along_import_source_get_preview (source);

  g_assert_cmpint (along_import_source_get_kind (source), ==, ALONG_IMPORT_HISTORY);
  g_assert_cmpstr (along_import_source_get_mapping (source, "date"), ==, "INSPECTION  DATE");
  g_assert_cmpstr (along_import_source_get_mapping (source, "grade"), ==, "rating");
  g_assert_null (along_import_source_get_mapping (source, "number"));
  g_assert_null (along_import_source_get_mapping (source, "nothing"));
  g_assert_cmpuint (preview->len, ==, 2);
  g_assert_cmpstr (((char **) preview->pdata[1])[0], ==, "100001");
}

static void
test_mapping (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *path = import_fixture_program_data ("sample/our-partners.csv");
  g_autofree char *mapping = NULL;
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (AlongImportSource) again = import_fixture_inspect (path);

  g_assert_cmpint (along_import_source_get_kind (source), ==, ALONG_IMPORT_UNKNOWN);
  along_import_source_set_kind (source, ALONG_IMPORT_PARTNERS);
  along_import_source_set_mapping (source, "urn", "School URN no.");
  along_import_source_set_mapping (source, "pathway", "route");
  along_import_source_set_mapping (source, "note", "no such column");
  g_assert_cmpstr (along_import_source_get_mapping (source, "pathway"), ==, "Route");
  g_assert_null (along_import_source_get_mapping (source, "note"));

  mapping = along_import_source_dup_mapping (source);
  g_assert_cmpstr (along_import_source_get_fingerprint (again), ==,
                   along_import_source_get_fingerprint (source));
  g_assert_true (along_import_source_apply_mapping (again, mapping));
  g_assert_cmpint (along_import_source_get_kind (again), ==, ALONG_IMPORT_PARTNERS);
  g_assert_cmpstr (along_import_source_get_mapping (again, "urn"), ==, "School URN no.");
  g_assert_cmpstr (along_import_source_get_mapping (again, "pathway"), ==, "Route");
  g_assert_false (along_import_source_apply_mapping (again, "nonsense"));

  along_import_source_set_mapping (again, "urn", NULL);
  g_assert_null (along_import_source_get_mapping (again, "urn"));
}

static void
test_fields (ImportFixture *fixture, gconstpointer data)
{
  guint n;
  const AlongImportField *fields = along_import_kind_get_fields (ALONG_IMPORT_LEADS, &n);
  gboolean places = FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (fields[i].name, !=, "");
      places = places || strcmp (fields[i].id, "places") == 0;
    }
  g_assert_true (places);

  for (AlongImportKind kind = ALONG_IMPORT_REGISTER; kind < ALONG_N_IMPORT_KINDS; kind++)
    {
      AlongImportKind back;

      g_assert_true (along_import_kind_from_string (along_import_kind_to_string (kind), &back));
      g_assert_cmpint (back, ==, kind);
      g_assert_cmpstr (along_import_kind_get_name (kind), !=, "");
    }
}

#define add(path, test)                                                                            \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, test, import_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/import-source/kinds", test_kinds);
  add ("/import-source/refused", test_refused);
  add ("/import-source/pupils", test_pupils);
  add ("/import-source/title-and-preview", test_title_and_preview);
  add ("/import-source/mapping", test_mapping);
  add ("/import-source/fields", test_fields);

  return g_test_run ();
}
