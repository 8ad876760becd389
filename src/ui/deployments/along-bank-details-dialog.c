/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-bank-details-dialog.h"

#include "along-form-dialog.h"
#include "along-passphrase-dialog.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongContext *context;
  char *deployment;
  AlongModulusTable *table; /* (nullable) */
  AlongFormDialog *dialog;  /* unowned: it owns this */
  GtkEditable *entries[ALONG_N_BANK_FIELDS];
  GtkEditable *again; /* the account number once more */
  AdwActionRow *check;
  GCancellable *cancellable; /* of the dialog: nothing is called once it is gone */
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_cancellable_cancel (form->cancellable);
  g_object_unref (form->cancellable);
  g_clear_pointer (&form->table, along_modulus_table_unref);
  g_object_unref (form->context);
  g_free (form->deployment);
  g_free (form);
}

/* Checks as one types -------------------------------------------------------------------------- */

/* (transfer full) */
static AlongBankDetails *
read_details (Form *form)
{
  AlongBankDetails *details = along_bank_details_new ();

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    along_bank_details_set (details, (AlongBankField) i, gtk_editable_get_text (form->entries[i]));
  return details;
}

static gboolean
is_same_again (Form *form, const AlongBankDetails *details)
{
  g_autoptr (AlongBankDetails) again = along_bank_details_new ();

  along_bank_details_set (again, ALONG_BANK_ACCOUNT_NUMBER, gtk_editable_get_text (form->again));
  return g_str_equal (along_bank_details_get (again, ALONG_BANK_ACCOUNT_NUMBER),
                      along_bank_details_get (details, ALONG_BANK_ACCOUNT_NUMBER));
}

static void
set_wrong (GtkEditable *entry, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
}

/* What is not filled in yet is not wrong, but keeps the button from being used. */
static void
mark_entries (Form *form, GArray *problems, gboolean same)
{
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    set_wrong (form->entries[i], FALSE);
  for (guint i = 0; i < problems->len; i++)
    {
      const AlongBankProblem *problem = &g_array_index (problems, AlongBankProblem, i);

      if (problem->blocks && problem->reason != ALONG_BANK_FIELD_MISSING)
        set_wrong (form->entries[problem->field], TRUE);
    }
  set_wrong (form->again, !same && *gtk_editable_get_text (form->again) != '\0');
}

static void
show_check (Form *form, const AlongBankDetails *details)
{
  AlongModulusResult result = along_modulus_table_check (
      form->table, along_bank_details_get (details, ALONG_BANK_SORT_CODE),
      along_bank_details_get (details, ALONG_BANK_ACCOUNT_NUMBER));
  g_autofree char *sentence = along_modulus_result_describe (result, form->table);

  adw_action_row_set_subtitle (form->check, sentence);
  if (result == ALONG_MODULUS_FAIL)
    gtk_widget_add_css_class (GTK_WIDGET (form->check), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (form->check), "warning");
}

/* The first problem that blocks, or another, or none. */
static const AlongBankProblem *
find_worst (GArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    if (g_array_index (problems, AlongBankProblem, i).blocks)
      return &g_array_index (problems, AlongBankProblem, i);
  return problems->len > 0 ? &g_array_index (problems, AlongBankProblem, 0) : NULL;
}

static void
update (Form *form)
{
  g_autoptr (AlongBankDetails) details = read_details (form);
  g_autoptr (GArray) problems = along_bank_details_check (details);
  const AlongBankProblem *worst = find_worst (problems);
  gboolean same = is_same_again (form, details);
  gboolean complete = same && (worst == NULL || !worst->blocks);

  mark_entries (form, problems, same);
  show_check (form, details);
  if (worst != NULL)
    adw_action_row_set_subtitle (form->check, along_bank_problem_describe (worst));
  else if (!same)
    adw_action_row_set_subtitle (form->check, *gtk_editable_get_text (form->again) == '\0'
                                                  ? _ ("Type the account number once more.")
                                                  : _ ("The two account numbers differ."));
  along_form_dialog_set_complete (form->dialog, complete,
                                  complete ? NULL : adw_action_row_get_subtitle (form->check));
}

/* Saving --------------------------------------------------------------------------------------- */

/* The keyboard leaves the entries first: GTK complains of a focus in what cannot be used. */
static void
set_busy (Form *form, gboolean busy)
{
  if (busy)
    gtk_window_set_focus (GTK_WINDOW (form->dialog), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (form->dialog), !busy);
  if (!busy)
    gtk_widget_grab_focus (GTK_WIDGET (form->entries[0]));
}

static void save (Form *form, const char *passphrase, gboolean new_key);

