/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-passphrase-dialog.h"

#include "along-form-dialog.h"
#include "along-key-store.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongFormDialog *dialog; /* unowned: it owns this */
  GtkEditable *entry;
  GtkEditable *again;
  GtkSwitch *renew; /* (nullable) */
  gboolean first;   /* there is none yet */
  AlongPassphraseGiven given;
  gpointer user_data;
  GDestroyNotify destroy;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  if (form->destroy != NULL)
    form->destroy (form->user_data);
  g_free (form);
}

static gboolean
is_new (Form *form)
{
  return form->first || (form->renew != NULL && gtk_switch_get_active (form->renew));
}

static const char *
find_problem (Form *form)
{
  const char *text = gtk_editable_get_text (form->entry);

  if (*text == '\0')
    return _ ("Enter the passphrase.");
  if (!is_new (form))
    return NULL;
  if (g_utf8_strlen (text, -1) < ALONG_PASSPHRASE_MIN)
    return _ ("At least twelve characters, such as four words");
  if (!g_str_equal (text, gtk_editable_get_text (form->again)))
    return _ ("The two are not the same");
  return NULL;
}

static void
update (Form *form)
{
  const char *problem = find_problem (form);

  gtk_widget_set_visible (GTK_WIDGET (form->again), is_new (form));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->entry),
                                 is_new (form) ? _ ("New passphrase") : _ ("Passphrase"));
  along_form_dialog_set_complete (form->dialog, problem == NULL, problem);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  form->given (gtk_editable_get_text (form->entry), is_new (form), form->user_data);
  return TRUE;
}

static GtkEditable *
add_entry (Form *form, const char *title)
{
  GtkWidget *row = adw_password_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (update), form);
  along_form_dialog_add_row (form->dialog, row);
  return GTK_EDITABLE (row);
}

static void
add_renew (Form *form)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_switch_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Choose a new passphrase"));
  adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row),
      _ ("When the old one is forgotten. Other bank details stay under the old one."));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  along_form_dialog_add_row (form->dialog, row);
  form->renew = GTK_SWITCH (button);
  g_signal_connect_swapped (button, "notify::active", G_CALLBACK (update), form);
}

gboolean
along_passphrase_dialog_can_help (const GError *error)
{
  return g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_NO_PASSPHRASE) ||
         g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_WRONG_PASSPHRASE) ||
         g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_NO_KEY) ||
         g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_WEAK_PASSPHRASE);
}

void
along_passphrase_dialog_present (GtkWidget *parent,
                                 const GError *why,
                                 gboolean can_renew,
                                 AlongPassphraseGiven given,
                                 gpointer user_data,
                                 GDestroyNotify destroy)
{
  Form *form;

  g_return_if_fail (along_passphrase_dialog_can_help (why));
  g_return_if_fail (given != NULL);

  form = g_new0 (Form, 1);
  form->first = why->code == ALONG_SECRET_ERROR_NO_KEY ||
                why->code == ALONG_SECRET_ERROR_WEAK_PASSPHRASE;
  form->given = given;
  form->user_data = user_data;
  form->destroy = destroy;
  form->dialog = along_form_dialog_new (parent, _ ("Passphrase"),
                                        form->first ? _ ("C_hoose") : _ ("_Unlock"));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (form->dialog), TRUE);
  along_form_dialog_set_description (form->dialog, why->message);
  form->entry = add_entry (form, _ ("Passphrase"));
  form->again = add_entry (form, _ ("New passphrase again"));
  if (can_renew && !form->first)
    add_renew (form);
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  update (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->entry));
}
