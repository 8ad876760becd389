/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-pdf.h"
#include "copy-fixture.h"

#include <string.h>

/* (nullable) (transfer full): what pdftotext, a program of the Poppler project, reads. */
static char *
read_back (const AlongFormCopy *copy)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = along_form_pdf_export (copy, &error);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  path = copy_fixture_write (bytes, "form.pdf");
  text = copy_fixture_run (
      (const char *const[]){ "pdftotext", "-raw", "-nopgbrk", path, "-", NULL });
  copy_fixture_remove (path);
  return text != NULL ? copy_fixture_squeeze (text) : NULL;
}

typedef struct
{
  const char *text;
  guint n;
} Search;

static void
assert_found (Search *search, const char *wanted)
{
  g_autofree char *squeezed = copy_fixture_squeeze (wanted);

  if (strstr (search->text, squeezed) == NULL)
    g_error ("“%s” is not in the PDF", wanted);
  search->n++;
}

static void
section_cb (const AlongFormSection *section, gpointer user_data)
{
  assert_found (user_data, section->title);
}

static void
field_cb (const AlongFormField *field, const char *text, const char *shown, gpointer user_data)
{
  assert_found (user_data, field->label);
  /* A long text goes on after the next page's head; its lines are there one by one. */
  g_auto (GStrv) lines = g_strsplit (shown, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    assert_found (user_data, lines[i]);
}

static void
group_cb (const AlongFormField *group, guint n_rows, gpointer user_data)
{
  assert_found (user_data, group->label);
}

static void
cell_cb (const AlongFormField *field,
         guint row,
         const char *text,
         const char *shown,
         gpointer user_data)
{
  assert_found (user_data, shown);
}

static void
check_all (gboolean hostile, const char *layout, guint least)
{
  static const AlongFormVisitor visitor = { section_cb, NULL, field_cb, group_cb, cell_cb, NULL };
  CopyFixture fixture;
  g_autofree char *text = NULL;
  Search search = { 0 };

  copy_fixture_init (&fixture, hostile);
  fixture.copy.layout = layout;
  text = read_back (&fixture.copy);
  if (text == NULL)
    {
      copy_fixture_clear (&fixture);
      g_test_skip ("pdftotext is not installed");
      return;
    }
  search.text = text;
  along_form_copy_visit (&fixture.copy, &visitor, &search);
  g_assert_cmpuint (search.n, >, least);
  assert_found (&search, "Page 1 of");
  copy_fixture_clear (&fixture);
}

static void
test_every_field (void)
{
  check_all (FALSE, NULL, 150);
}

static void
test_hostile (void)
{
  check_all (TRUE, NULL, 400);
}

static void
test_layouts (void)
{
  check_all (FALSE, "partnership-request", 30);
  check_all (FALSE, "school-section", 30);
}

/* What is sealed is in no copy but the claim, and the claim says so. */
static void
test_secrets (void)
{
  static const AlongFormSecret secrets[] = { { "account-number", "12345678" },
                                             { "sort-code", "12-34-56" } };
  CopyFixture fixture;
  g_autofree char *plain = NULL;
  g_autofree char *claim = NULL;

  copy_fixture_init (&fixture, FALSE);
  plain = read_back (&fixture.copy);
  fixture.copy.secrets = secrets;
  fixture.copy.n_secrets = G_N_ELEMENTS (secrets);
  claim = read_back (&fixture.copy);
  copy_fixture_clear (&fixture);
  if (claim == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }
  g_assert_nonnull (strstr (plain, "AccountnumberSealed"));
  g_assert_null (strstr (plain, "holdsthebankdetails"));
  g_assert_nonnull (strstr (claim, "Accountnumber12345678"));
  g_assert_nonnull (strstr (claim, "Sortcode12-34-56"));
  g_assert_nonnull (strstr (claim, "holdsthebankdetailsinclear"));
}

/* Pages are A4 and numbered through, the title is set, and headings and tables are tagged. */
static void
test_structure (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autofree char *path = NULL;
  g_autofree char *information = NULL;
  g_autofree char *structure = NULL;

  copy_fixture_init (&fixture, FALSE);
  bytes = along_form_pdf_export (&fixture.copy, NULL);
  again = along_form_pdf_export (&fixture.copy, NULL);
  g_assert_true (g_bytes_equal (bytes, again));
  path = copy_fixture_write (bytes, "form.pdf");
  information = copy_fixture_run ((const char *const[]){ "pdfinfo", path, NULL });
  structure = copy_fixture_run ((const char *const[]){ "pdfinfo", "-struct", path, NULL });
  copy_fixture_remove (path);
  copy_fixture_clear (&fixture);
  if (information == NULL)
    {
      g_test_skip ("pdfinfo is not installed");
      return;
    }
  g_test_message ("%s", information);
  g_assert_nonnull (strstr (information, "Deployment Form 2023/24"));
  g_assert_nonnull (strstr (information, "Tagged:          yes"));
  g_assert_nonnull (strstr (information, "(A4)"));
  g_assert_nonnull (strstr (structure, "H1"));
  g_assert_nonnull (strstr (structure, "H2"));
  g_assert_nonnull (strstr (structure, "Table"));
  g_assert_nonnull (strstr (structure, "TH"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-pdf/every-field", test_every_field);
  g_test_add_func ("/form-pdf/hostile", test_hostile);
  g_test_add_func ("/form-pdf/layouts", test_layouts);
  g_test_add_func ("/form-pdf/secrets", test_secrets);
  g_test_add_func ("/form-pdf/structure", test_structure);

  return g_test_run ();
}