static void
passphrase_given (const char *passphrase, gboolean is_new, gpointer user_data)
{
  Form *form = user_data;

  save (form, passphrase, is_new);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = along_workspace_seal_bank_details_finish (ALONG_WORKSPACE (source), result,
                                                             &error);
  Form *form = user_data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return; /* the dialog is gone, and the form with it */

  set_busy (form, FALSE);
  if (saved)
    gtk_window_close (GTK_WINDOW (form->dialog));
  else if (along_passphrase_dialog_can_help (error))
    along_passphrase_dialog_present (GTK_WIDGET (form->dialog), error, TRUE, passphrase_given, form,
                                     NULL);
  else
    along_form_dialog_fail (form->dialog, error);
}

static void
save (Form *form, const char *passphrase, gboolean new_key)
{
  g_autoptr (AlongBankDetails) details = read_details (form);

  set_busy (form, TRUE);
  along_workspace_seal_bank_details_async (along_context_get_workspace (form->context),
                                           form->deployment, details, passphrase, new_key,
                                           form->cancellable, saved_cb, form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  save (form, NULL, FALSE);
  return FALSE; /* it closes when they are sealed */
}

/* Making --------------------------------------------------------------------------------------- */

/* What is typed here is not to lie in the clipboard afterwards. */
static void
stop_copying_cb (GtkEditable *text, gpointer data)
{
  g_signal_stop_emission_by_name (text, data);
}

static void
forbid_copying (GtkEditable *entry)
{
  static const char *const names[] = { "copy-clipboard", "cut-clipboard" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_connect (gtk_editable_get_delegate (entry), names[i], G_CALLBACK (stop_copying_cb),
                      (gpointer) names[i]);
}

/* What is selected can be pasted elsewhere with the middle button, without having been copied. The
 * entries offer it no longer than they are typed in: whoever goes to another window leaves nothing
 * selected behind, and an entry that goes takes its offer with it. */
static void
leave_window_cb (GtkWindow *dialog, GParamSpec *pspec, GtkEditable *entry)
{
  int position = gtk_editable_get_position (entry);

  if (!gtk_window_is_active (dialog))
    gtk_editable_select_region (entry, position, position);
}

static GtkEditable *
add_entry (Form *form, const char *title, GtkInputPurpose purpose)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (row), purpose);
  /* Not to be remembered by an input method or a spelling checker. */
  adw_entry_row_set_input_hints (ADW_ENTRY_ROW (row), GTK_INPUT_HINT_PRIVATE |
                                                          GTK_INPUT_HINT_NO_SPELLCHECK |
                                                          GTK_INPUT_HINT_NO_EMOJI);
  forbid_copying (GTK_EDITABLE (row));
  g_signal_connect_object (form->dialog, "notify::is-active", G_CALLBACK (leave_window_cb), row, 0);
  along_form_dialog_add_row (form->dialog, row);
  return GTK_EDITABLE (row);
}

static GtkInputPurpose
get_purpose (AlongBankField field)
{
  if (field == ALONG_BANK_SORT_CODE || field == ALONG_BANK_ACCOUNT_NUMBER)
    return GTK_INPUT_PURPOSE_DIGITS;
  return field == ALONG_BANK_REMITTANCE_EMAIL ? GTK_INPUT_PURPOSE_EMAIL
                                              : GTK_INPUT_PURPOSE_FREE_FORM;
}

static void
add_rows (Form *form, const AlongBankDetails *current)
{
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      AlongBankField field = (AlongBankField) i;

      form->entries[i] = add_entry (form, along_bank_field_get_title (field), get_purpose (field));
      if (current != NULL && field != ALONG_BANK_ACCOUNT_NUMBER)
        {
          char *shown = along_bank_details_dup_shown (current, field);

          gtk_editable_set_text (form->entries[i], shown);
          along_secret_text_free (shown);
        }
      if (field == ALONG_BANK_ACCOUNT_NUMBER)
        form->again = add_entry (form, _ ("Account number again"), GTK_INPUT_PURPOSE_DIGITS);
    }

  form->check = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->check), _ ("Check"));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->check));
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    g_signal_connect_swapped (form->entries[i], "changed", G_CALLBACK (update), form);
  g_signal_connect_swapped (form->again, "changed", G_CALLBACK (update), form);
}

void
along_bank_details_dialog_present (GtkWidget *parent,
                                   AlongContext *context,
                                   const char *deployment,
                                   const AlongBankDetails *current)
{
  Form *form;

  g_return_if_fail (ALONG_IS_CONTEXT (context));
  g_return_if_fail (deployment != NULL);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->deployment = g_strdup (deployment);
  form->cancellable = g_cancellable_new ();
  form->table = along_workspace_load_modulus_table (along_context_get_workspace (context), NULL);
  form->dialog = along_form_dialog_new (parent, _ ("Bank details"), _ ("_Save"));
  along_form_dialog_set_description (
      form->dialog, _ ("They are sealed before they are saved. Only the claim ever contains them, "
                       "and every time they are shown is written down."));
  add_rows (form, current);
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  update (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->entries[0]));
}
