/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-mail.h"

#include "along-deployment-words.h"
#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-workspace-commands.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* Memos of this topic are a team's own texts of letters. */
#define TOPIC "letter"

GPtrArray *
along_form_mail_list (AlongFormSession *session)
{
  GPtrArray *letters = along_definitions_get_letters (
      along_workspace_get_definitions (along_form_session_get_workspace (session)));
  const AlongDeployment *deployment = along_dossier_get_deployment (
      along_form_session_get_dossier (session));
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < letters->len; i++)
    {
      const char *programme = along_letter_template_get_programme (letters->pdata[i]);

      if (*programme == '\0' || g_str_equal (programme, deployment->programme))
        g_ptr_array_add (list, letters->pdata[i]);
    }
  return list;
}

/* (transfer full) (nullable): the template, with the team's own text where there is one. */
static AlongLetterTemplate *
dup_template (AlongWorkspace *workspace, const char *id)
{
  AlongLetterTemplate *found = along_definitions_find_letter (
      along_workspace_get_definitions (workspace), id);
  g_autofree char *text = along_workspace_load_memo (workspace, TOPIC, id);

  if (found == NULL)
    return NULL;
  return text != NULL && *text != '\0' ? along_letter_template_new_with_text (found, text)
                                       : along_letter_template_ref (found);
}

AlongLetter *
along_form_mail_make (AlongFormSession *session, const char *letter, GError **error)
{
  AlongWorkspace *workspace = along_form_session_get_workspace (session);
  AlongDossier *dossier = along_form_session_get_dossier (session);
  g_autoptr (AlongLetterTemplate) template = dup_template (workspace, letter);
  AlongDeliveryContext context = {
    .dossier = dossier,
    .programme = along_deployment_words_find_programme (workspace,
                                                        along_dossier_get_deployment (dossier)),
    .caseload = along_workspace_get_caseload (workspace),
    .reg = along_workspace_get_register (workspace),
    .today = along_date_today (),
  };
  AlongLetterSubject subject = { .sender = along_workspace_get_author (workspace) };

  if (template == NULL || context.programme == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The letter is not there."));
      return NULL;
    }
  return along_letter_new (template, &context, along_workspace_get_docket (workspace), &subject,
                           error);
}

typedef struct
{
  GtkWidget *parent; /* (nullable): weak */
  char *uri;
} Mail;

static void
mail_free (gpointer data)
{
  Mail *mail = data;

  g_clear_weak_pointer (&mail->parent);
  g_free (mail->uri);
  g_free (mail);
}

static void
shown_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GtkWidget *parent = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error))
    along_feedback_error (parent, _ ("The mail program could not be opened"), error);
  g_object_unref (parent);
}

static void
open_mail (gpointer data)
{
  Mail *mail = data;
  GtkRoot *root = mail->parent != NULL ? gtk_widget_get_root (mail->parent) : NULL;

  if (GTK_IS_WINDOW (root))
    gtk_show_uri_full (GTK_WINDOW (root), mail->uri, GDK_CURRENT_TIME, NULL, shown_cb,
                       g_object_ref (mail->parent));
}

void
along_form_mail_prepare (GtkWidget *parent, AlongFormSession *session, const char *letter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongLetter) made = along_form_mail_make (session, letter, &error);
  g_autofree char *gaps = NULL;
  Mail *mail;

  if (made == NULL)
    {
      along_feedback_error (parent, _ ("The e-mail was not prepared"), error);
      return;
    }
  mail = g_new0 (Mail, 1);
  g_set_weak_pointer (&mail->parent, parent);
  mail->uri = along_letter_to_uri (made);
  if (made->gaps[0] == NULL)
    {
      open_mail (mail);
      mail_free (mail);
      return;
    }
  gaps = g_strjoinv ("\n", made->gaps);
  along_dialog_ask_full (parent, _ ("Something Is Missing in the E-mail"), gaps, _ ("_Open Anyway"),
                         ALONG_DIALOG_DEFAULT, open_mail, mail, mail_free);
}
