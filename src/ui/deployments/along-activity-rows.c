/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-activity-rows.h"

#include "along-delivery-words.h"
#include "along-digits.h"
#include "along-hub-totals.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

#define MOST_PEOPLE 500

static AlongActivity
read_form (AlongRecordForm *form)
{
  return (AlongActivity){
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .type = along_record_form_get_text (form, "type"),
    .event = along_record_form_get_text (form, "event"),
    .date = along_record_form_get_date (form, "date"),
    .days = along_record_form_get_days (form, "days"),
    .mode = *along_record_form_get_text (form, "mode") != '\0' ? ALONG_MODE_REMOTE
                                                               : ALONG_MODE_FACE_TO_FACE,
    .people = along_record_form_get_number (form, "people"),
    .title = along_record_form_get_text (form, "title"),
  };
}

static AlongVerdict *
judge (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongActivity activity = read_form (form);
  AlongDocket *docket = along_workspace_get_docket (along_record_form_get_workspace (form));

  return docket != NULL ? along_attendance_judge (docket, &activity) : NULL;
}

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongActivity activity = read_form (form);

  return along_workspace_save_record (along_record_form_get_workspace (form),
                                      ALONG_DOSSIER_ACTIVITIES, &activity, NULL, error);
}

/* Of that type. */
static GListStore *
list_events (AlongDossierSection *section, const char *programme, const char *type)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongDocket *docket = along_workspace_get_docket (along_dossier_section_get_workspace (section));
  const GArray *events = along_docket_get (docket, ALONG_DOCKET_EVENTS);

  along_choice_append (choices, "", _ ("No event of the hub"));
  for (guint i = 0; i < events->len; i++)
    {
      const AlongEvent *event = along_dossier_item (events, AlongEvent, i);
      g_autofree char *date = along_date_format (event->date);
      g_autofree char *label = along_delivery_words_join (event->title, date, NULL);

      if (g_str_equal (event->programme, programme) && g_str_equal (event->type, type))
        along_choice_append (choices, event->id, label);
    }
  return choices;
}

static void
add_rows (AlongRecordForm *form,
          AlongDossierSection *section,
          const AlongDeliveryContext *desk,
          const AlongActivity *shown)
{
  const AlongDeliveryChoice *type = along_delivery_find_choice (
      along_programme_get_delivery (desk->programme), ALONG_CHOICE_ACTIVITIES, shown->type);

  along_record_form_keep (form, "type", shown->type);
  along_record_form_add_text (form, "title", _ ("What"), shown->title);
  along_record_form_add_date (form, "date", _ ("Date"), shown->date);
  along_record_form_add_days (form, "days", _ ("Days of the partner"), NULL, shown->days);
  along_record_form_add_choice (form, "mode", _ ("How"), along_delivery_words_list_modes (),
                                shown->mode == ALONG_MODE_REMOTE ? "remote" : "");
  along_record_form_add_number (form, "people", _ ("People of the partner"), NULL, MOST_PEOPLE,
                                shown->people);
  if (type != NULL && type->event)
    along_record_form_add_choice (
        form, "event", _ ("Part of"),
        list_events (section, along_programme_get_id (desk->programme), shown->type), shown->event);
  else
    along_record_form_keep (form, "event", shown->event);
}

static void
present (AlongDossierSection *section,
         const char *title,
         const char *accept_label,
         const AlongActivity *shown)
{
  AlongDeliveryContext desk;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  form = along_record_form_new (section, title, accept_label, shown->id, judge, save);
  add_rows (form, section, &desk, shown);
  along_record_form_present (form, *shown->event != '\0' ? "people" : "title");
}

static void
add_cb (gpointer owner, const char *type)
{
  AlongActivity draft = { .type = type,
                          .event = "",
                          .title = "",
                          .date = along_date_today (),
                          .days = ALONG_DAYS_PER_DAY,
                          .people = 1 };

  present (owner, _ ("Add an activity"), _ ("_Add"), &draft);
}

