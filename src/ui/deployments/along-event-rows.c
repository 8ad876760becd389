/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-event-rows.h"

#include "along-academic-year.h"
#include "along-activity-rows.h"
#include "along-delivery-words.h"
#include "along-deployment-words.h"
#include "along-digits.h"
#include "along-feedback.h"
#include "along-hub-totals.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

#define MOST_PLACES 1000

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongEvent event = {
    .id = along_record_form_get_id (form),
    .programme = along_record_form_get_text (form, "programme"),
    .cohort = along_record_form_get_text (form, "cohort"),
    .host = along_record_form_get_text (form, "host"),
    .type = along_record_form_get_text (form, "type"),
    .title = along_record_form_get_text (form, "title"),
    .date = along_record_form_get_date (form, "date"),
    .days = along_record_form_get_days (form, "days"),
    .places = along_record_form_get_number (form, "places"),
    .note = along_record_form_get_text (form, "note"),
  };

  return along_workspace_save_shared_record (along_record_form_get_workspace (form),
                                             ALONG_DOCKET_EVENTS, &event, NULL, error);
}

/* Parts of the offer that several partners attend. */
static GListStore *
list_types (const AlongDelivery *delivery)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  for (guint i = 0; i < delivery->lists[ALONG_CHOICE_ACTIVITIES].n_choices; i++)
    {
      const AlongDeliveryChoice *type = &delivery->lists[ALONG_CHOICE_ACTIVITIES].choices[i];

      if (type->event)
        along_choice_append (choices, type->id, type->name);
    }
  return choices;
}

/* Leads of the programme, and @host whoever that is. */
static GListStore *
list_hosts (AlongWorkspace *workspace, const char *programme, const char *host)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  const GArray *leads = along_caseload_get_leads (along_workspace_get_caseload (workspace));

  along_choice_append (choices, "", _ ("Nobody yet"));
  for (guint i = 0; i < leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (leads, AlongLead, i);
      g_autofree char *name = along_deployment_words_dup_name (workspace, lead->who);

      if (g_str_equal (lead->programme, programme) &&
          (lead->active || g_str_equal (lead->id, host)))
        along_choice_append (choices, lead->id, name);
    }
  return choices;
}

static void
present (AlongDossierSection *section, const AlongEvent *event)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (section);
  AlongEvent shown = { .cohort = "", .type = "", .title = "", .note = "" };
  AlongDeliveryContext desk;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  shown.programme = along_programme_get_id (desk.programme);
  shown.host = along_dossier_get_deployment (desk.dossier)->lead;
  shown.date = along_date_today ();
  shown.days = ALONG_DAYS_PER_DAY;
  if (event != NULL)
    shown = *event;
  form = along_record_form_new (section, event != NULL ? _ ("Event") : _ ("Add an event"),
                                event != NULL ? _ ("_Save") : _ ("_Add"), shown.id, NULL, save);
  along_record_form_keep (form, "programme", shown.programme);
  along_record_form_keep (form, "cohort", shown.cohort);
  along_record_form_add_text (form, "title", _ ("Title"), shown.title);
  along_record_form_require (form, "title", _ ("Give the event a title"));
  along_record_form_add_choice (form, "type", _ ("What it is"),
                                list_types (along_programme_get_delivery (desk.programme)),
                                shown.type);
  along_record_form_add_date (form, "date", _ ("Date"), shown.date);
  along_record_form_add_days (form, "days", _ ("Days"), NULL, shown.days);
  along_record_form_add_choice (form, "host", _ ("Host"),
                                list_hosts (workspace, shown.programme, shown.host), shown.host);
  along_record_form_add_number (form, "places", _ ("Places"), _ ("0 for no limit"), MOST_PLACES,
                                shown.places);
  along_record_form_add_text (form, "note", _ ("Note"), shown.note);
  along_record_form_present (form, "title");
}

/* (nullable) */
static const AlongEvent *
find_event (AlongDossierSection *section, const char *id)
{
  AlongDocket *docket = along_workspace_get_docket (along_dossier_section_get_workspace (section));

  return docket != NULL ? along_docket_find_record (docket, ALONG_DOCKET_EVENTS, id) : NULL;
}

static void
edit_cb (gpointer owner, const char *id)
{
  const AlongEvent *event = find_event (owner, id);

  if (event != NULL)
    present (owner, event);
}

