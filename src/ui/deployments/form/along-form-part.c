/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-part.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-form-export.h"
#include "along-form-return.h"
#include "along-form-value.h"
#include "along-form-xlsx.h"
#include "along-workspace-forms.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget *parent; /* (nullable): weak */
  AlongFormSession *session;
  AlongAnswers *merged; /* (nullable) */
  char *role;
} Part;

static Part *
part_new (GtkWidget *parent, AlongFormSession *session, const char *role)
{
  Part *part = g_new0 (Part, 1);

  g_set_weak_pointer (&part->parent, parent);
  part->session = g_object_ref (session);
  part->role = g_strdup (role);
  return part;
}

static void
part_free (gpointer data)
{
  Part *part = data;

  g_clear_weak_pointer (&part->parent);
  g_clear_pointer (&part->merged, along_answers_unref);
  g_object_unref (part->session);
  g_free (part->role);
  g_free (part);
}

/* Until the next one is asked for, or the widget goes. */
static Part *
keep (Part *part)
{
  g_object_set_data_full (G_OBJECT (part->parent), "along-form-part", part, part_free);
  return part;
}

/* Out ------------------------------------------------------------------------------------------ */

static void
save_cb (GFile *file, gpointer data)
{
  Part *part = data;
  GError *error = NULL;
  g_autoptr (AlongFormFile) made = along_form_export_new_file (part->session, &error);
  GBytes *bytes = made != NULL ? along_form_xlsx_export_part (&made->copy, part->role, &error)
                               : NULL;

  along_form_export_write (part->parent, file, bytes, error);
}

void
along_form_part_send_out (GtkWidget *parent, AlongFormSession *session, const char *role)
{
  const AlongFormRole *found = along_form_find_role (along_form_session_get_form (session), role);
  g_autofree char *suffix = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (found != NULL);

  suffix = g_strdup_printf (", %s.xlsx", found->name);
  name = along_form_export_dup_name (session, suffix);
  along_file_chooser_save (
      parent, _ ("Send Out a Section"), name,
      (const AlongFileFilter[]){ { _ ("Workbooks"), { "*.xlsx" } }, { NULL, { NULL } } }, save_cb,
      keep (part_new (parent, session, role)));
}

/* Back ----------------------------------------------------------------------------------------- */

char *
along_form_part_describe (AlongFormSession *session, AlongAnswers *merged)
{
  AlongAnswers *typed = along_form_session_get_typed (session);
  g_autofree const char **paths = along_answers_list (merged, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      const AlongFormField *field = along_form_find_field (along_form_session_get_form (session),
                                                           paths[i], NULL);
      const char *answer = along_answers_get (merged, paths[i]);
      g_autofree char *shown = NULL;

      if (field == NULL || g_str_equal (answer, along_answers_get (typed, paths[i])))
        continue;
      shown = along_form_value_format (field, answer);
      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "", field->label, shown);
    }
  return g_string_free (text, FALSE);
}

gboolean
along_form_part_take (AlongFormSession *session, AlongAnswers *merged, GError **error)
{
  AlongAnswers *typed = along_form_session_get_typed (session);
  g_autofree const char **paths = along_answers_list (merged, NULL);
  g_autoptr (AlongAnswers) changes = along_answers_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    if (!g_str_equal (along_answers_get (merged, paths[i]), along_answers_get (typed, paths[i])))
      along_answers_set (changes, paths[i], along_answers_get (merged, paths[i]));
  return along_workspace_save_answers (
      along_form_session_get_workspace (session), along_form_session_get_deployment (session),
      along_form_get_id (along_form_session_get_form (session)), changes, NULL, NULL, error);
}

static void
accepted_cb (gpointer data)
{
  Part *part = data;
  g_autoptr (GError) error = NULL;

  if (!along_form_part_take (part->session, part->merged, &error) && part->parent != NULL)
    along_feedback_error (part->parent, _ ("The section was not taken"), error);
}

static void
ask (Part *part, AlongFormReturn *back)
{
  g_autofree char *changes = along_form_part_describe (part->session, part->merged);
  g_autofree char *notes = g_strjoinv ("\n", back->notes);
  g_autofree char *body = *notes != '\0' ? g_strdup_printf ("%s\n\n%s", changes, notes)
                                         : g_strdup (changes);

  if (*changes == '\0')
    {
      along_dialog_tell (part->parent, _ ("Nothing New in the File"), notes);
      part_free (part);
      return;
    }
  along_dialog_ask_full (part->parent, _ ("Take These Answers?"), body, _ ("_Take"),
                         ALONG_DIALOG_SUGGESTED, accepted_cb, part, part_free);
}

static void
open_cb (GListModel *files, gpointer data)
{
  Part *part = data;
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autoptr (GError) error = NULL;
  AlongForm *form = along_form_session_get_form (part->session);
  g_autoptr (AlongFormReturn) back = along_form_return_read (
      form, file, along_form_session_get_deployment (part->session), part->role, &error);
  Part *question;

  if (back == NULL)
    {
      along_feedback_error (part->parent, _ ("The file was not read"), error);
      return;
    }
  question = part_new (part->parent, part->session, part->role);
  question->merged = along_form_return_merge (form, along_form_session_get_typed (part->session),
                                              back);
  ask (question, back);
}

void
along_form_part_read_back (GtkWidget *parent, AlongFormSession *session, const char *role)
{
  along_file_chooser_open (
      parent, _ ("Read Back a Section"),
      (const AlongFileFilter[]){ { _ ("Workbooks and JSON files"), { "*.xlsx", "*.json" } },
                                 { NULL, { NULL } } },
      FALSE, open_cb, keep (part_new (parent, session, role)));
}