static void
edit_cb (gpointer owner, const char *id)
{
  const AlongActivity *activity = along_dossier_find (along_dossier_section_get_dossier (owner),
                                                      ALONG_DOSSIER_ACTIVITIES, id);

  if (activity != NULL)
    present (owner, _ ("Activity"), _ ("_Save"), activity);
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_ACTIVITIES, id);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            const AlongActivity *activity)
{
  g_autofree char *date = along_date_format (activity->date);
  g_autofree char *days = along_delivery_words_dup_days (activity->days);
  g_autofree char *people = g_strdup_printf (
      ngettext ("%s person", "%s people", (gulong) activity->people),
      along_digits (activity->people).text);
  g_autofree char *about = along_delivery_words_join (
      date, along_delivery_words_get_mode (activity->mode), people,
      *activity->event != '\0' ? _ ("event of the hub") : "", NULL);
  const char *title = *activity->title != '\0'
                          ? activity->title
                          : along_delivery_words_get_choice (
                                desk->programme, ALONG_CHOICE_ACTIVITIES, activity->type);
  GtkWidget *row = along_record_row_new (activity->id, title, about);

  along_record_row_add_text (row, days, NULL);
  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this activity away"),
                                    delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  return row;
}

/* "3 activities, 2.5 days, 12 people" */
static char *
dup_total (const AlongActivityShare *share)
{
  g_autofree char *days = along_delivery_words_dup_days (share->days);
  g_autofree char *times = g_strdup_printf (
      ngettext ("%s activity", "%s activities", share->n_activities),
      along_digits (share->n_activities).text);
  g_autofree char *people = g_strdup_printf (
      ngettext ("%s person", "%s people", (gulong) share->people),
      along_digits (share->people).text);

  return along_delivery_words_join (times, days, people, NULL);
}

static void
clicked_cb (GtkButton *button, AlongDossierSection *section)
{
  add_cb (section, along_record_row_get_key (GTK_WIDGET (button)));
}

static GtkWidget *
create_add_button (AlongDossierSection *section, const AlongDeliveryChoice *type)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  /* Translators: of a part of the offer, "Add: Open day" */
  g_autofree char *name = g_strdup_printf (_ ("Add: %s"), type->name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  along_record_row_set_key (button, type->id);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), section, 0);
  return button;
}

static GtkWidget *
create_group (AlongDossierSection *section,
              const AlongDeliveryContext *desk,
              const AlongActivityShare *share)
{
  GtkWidget *group = g_object_new (ALONG_TYPE_PANE_GROUP, NULL);
  const GArray *activities = along_dossier_get (desk->dossier, ALONG_DOSSIER_ACTIVITIES);
  g_autofree char *title = g_markup_escape_text (share->type->name, -1);
  g_autofree char *total = dup_total (share);

  along_pane_group_set_title (ALONG_PANE_GROUP (group), title);
  along_pane_group_set_description (ALONG_PANE_GROUP (group),
                                    share->n_activities > 0 ? total : share->type->summary);
  along_pane_group_set_suffix (ALONG_PANE_GROUP (group), create_add_button (section, share->type));
  for (guint i = 0; i < activities->len; i++)
    {
      const AlongActivity *activity = along_dossier_item (activities, AlongActivity, i);

      if (g_str_equal (activity->type, share->type->id))
        along_pane_group_add (ALONG_PANE_GROUP (group), create_row (section, desk, activity));
    }
  if (share->n_activities == 0)
    along_pane_group_add (ALONG_PANE_GROUP (group),
                          along_note_row_new (NULL, _ ("Nothing is recorded yet."), NULL));
  return group;
}

void
along_activity_rows_fill (GtkBox *box,
                          AlongDossierSection *section,
                          const AlongDeliveryContext *desk)
{
  g_autoptr (GArray) shares = along_activity_list_shares (desk->dossier, desk->programme);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (guint i = 0; i < shares->len; i++)
    gtk_box_append (box,
                    create_group (section, desk, &g_array_index (shares, AlongActivityShare, i)));
}

void
along_activity_rows_record_attendance (AlongDossierSection *section, const AlongEvent *event)
{
  AlongActivity draft = { .type = event->type,
                          .event = event->id,
                          .title = event->title,
                          .date = event->date,
                          .days = event->days,
                          .people = 1 };

  present (section, _ ("Record Attendance"), _ ("_Record"), &draft);
}
