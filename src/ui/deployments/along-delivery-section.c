/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-delivery-section.h"

#include "along-academic-year.h"
#include "along-action-rows.h"
#include "along-activity-rows.h"
#include "along-days-meter.h"
#include "along-delivery-words.h"
#include "along-deployment-words.h"
#include "along-event-rows.h"
#include "along-hub-totals.h"
#include "along-record-row.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* @stale: events have changed while it did not show. */
struct _AlongDeliverySection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *totals;
  GtkBox *activities;
  AlongPaneGroup *events;
  GtkBox *actions;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongDeliverySection, along_delivery_section, ALONG_TYPE_DOSSIER_SECTION)

static char *
dup_place (const AlongEngagement *engagement)
{
  g_autofree char *missing = along_delivery_words_dup_days (engagement->least - engagement->used);
  g_autofree char *more = along_delivery_words_dup_days (engagement->used - engagement->most);

  switch (engagement->place)
    {
    case ALONG_ENGAGEMENT_BELOW:
      return g_strdup_printf (_ ("%s below what the pathway is meant to take"), missing);
    case ALONG_ENGAGEMENT_WITHIN:
      return g_strdup (_ ("Within what the pathway is meant to take"));
    case ALONG_ENGAGEMENT_ABOVE:
      return g_strdup_printf (_ ("%s above what the pathway is meant to take"), more);
    case ALONG_ENGAGEMENT_UNKNOWN:
    default:
      return g_strdup (_ ("Its pathway is not known, so there is no range."));
    }
}

/* "9.5 of 12 to 20 days" */
static void
add_engagement (AlongDeliverySection *self, const AlongDeliveryContext *desk)
{
  AlongEngagement engagement = along_engagement_of (desk->dossier, desk->programme);
  g_autofree char *used = along_days_format (engagement.used);
  g_autofree char *least = along_days_format (engagement.least);
  g_autofree char *most = along_delivery_words_dup_days (engagement.most);
  g_autofree char *place = dup_place (&engagement);
  g_autofree char *title = NULL;

  if (engagement.place == ALONG_ENGAGEMENT_UNKNOWN)
    {
      g_autofree char *days = along_delivery_words_dup_days (engagement.used);

      title = g_strdup_printf (_ ("Taken up: %s"), days);
    }
  else
    title = g_strdup_printf (_ ("Taken up: %s of %s to %s"), used, least, most);
  along_pane_group_add (
      self->totals, along_days_meter_new (title, place, engagement.used,
                                          engagement.most > 0 ? engagement.most : engagement.used));
}

/* "4 deployments · host of 2 events · 6.5 days logged" */
static char *
dup_load (const AlongLeadLoad *load)
{
  g_autofree char *given = along_delivery_words_dup_days (load->given);
  g_autofree char *partners = g_strdup_printf (
      ngettext ("%u deployment", "%u deployments", load->n_deployments), load->n_deployments);
  g_autofree char *events = g_strdup_printf (
      ngettext ("host of %u event", "host of %u events", load->n_events), load->n_events);
  g_autofree char *logged = g_strdup_printf (_ ("%s logged"), given);

  return along_delivery_words_join (partners, events, logged, NULL);
}

/* "Load of Ash School in 2023/24: 14 of 20 days" */
static GtkWidget *
create_load (AlongWorkspace *workspace, const AlongDeployment *deployment, AlongLeadLoad load)
{
  g_autofree char *name = along_deployment_words_dup_lead (workspace, deployment->lead);
  g_autofree char *year = along_academic_year_format (deployment->academic_year);
  g_autofree char *planned = along_days_format (load.planned);
  g_autofree char *budget = along_delivery_words_dup_days (load.budget);
  g_autofree char *detail = dup_load (&load);
  g_autofree char *title = g_strdup_printf (
      /* Translators: a lead, an academic year, days planned, "20 days" that it gives */
      _ ("Load of %s in %s: %s of %s"), name, year, planned, budget);

  return along_days_meter_new (title, detail, load.planned, load.budget);
}

static void
add_load (AlongDeliverySection *self, const AlongDeliveryContext *desk)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (self));
  const AlongDeployment *deployment = along_dossier_get_deployment (desk->dossier);
  AlongDocket *docket = along_workspace_get_docket (workspace);
  GtkWidget *row;

  if (docket == NULL || *deployment->lead == '\0')
    row = along_note_row_new (NULL, _ ("No lead is matched yet."), NULL);
  else
    row = create_load (
        workspace, deployment,
        along_lead_get_load (docket, desk->programme, deployment->lead, deployment->academic_year));
  along_pane_group_add (self->totals, row);
}

static void
along_delivery_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongDeliverySection *self = ALONG_DELIVERY_SECTION (section);

  self->stale = FALSE;
  along_pane_group_clear (self->totals);
  add_engagement (self, desk);
  add_load (self, desk);
  along_activity_rows_fill (self->activities, section, desk);
  along_event_rows_fill (self->events, section, desk);
  along_action_rows_fill (self->actions, section, desk);
}

/* Events belong to no deployment, so that this one stays the same when they change. */
static void
docket_changed_cb (AlongDeliverySection *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    along_dossier_section_refresh (ALONG_DOSSIER_SECTION (self));
}

static void
along_delivery_section_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (along_delivery_section_parent_class)->map (widget);
  if (ALONG_DELIVERY_SECTION (widget)->stale)
    along_dossier_section_refresh (ALONG_DOSSIER_SECTION (widget));
}

static void
along_delivery_section_constructed (GObject *object)
{
  G_OBJECT_CLASS (along_delivery_section_parent_class)->constructed (object);

  g_signal_connect_object (along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (object)),
                           "notify::docket", G_CALLBACK (docket_changed_cb), object,
                           G_CONNECT_SWAPPED);
}

static void
along_delivery_section_class_init (AlongDeliverySectionClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = along_delivery_section_constructed;
  GTK_WIDGET_CLASS (klass)->map = along_delivery_section_map;
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_delivery_section_show;
}

static GtkBox *
add_part (AlongDossierSection *section, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (label, "title-4");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), groups);
  along_dossier_section_add (section, box);
  return GTK_BOX (groups);
}

static void
along_delivery_section_init (AlongDeliverySection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->totals = along_dossier_section_add_group (section, _ ("Engagement"));
  self->activities = add_part (section, _ ("Activities"));
  self->events = along_dossier_section_add_group (section, _ ("Events of the hub"));
  self->actions = add_part (section, _ ("Action plan"));
  along_dossier_section_add_button (section, self->events, _ ("Add _Event…"), _ ("Add an event"),
                                    G_CALLBACK (along_event_rows_add));
}

GtkWidget *
along_delivery_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_DELIVERY_SECTION, "context", context, NULL);
}
