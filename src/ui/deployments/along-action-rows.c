/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-action-rows.h"

#include "along-delivery-words.h"
#include "along-feedback.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongAction action = {
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .outcome = along_record_form_get_text (form, "outcome"),
    .title = along_record_form_get_text (form, "title"),
    .owner = along_record_form_get_text (form, "owner"),
    .due = along_record_form_get_date (form, "due"),
    .done = along_record_form_get_date (form, "done"),
  };

  return along_workspace_save_record (along_record_form_get_workspace (form), ALONG_DOSSIER_ACTIONS,
                                      &action, NULL, error);
}

static void
present (AlongDossierSection *section, const AlongAction *shown)
{
  gboolean known = shown->id != NULL;
  AlongDeliveryContext desk;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  form = along_record_form_new (section, known ? _ ("Action") : _ ("Add an action"),
                                known ? _ ("_Save") : _ ("_Add"), shown->id, NULL, save);
  along_record_form_add_text (form, "title", _ ("What is to be done"), shown->title);
  along_record_form_require (form, "title", _ ("Say what is to be done"));
  along_record_form_add_choice (
      form, "outcome", _ ("For the outcome"),
      along_delivery_words_list_choices (desk.programme, ALONG_CHOICE_OUTCOMES, NULL),
      shown->outcome);
  along_record_form_add_text (form, "owner", _ ("By whom"), shown->owner);
  along_record_form_add_date (form, "due", _ ("Due"), shown->due);
  along_record_form_add_date (form, "done", _ ("Done"), shown->done);
  along_record_form_present (form, "title");
}

static const AlongAction *
find_action (gpointer owner, const char *id)
{
  return along_dossier_find (along_dossier_section_get_dossier (owner), ALONG_DOSSIER_ACTIONS, id);
}

static void
edit_cb (gpointer owner, const char *id)
{
  const AlongAction *action = find_action (owner, id);

  if (action != NULL)
    present (owner, action);
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_ACTIONS, id);
}

/* Done today, or not done after all. */
static void
tick_cb (gpointer owner, const char *id)
{
  const AlongAction *action = find_action (owner, id);
  g_autoptr (GError) error = NULL;
  AlongAction changed;

  if (action == NULL)
    return;
  changed = *action;
  changed.done = action->done == ALONG_DATE_NONE ? along_date_today () : ALONG_DATE_NONE;
  if (!along_workspace_save_record (along_dossier_section_get_workspace (owner),
                                    ALONG_DOSSIER_ACTIONS, &changed, NULL, &error))
    {
      along_feedback_error (owner, _ ("The action was not changed"), error);
      along_dossier_section_refresh (owner);
    }
}

static char *
dup_when (const AlongAction *action, AlongDate today)
{
  g_autofree char *due = along_date_format (action->due);
  g_autofree char *done = along_date_format (action->done);

  if (action->done != ALONG_DATE_NONE)
    return g_strdup_printf (_ ("Done on %s"), done);
  if (action->due == ALONG_DATE_NONE)
    return g_strdup ("");
  if (action->due < today)
    return g_strdup_printf (_ ("Was due on %s"), due);
  return g_strdup_printf (_ ("Due on %s"), due);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            const AlongAction *action)
{
  gboolean done = action->done != ALONG_DATE_NONE;
  gboolean late = !done && action->due != ALONG_DATE_NONE && action->due < desk->today;
  g_autofree char *when = dup_when (action, desk->today);
  g_autofree char *about = along_delivery_words_join (when, action->owner, NULL);
  GtkWidget *row = along_tick_row_new (action->id, action->title, *about != '\0' ? about : NULL,
                                       done, tick_cb, section);

  if (late)
    along_record_row_add_text (row, _ ("Late"), "error");
  along_record_row_add_icon_button (row, "document-edit-symbolic", _ ("Edit this action"), edit_cb,
                                    section);
  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this action away"),
                                    delete_cb, section);
  return row;
}

static void
clicked_cb (GtkButton *button, AlongDossierSection *section)
{
  AlongAction draft = { .outcome = along_record_row_get_key (GTK_WIDGET (button)),
                        .title = "",
                        .owner = "" };

  present (section, &draft);
}

static GtkWidget *
create_add_button (AlongDossierSection *section, const AlongDeliveryChoice *outcome)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  /* Translators: of an outcome of the programme */
  g_autofree char *name = g_strdup_printf (_ ("Add an action: %s"), outcome->name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  along_record_row_set_key (button, outcome->id);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), section, 0);
  return button;
}

/* Outcomes are sentences: they go over several lines in a narrow window. */
static GtkWidget *
create_heading (AlongDossierSection *section, const AlongDeliveryChoice *outcome, const char *total)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", outcome->name, "xalign", 0.0, "wrap",
                                   TRUE, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *done = g_object_new (GTK_TYPE_LABEL, "label", total, "xalign", 0.0, "visible",
                                  *total != '\0', NULL);

  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (done, "dim-label");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), done);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), create_add_button (section, outcome));
  return box;
}

static GtkWidget *
create_group (AlongDossierSection *section,
              const AlongDeliveryContext *desk,
              const AlongDeliveryChoice *outcome)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *group = g_object_new (ALONG_TYPE_PANE_GROUP, NULL);
  const GArray *actions = along_dossier_get (desk->dossier, ALONG_DOSSIER_ACTIONS);
  g_autofree char *total = NULL;
  guint n = 0, n_done = 0;

  for (guint i = 0; i < actions->len; i++)
    {
      const AlongAction *action = along_dossier_item (actions, AlongAction, i);

      if (!g_str_equal (action->outcome, outcome->id))
        continue;
      along_pane_group_add (ALONG_PANE_GROUP (group), create_row (section, desk, action));
      n++;
      n_done += action->done != ALONG_DATE_NONE;
    }
  if (n == 0)
    along_pane_group_add (ALONG_PANE_GROUP (group),
                          along_note_row_new (NULL, _ ("No action is planned yet."), NULL));
  total = n > 0 ? g_strdup_printf (_ ("%u of %u done"), n_done, n) : g_strdup ("");
  gtk_box_append (GTK_BOX (box), create_heading (section, outcome, total));
  gtk_box_append (GTK_BOX (box), group);
  return box;
}

void
along_action_rows_fill (GtkBox *box, AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (guint i = 0; delivery != NULL && i < delivery->lists[ALONG_CHOICE_OUTCOMES].n_choices; i++)
    gtk_box_append (
        box, create_group (section, desk, &delivery->lists[ALONG_CHOICE_OUTCOMES].choices[i]));
}
