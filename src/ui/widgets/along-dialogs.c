/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dialogs"

#include "config.h"

#include "along-dialogs.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define RESPONSE_CANCEL "cancel"
#define RESPONSE_ACCEPT "accept"

/* What a dialog does when it is answered; belongs to the dialog. */
typedef struct
{
  AlongDialogAccepted accepted;
  AlongDialogAnswered answered;
  GtkEditable *entry; /* (nullable) */
  gpointer user_data;
  GDestroyNotify destroy;
} Question;

static void
question_free (gpointer data, GClosure *closure)
{
  Question *question = data;

  if (question->destroy != NULL)
    question->destroy (question->user_data);
  g_free (question);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *question)
{
  if (g_strcmp0 (response, RESPONSE_ACCEPT) != 0)
    return;
  if (question->entry != NULL)
    {
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (question->entry)));

      question->answered (text, question->user_data);
    }
  else if (question->accepted != NULL)
    question->accepted (question->user_data);
}

static GtkWindow *
find_window (GtkWidget *parent)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static AdwMessageDialog *
create_dialog (GtkWidget *parent, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (find_window (parent), heading, body);

  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  return ADW_MESSAGE_DIALOG (dialog);
}

static AdwResponseAppearance
appearance_of (AlongDialogStyle style)
{
  switch (style)
    {
    case ALONG_DIALOG_SUGGESTED:
      return ADW_RESPONSE_SUGGESTED;
    case ALONG_DIALOG_DESTRUCTIVE:
      return ADW_RESPONSE_DESTRUCTIVE;
    case ALONG_DIALOG_DEFAULT:
    default:
      return ADW_RESPONSE_DEFAULT;
    }
}

static void
present_question (AdwMessageDialog *dialog,
                  const char *accept_label,
                  AlongDialogStyle style,
                  Question *question)
{
  adw_message_dialog_add_response (dialog, RESPONSE_CANCEL, _ ("_Cancel"));
  adw_message_dialog_add_response (dialog, RESPONSE_ACCEPT, accept_label);
  adw_message_dialog_set_close_response (dialog, RESPONSE_CANCEL);
  adw_message_dialog_set_response_appearance (dialog, RESPONSE_ACCEPT, appearance_of (style));
  /* What cannot be taken back easily is not on the Enter key. */
  adw_message_dialog_set_default_response (
      dialog, style == ALONG_DIALOG_DESTRUCTIVE ? RESPONSE_CANCEL : RESPONSE_ACCEPT);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
text_changed_cb (GtkEditable *entry, AdwMessageDialog *dialog)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_message_dialog_set_response_enabled (dialog, RESPONSE_ACCEPT, *text != '\0');
}

static GtkEditable *
add_entry (AdwMessageDialog *dialog, const char *label)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  adw_message_dialog_set_extra_child (dialog, list);
  return GTK_EDITABLE (row);
}

void
along_dialog_ask (GtkWidget *parent,
                  const char *heading,
                  const char *body,
                  const char *accept_label,
                  AlongDialogStyle style,
                  AlongDialogAccepted accepted,
                  gpointer user_data)
{
  along_dialog_ask_full (parent, heading, body, accept_label, style, accepted, user_data, NULL);
}

void
along_dialog_ask_full (GtkWidget *parent,
                       const char *heading,
                       const char *body,
                       const char *accept_label,
                       AlongDialogStyle style,
                       AlongDialogAccepted accepted,
                       gpointer user_data,
                       GDestroyNotify destroy)
{
  Question *question;

  g_return_if_fail (parent == NULL || GTK_IS_WIDGET (parent));
  g_return_if_fail (heading != NULL && accept_label != NULL && accepted != NULL);

  question = g_new0 (Question, 1);
  question->accepted = accepted;
  question->user_data = user_data;
  question->destroy = destroy;
  present_question (create_dialog (parent, heading, body), accept_label, style, question);
}

void
along_dialog_ask_text (GtkWidget *parent,
                       const char *heading,
                       const char *body,
                       const char *label,
                       const char *accept_label,
                       gboolean required,
                       AlongDialogAnswered answered,
                       gpointer user_data,
                       GDestroyNotify destroy)
{
  AdwMessageDialog *dialog;
  Question *question;

  g_return_if_fail (parent == NULL || GTK_IS_WIDGET (parent));
  g_return_if_fail (heading != NULL && label != NULL && accept_label != NULL && answered != NULL);

  dialog = create_dialog (parent, heading, body);
  question = g_new0 (Question, 1);
  question->answered = answered;
  question->entry = add_entry (dialog, label);
  question->user_data = user_data;
  question->destroy = destroy;
  present_question (dialog, accept_label, ALONG_DIALOG_SUGGESTED, question);
  if (required)
    {
      g_signal_connect_object (question->entry, "changed", G_CALLBACK (text_changed_cb), dialog, 0);
      adw_message_dialog_set_response_enabled (dialog, RESPONSE_ACCEPT, FALSE);
    }
  gtk_widget_grab_focus (GTK_WIDGET (question->entry));
}

void
along_dialog_tell (GtkWidget *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog;

  g_return_if_fail (parent == NULL || GTK_IS_WIDGET (parent));
  g_return_if_fail (heading != NULL);

  dialog = create_dialog (parent, heading, body);
  adw_message_dialog_add_response (dialog, RESPONSE_CANCEL, _ ("_Close"));
  adw_message_dialog_set_close_response (dialog, RESPONSE_CANCEL);
  adw_message_dialog_set_default_response (dialog, RESPONSE_CANCEL);
  gtk_window_present (GTK_WINDOW (dialog));
}
