/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "copy-fixture.h"

#include <glib/gstdio.h>

static void
make_hostile (AlongAnswers *typed)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < 200; i++)
    g_string_append_c (word, (char) ('A' + i % 26));
  for (guint i = 0; i < 300; i++)
    g_string_append_printf (note, "%u bottles & <b>jars</b>\n", i);
  along_answers_set (typed, "headteacher", "Ann <b>&amp;</b> \"Quote\" 'Apostrophe' %s %n");
  along_answers_set (typed, "diocese", word->str);
  along_answers_set (typed, "scope-note", "=SUM(A1:A9)\n+44 not a formula\n@x\n-1");
  along_answers_set (typed, "success", "Zażółć gęślą jaźń — 100% ✓ ]]> <!-- & -->");
  along_answers_set (typed, "next-steps", note->str);
  along_answers_set (typed, "signer-name", "=1+1");
}

void
copy_fixture_init (CopyFixture *self, gboolean hostile)
{
  AlongSignature signature = { .id = "signature-1",
                               .deployment = "deployment-1",
                               .form = "tsi-deployment-form-2023-24",
                               .role = "leader",
                               .name = "Jo O'Neill",
                               .title = "Chief executive",
                               .date = fixture_date ("2024-03-25"),
                               .fingerprint = "0123456789abcdef0123456789abcdef" };

  form_fixture_init (&self->base);
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *id = g_strdup_printf ("day-%u", i);
      g_autofree char *date = g_strdup_printf ("2023-11-%02u", i + 9);

      form_fixture_add_day (&self->base, id, date, (int) (i % 4) + 1);
    }
  along_dossier_add (self->base.dossier, ALONG_DOSSIER_SIGNATURES, &signature);
  self->base.sources.bank = "Entered on 4 March 2024";
  self->typed = form_fixture_fill ();
  if (hostile)
    make_hostile (self->typed);
  self->filled = along_form_prefill (self->base.form, self->typed, &self->base.sources);
  self->copy = (AlongFormCopy){ .form = self->base.form,
                                .filled = self->filled,
                                .dossier = self->base.dossier,
                                .deployment = "deployment-1",
                                .programme = "Trust and school improvement offer 2023/24",
                                .recipient = "Ashby <Primary> School, URN 138211",
                                .leader = "Jo O'Neill",
                                .made = fixture_date ("2024-04-15") };
}

void
copy_fixture_clear (CopyFixture *self)
{
  g_clear_pointer (&self->typed, along_answers_unref);
  g_clear_pointer (&self->filled, along_answers_unref);
  form_fixture_clear (&self->base);
}

char *
copy_fixture_write (GBytes *bytes, const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("along-document-XXXXXX", NULL);
  char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
  return path;
}

void
copy_fixture_remove (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

char *
copy_fixture_squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (squeezed, g_utf8_get_char (p));
  return g_string_free (squeezed, FALSE);
}

char *
copy_fixture_run (const char *const *arguments)
{
  g_autofree char *program = g_find_program_in_path (arguments[0]);
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (program == NULL)
    return NULL;
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  return output;
}
