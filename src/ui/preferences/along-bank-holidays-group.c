/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-preferences"

#include "config.h"

#include "along-bank-holidays-group.h"

#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-form-dialog.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

struct _AlongBankHolidaysGroup
{
  AdwPreferencesGroup parent_instance;

  AlongWorkspace *workspace;
  AdwActionRow *row;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (AlongBankHolidaysGroup, along_bank_holidays_group, ADW_TYPE_PREFERENCES_GROUP)

/* What they are ------------------------------------------------------------------------------- */

/* (transfer full): "41 bank holidays, 28 December 2021 to 28 December 2026; …" */
static char *
dup_summary (const AlongPublishedHolidays *published)
{
  g_autofree char *first = along_date_format (published->first);
  g_autofree char *last = along_date_format (published->last);
  g_autofree char *read = g_strdup_printf (
      ngettext ("%u bank holiday, %s to %s", "%u bank holidays, %s to %s", published->n),
      published->n, first, last);
  /* Translators: two years */
  g_autofree char *years = g_strdup_printf (_ ("They count in the whole years from %d to %d"),
                                            published->first_year, published->last_year);

  return g_strdup_printf ("%s\n%s", read, years);
}

static char *
dup_comparison (guint n)
{
  return n == 0
             ? g_strdup (_ ("The same as those that come with Alongside"))
             : g_strdup_printf (ngettext ("%u day differs from those that come with Alongside",
                                          "%u days differ from those that come with Alongside", n),
                                n);
}

static void
show (AlongBankHolidaysGroup *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongPublishedHolidays)
      published = along_workspace_load_bank_holidays (self->workspace, &error);
  g_autofree char *summary = NULL;
  g_autofree char *comparison = NULL;
  g_autofree char *text = NULL;

  if (published != NULL)
    {
      summary = dup_summary (published);
      comparison = dup_comparison (published->differences->len);
      text = g_strdup_printf ("%s\n%s", summary, comparison);
    }
  else
    text = g_strdup (error != NULL ? error->message
                                   : _ ("By rule, with the exceptions that Alongside knows of"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row),
                                 published != NULL ? _ ("As published by GOV.UK")
                                                   : _ ("As they come with Alongside"));
  adw_action_row_set_subtitle (self->row, text);
  gtk_widget_set_visible (self->remove, published != NULL || error != NULL);
}

/* Taking them --------------------------------------------------------------------------------- */

typedef struct
{
  AlongWorkspace *workspace;
  char *name;
  char *text;
} Offer;