static void
delete_cb (gpointer owner, const char *id)
{
  const AlongEvent *event = find_event (owner, id);
  g_autoptr (GError) error = NULL;

  if (event != NULL &&
      !along_workspace_delete_shared_record (along_dossier_section_get_workspace (owner),
                                             ALONG_DOCKET_EVENTS, event, &error))
    along_feedback_error (owner, _ ("The event was not taken away"), error);
}

static void
attend_cb (gpointer owner, const char *id)
{
  const AlongEvent *event = find_event (owner, id);

  if (event != NULL)
    along_activity_rows_record_attendance (owner, event);
}

/* "2 partners, 5 people, 15 places left" */
static char *
dup_attendance (const AlongEvent *event, const AlongAttendance *attendance)
{
  g_autofree char *partners = g_strdup_printf (
      ngettext ("%s partner", "%s partners", attendance->n_partners),
      along_digits (attendance->n_partners).text);
  g_autofree char *people = g_strdup_printf (
      ngettext ("%s person", "%s people", (gulong) attendance->people),
      along_digits (attendance->people).text);
  g_autofree char *places = NULL;

  if (attendance->over > 0)
    places = g_strdup_printf (
        ngettext ("%u over its places", "%u over its places", attendance->over), attendance->over);
  else if (event->places > 0)
    places = g_strdup_printf (
        ngettext ("%d of %d place left", "%d of %d places left", (gulong) event->places),
        attendance->places_left, event->places);
  return along_delivery_words_join (partners, people, places != NULL ? places : "", NULL);
}

static gboolean
was_there (AlongDossier *dossier, const char *event)
{
  const GArray *activities = along_dossier_get (dossier, ALONG_DOSSIER_ACTIVITIES);

  for (guint i = 0; i < activities->len; i++)
    if (g_str_equal (along_dossier_item (activities, AlongActivity, i)->event, event))
      return TRUE;
  return FALSE;
}

/* Short, for narrow windows; a screen reader hears the whole. */
static void
add_attend_button (GtkWidget *row, AlongDossierSection *section, const AlongEvent *event)
{
  GtkWidget *button = along_record_row_add_button (row, _ ("_Record…"), attend_cb, section);
  /* Translators: the title of an event */
  g_autofree char *name = g_strdup_printf (_ ("Record attendance: %s"), event->title);

  gtk_widget_set_tooltip_text (button, _ ("Record attendance"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            AlongDocket *docket,
            const AlongEvent *event)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (section);
  AlongAttendance attendance = along_event_get_attendance (docket, event);
  g_autofree char *date = along_date_format (event->date);
  g_autofree char *host = along_deployment_words_dup_lead (workspace, event->host);
  g_autofree char *about = along_delivery_words_join (
      along_delivery_words_get_choice (desk->programme, ALONG_CHOICE_ACTIVITIES, event->type), date,
      host, NULL);
  g_autofree char *who = dup_attendance (event, &attendance);
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s", about, who);
  GtkWidget *row = along_record_row_new (event->id, event->title, subtitle);

  if (attendance.over > 0)
    along_record_row_add_icon (row, "dialog-warning-symbolic", "verdict-warning");
  if (was_there (desk->dossier, event->id))
    along_record_row_add_text (row, _ ("Attended"), "accent");
  else
    add_attend_button (row, section, event);
  if (attendance.n_partners == 0)
    along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this event away"),
                                      delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  return row;
}

/* Those of the deployment's year and later, and whatever this partner came to. */
static gboolean
is_listed (const AlongDeliveryContext *desk, const AlongEvent *event)
{
  return g_str_equal (event->programme, along_programme_get_id (desk->programme)) &&
         (event->date == ALONG_DATE_NONE || was_there (desk->dossier, event->id) ||
          along_academic_year_of (event->date) >=
              along_dossier_get_deployment (desk->dossier)->academic_year);
}

void
along_event_rows_fill (AlongPaneGroup *group,
                       AlongDossierSection *section,
                       const AlongDeliveryContext *desk)
{
  AlongDocket *docket = along_workspace_get_docket (along_dossier_section_get_workspace (section));
  const GArray *events = docket != NULL ? along_docket_get (docket, ALONG_DOCKET_EVENTS) : NULL;
  guint n = 0;

  along_pane_group_clear (group);
  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      const AlongEvent *event = along_dossier_item (events, AlongEvent, i);

      if (!is_listed (desk, event))
        continue;
      along_pane_group_add (group, create_row (section, desk, docket, event));
      n++;
    }
  if (n == 0)
    along_pane_group_add (group,
                          along_note_row_new (NULL, _ ("No event of the hub is planned."), NULL));
}

void
along_event_rows_add (AlongDossierSection *section)
{
  present (section, NULL);
}
