/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-table.h"
#include "along-statement.h"

#include <glib/gi18n.h>

/* (transfer full) (nullable): the text of the one row, "" where there is none. */
static char *
dup_only_text (AlongStatement *row, GError **error)
{
  GError *local_error = NULL;
  g_autofree char *text = NULL;

  text = g_strdup (along_statement_next (row, &local_error) ? along_statement_get_text (row, 0)
                                                            : "");
  return along_statement_end_loop (local_error, error) ? g_steal_pointer (&text) : NULL;
}

/* What is left blank, whatever the program knows. No answer is written like that: what people
 * write has no blanks at its ends. */
#define LEFT_BLANK " "

static void
take_answer (AlongAnswers *answers, const char *field, const char *body)
{
  if (g_str_equal (body, LEFT_BLANK))
    along_answers_leave_blank (answers, field);
  else
    along_answers_set (answers, field, body);
}

AlongAnswers *
along_answers_load (AlongDatabase *database,
                    const char *deployment,
                    const char *form,
                    GError **error)
{
  g_autoptr (AlongAnswers) answers = along_answers_new ();
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT field, body FROM answer WHERE deployment = ? AND form = ?",
      _ ("The form could not be read."), error);

  if (row == NULL)
    return NULL;

  along_statement_bind_text (row, 1, deployment);
  along_statement_bind_text (row, 2, form);
  while (along_statement_next (row, &local_error))
    take_answer (answers, along_statement_get_text (row, 0), along_statement_get_text (row, 1));
  if (!along_statement_end_loop (local_error, error))
    return NULL;

  return g_steal_pointer (&answers);
}

char *
along_answer_load (AlongDatabase *database,
                   const char *deployment,
                   const char *form,
                   const char *field,
                   GError **error)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT body FROM answer WHERE deployment = ? AND form = ? AND field = ?",
      _ ("The form could not be read."), error);

  if (row == NULL)
    return NULL;

  along_statement_bind_text (row, 1, deployment);
  along_statement_bind_text (row, 2, form);
  along_statement_bind_text (row, 3, field);
  return dup_only_text (row, error);
}

gboolean
along_answer_save (AlongDatabase *database,
                   const char *deployment,
                   const char *form,
                   const char *field,
                   const char *text,
                   GError **error)
{
  gboolean blank = text == NULL || *text == '\0';
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      blank ? "DELETE FROM answer WHERE deployment = ?1 AND form = ?2 AND field = ?3"
            : "INSERT INTO answer (deployment, form, field, body) VALUES (?1, ?2, ?3, ?4) "
              "ON CONFLICT (deployment, form, field) DO UPDATE SET body = excluded.body",
      _ ("The form could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, deployment);
  along_statement_bind_text (statement, 2, form);
  along_statement_bind_text (statement, 3, field);
  if (!blank)
    along_statement_bind_text (statement, 4, text);
  return along_statement_run (statement, NULL, error) &&
         along_deployment_touch (database, deployment, error);
}

gboolean
along_answer_leave_blank (AlongDatabase *database,
                          const char *deployment,
                          const char *form,
                          const char *field,
                          GError **error)
{
  return along_answer_save (database, deployment, form, field, LEFT_BLANK, error);
}

gboolean
along_signed_form_save (AlongDatabase *database,
                        const AlongSignature *signature,
                        const char *body,
                        GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "INSERT INTO signed_form (deployment, signature, body) VALUES (?, ?, ?)",
      _ ("The signed form could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, signature->deployment);
  along_statement_bind_text (statement, 2, signature->id);
  along_statement_bind_text (statement, 3, body);
  return along_statement_run (statement, NULL, error);
}

char *
along_signed_form_load (AlongDatabase *database,
                        const char *deployment,
                        const char *signature,
                        GError **error)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT body FROM signed_form WHERE deployment = ? AND signature = ?",
      _ ("The signed form could not be read."), error);

  if (row == NULL)
    return NULL;

  along_statement_bind_text (row, 1, deployment);
  along_statement_bind_text (row, 2, signature);
  return dup_only_text (row, error);
}
