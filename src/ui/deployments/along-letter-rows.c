/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-letter-rows.h"

#include "along-feedback.h"
#include "along-letter.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-commands.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

#define MEMO_TOPIC    "letter"
#define LETTER_HEIGHT 300

static AlongLetterTemplate *
find_letter (AlongWorkspace *workspace, const char *id)
{
  return along_definitions_find_letter (along_workspace_get_definitions (workspace), id);
}

/* (transfer full): as the team has edited it. */
static AlongLetterTemplate *
dup_letter (AlongWorkspace *workspace, const char *id)
{
  AlongLetterTemplate *letter = find_letter (workspace, id);
  g_autofree char *text = along_workspace_load_memo (workspace, MEMO_TOPIC, id);

  return text != NULL ? along_letter_template_new_with_text (letter, text)
                      : along_letter_template_ref (letter);
}

/* Sending -------------------------------------------------------------------------------------- */

/* (transfer full) (nullable) */
static AlongLetter *
make_letter (AlongRecordForm *form, const AlongDeliveryContext *desk, GError **error)
{
  AlongWorkspace *workspace = along_record_form_get_workspace (form);
  const char *author = along_workspace_get_author (workspace);
  AlongLetterSubject subject = { .sender = author };
  g_autoptr (AlongLetterTemplate) letter = dup_letter (workspace, along_record_form_get_id (form));

  return along_letter_new (letter, desk, along_workspace_get_docket (workspace), &subject, error);
}

static AlongVerdict *
judge_letter (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongVerdict *verdict = along_verdict_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongLetter) letter = make_letter (form, desk, &error);

  if (letter == NULL)
    along_verdict_take (verdict, 0, ALONG_SEVERITY_BLOCK, NULL, g_strdup (error->message));
  for (guint i = 0; letter != NULL && letter->gaps[i] != NULL; i++)
    along_verdict_take (verdict, 1, ALONG_SEVERITY_WARNING, NULL,
                        g_strdup_printf (_ ("Missing: %s"), letter->gaps[i]));
  return verdict;
}

static gboolean
open_mail (AlongRecordForm *form, GError **error)
{
  g_auto (GStrv) to = g_strsplit (along_record_form_get_text (form, "to"), ", ", -1);
  g_auto (GStrv) cc = g_strsplit (along_record_form_get_text (form, "cc"), ", ", -1);
  g_autofree char *uri = along_mailto_build ((const char *const *) to, (const char *const *) cc,
                                             along_record_form_get_text (form, "subject"),
                                             along_record_form_get_text (form, "body"));

  return g_app_info_launch_default_for_uri (uri, NULL, error);
}

static void
prepare_cb (gpointer owner, const char *id)
{
  AlongDeliveryContext desk;
  AlongRecordForm *form;
  g_autoptr (AlongLetter) letter = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *to = NULL;
  g_autofree char *cc = NULL;
  AlongLetterTemplate *template = find_letter (along_dossier_section_get_workspace (owner), id);

  if (!along_dossier_section_get_desk (owner, &desk))
    return;
  form = along_record_form_new (owner, along_letter_template_get_name (template),
                                _ ("Open in _Mail"), id, judge_letter, open_mail);
  letter = make_letter (form, &desk, &error);
  to = letter != NULL ? g_strjoinv (", ", letter->to) : g_strdup ("");
  cc = letter != NULL ? g_strjoinv (", ", letter->cc) : g_strdup ("");
  along_record_form_add_text (form, "to", _ ("To"), to);
  along_record_form_add_text (form, "cc", _ ("Copies to"), cc);
  along_record_form_add_text (form, "subject", _ ("Subject"),
                              letter != NULL ? letter->subject : "");
  along_record_form_add_notes (form, "body", _ ("Text"), letter != NULL ? letter->body : "");
  along_record_form_set_height (form, "body", LETTER_HEIGHT);
  along_record_form_present (form, "to");
}

/* Templates ------------------------------------------------------------------------------------ */

static AlongVerdict *
judge_template (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongVerdict *verdict = along_verdict_new ();
  g_autoptr (GError) error = NULL;

  if (!along_letter_check (along_record_form_get_text (form, "text"), desk->programme, &error))
    along_verdict_take (verdict, 0, ALONG_SEVERITY_BLOCK, NULL, g_strdup (error->message));
  return verdict;
}

static gboolean
save_template (AlongRecordForm *form, GError **error)
{
  return along_workspace_save_memo (along_record_form_get_workspace (form), MEMO_TOPIC,
                                    along_record_form_get_id (form),
                                    along_record_form_get_text (form, "text"), error);
}

static void
edit_cb (gpointer owner, const char *id)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (owner);
  g_autoptr (AlongLetterTemplate) letter = dup_letter (workspace, id);
  g_autofree char *text = along_letter_template_dup_text (letter);
  AlongRecordForm *form = along_record_form_new (owner, _ ("Edit the template"), _ ("_Save"), id,
                                                 judge_template, save_template);

  along_form_dialog_set_description (
      along_record_form_get_dialog (form),
      _ ("The first line is the subject. Words in braces are filled in for each deployment; with "
         "a question mark the line is left out where nothing is known."));
  along_record_form_add_notes (form, "text", along_letter_template_get_name (letter), text);
  along_record_form_set_height (form, "text", LETTER_HEIGHT);
  along_record_form_present (form, "text");
}

static void
reset_cb (gpointer owner, const char *id)
{
  g_autoptr (GError) error = NULL;

  if (!along_workspace_save_memo (along_dossier_section_get_workspace (owner), MEMO_TOPIC, id, NULL,
                                  &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("The template stays as it is"), error);
}

static GtkWidget *
create_row (AlongDossierSection *section, AlongLetterTemplate *letter)
{
  const char *id = along_letter_template_get_id (letter);
  g_autofree char *edited = along_workspace_load_memo (
      along_dossier_section_get_workspace (section), MEMO_TOPIC, id);
  GtkWidget *row = along_record_row_new (id, along_letter_template_get_name (letter),
                                         along_letter_template_get_summary (letter));

  gtk_widget_set_tooltip_text (row, along_letter_template_get_source (letter));
  if (edited != NULL)
    along_record_row_add_icon_button (row, "edit-undo-symbolic",
                                      _ ("Back to the text that comes with the program"), reset_cb,
                                      section);
  along_record_row_add_icon_button (row, "document-edit-symbolic", _ ("Edit the template"), edit_cb,
                                    section);
  along_record_row_set_action (row, prepare_cb, section);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("mail-send-symbolic"));
  return row;
}

void
along_letter_rows_fill (AlongPaneGroup *group,
                        AlongDossierSection *section,
                        const AlongDeliveryContext *desk)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (section);
  GPtrArray *letters = along_definitions_get_letters (along_workspace_get_definitions (workspace));
  const char *programme = along_programme_get_id (desk->programme);

  along_pane_group_clear (group);
  for (guint i = 0; i < letters->len; i++)
    {
      AlongLetterTemplate *letter = g_ptr_array_index (letters, i);
      const char *of = along_letter_template_get_programme (letter);

      if (*of == '\0' || g_str_equal (of, programme))
        along_pane_group_add (group, create_row (section, letter));
    }
}