static void
offer_free (gpointer data, GClosure *closure)
{
  Offer *offer = data;

  g_object_unref (offer->workspace);
  g_free (offer->name);
  g_free (offer->text);
  g_free (offer);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Offer *offer)
{
  g_autoptr (GError) error = NULL;

  if (along_workspace_save_bank_holidays (offer->workspace, offer->name, offer->text, &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static GtkWidget *
add_row (AlongFormDialog *dialog, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  along_form_dialog_add_row (dialog, row);
  return row;
}

static void
add_differences (AlongFormDialog *dialog, const AlongPublishedHolidays *published)
{
  g_autofree char *comparison = dup_comparison (published->differences->len);

  adw_action_row_set_icon_name (ADW_ACTION_ROW (add_row (dialog, comparison, NULL)),
                                published->differences->len > 0 ? "dialog-information-symbolic"
                                                                : "emblem-ok-symbolic");
  for (guint i = 0; i < published->differences->len; i++)
    {
      const AlongCalendarException *it = &g_array_index (published->differences,
                                                         AlongCalendarException, i);
      g_autofree char *date = along_date_format_weekday (it->date);
      /* Translators: the name of a bank holiday */
      g_autofree char *text = g_strdup_printf (
          it->added ? _ ("%s: no working day any more") : _ ("%s: a working day now"), it->name);

      adw_action_row_set_icon_name (ADW_ACTION_ROW (add_row (dialog, date, text)),
                                    it->added ? "list-add-symbolic" : "list-remove-symbolic");
    }
}

gboolean
along_bank_holidays_group_offer (AlongBankHolidaysGroup *self,
                                 const char *name,
                                 const char *text,
                                 GError **error)
{
  g_autoptr (AlongPublishedHolidays) published = NULL;
  g_autofree char *summary = NULL;
  AlongFormDialog *dialog;
  GtkWidget *first;
  Offer *offer;

  g_return_val_if_fail (ALONG_IS_BANK_HOLIDAYS_GROUP (self), FALSE);

  published = along_workspace_preview_bank_holidays (self->workspace, name, text, error);
  if (published == NULL)
    return FALSE;
  offer = g_new0 (Offer, 1);
  offer->workspace = g_object_ref (self->workspace);
  offer->name = g_strdup (name);
  offer->text = g_strdup (text);
  dialog = along_form_dialog_new (GTK_WIDGET (self), _ ("Bank Holidays"), _ ("_Use These"));
  g_signal_connect_data (dialog, "accepted", G_CALLBACK (accepted_cb), offer, offer_free, 0);
  summary = dup_summary (published);
  first = add_row (dialog, name, summary);
  add_differences (dialog, published);
  along_form_dialog_set_complete (dialog, TRUE, NULL);
  along_form_dialog_present (dialog, first);
  return TRUE;
}

static void
chosen_cb (GListModel *files, gpointer user_data)
{
  AlongBankHolidaysGroup *self = user_data;
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = along_published_holidays_load (file, &error);

  if (text == NULL || !along_bank_holidays_group_offer (self, name, text, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The bank holidays were not loaded"), error);
}

static void
load_cb (AlongBankHolidaysGroup *self)
{
  const AlongFileFilter filters[] = { { _ ("JSON files"), { "*.json", NULL } },
                                      { NULL, { NULL } } };

  along_file_chooser_open (GTK_WIDGET (self), _ ("Choose bank-holidays.json of GOV.UK"), filters,
                           FALSE, chosen_cb, self);
}

static void
remove_cb (AlongBankHolidaysGroup *self)
{
  g_autoptr (GError) error = NULL;

  if (!along_workspace_save_bank_holidays (self->workspace, "", NULL, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The bank holidays were not changed"), error);
}

static void
along_bank_holidays_group_dispose (GObject *object)
{
  g_clear_object (&ALONG_BANK_HOLIDAYS_GROUP (object)->workspace);

  G_OBJECT_CLASS (along_bank_holidays_group_parent_class)->dispose (object);
}

static void
along_bank_holidays_group_class_init (AlongBankHolidaysGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_bank_holidays_group_dispose;
}

static GtkWidget *
create_button (AlongBankHolidaysGroup *self, const char *label, const char *name, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static void
along_bank_holidays_group_init (AlongBankHolidaysGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  adw_preferences_group_set_title (group, _ ("Bank holidays"));
  adw_preferences_group_set_description (
      group,
      _ ("GOV.UK publishes those of the coming years as bank-holidays.json. Load it to count "
         "by it; Alongside never fetches it."));
  adw_preferences_group_set_header_suffix (
      group, create_button (self, _ ("_Load…"), _ ("Load bank holidays from a file"),
                            G_CALLBACK (load_cb)));
  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  adw_action_row_set_title_lines (self->row, 0);
  adw_action_row_set_subtitle_lines (self->row, 0);
  self->remove = create_button (self, _ ("_Remove"),
                                _ ("Go back to the bank holidays that come with Alongside"),
                                G_CALLBACK (remove_cb));
  adw_action_row_add_suffix (self->row, self->remove);
  adw_preferences_group_add (group, GTK_WIDGET (self->row));
}

void
along_bank_holidays_group_set_workspace (AlongBankHolidaysGroup *self, AlongWorkspace *workspace)
{
  g_return_if_fail (ALONG_IS_BANK_HOLIDAYS_GROUP (self) && self->workspace == NULL);
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "notify::docket", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
