/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-contacts-section.h"

#include "along-contact-dialog.h"
#include "along-contact-rules.h"
#include "along-delivery-words.h"
#include "along-delivery.h"
#include "along-feedback.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

struct _AlongContactsSection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *first;
  AlongPaneGroup *people;
  AlongPaneGroup *region;
};

G_DEFINE_FINAL_TYPE (AlongContactsSection, along_contacts_section, ALONG_TYPE_DOSSIER_SECTION)

/* @key: an address */
static void
write_cb (gpointer owner, const char *key)
{
  g_autofree char *escaped = g_uri_escape_string (key, "@", TRUE);
  g_autofree char *uri = g_strconcat ("mailto:", escaped, NULL);
  g_autoptr (GError) error = NULL;

  if (!g_app_info_launch_default_for_uri (uri, NULL, &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("The mail program did not open"), error);
}

static void
edit_cb (gpointer owner, const char *id)
{
  along_contact_dialog_present (owner, id);
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_CONTACTS, id);
}

static void
edit_region_cb (gpointer owner, const char *id)
{
  along_contact_dialog_present_region (owner, id);
}

static void
delete_region_cb (gpointer owner, const char *id)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (owner);
  AlongDocket *docket = along_workspace_get_docket (workspace);
  gconstpointer record = docket != NULL
                             ? along_docket_find_record (docket, ALONG_DOCKET_REGION_CONTACTS, id)
                             : NULL;
  g_autoptr (GError) error = NULL;

  if (record != NULL && !along_workspace_delete_shared_record (
                            workspace, ALONG_DOCKET_REGION_CONTACTS, record, &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("The contact was not taken away"), error);
}

static const char *
get_role_name (const AlongDeliveryContext *desk, const char *id)
{
  const AlongContactRole *role = along_delivery_find_role (
      along_programme_get_delivery (desk->programme), id);

  return role != NULL ? role->name : id;
}

/* "from 4 September 2023 until 31 December 2023" */
static char *
dup_span (AlongDate from, AlongDate until)
{
  g_autofree char *first = along_date_format (from);
  g_autofree char *last = along_date_format (until);

  if (*first != '\0' && *last != '\0')
    return g_strdup_printf (_ ("%s until %s"), first, last);
  if (*last != '\0')
    return g_strdup_printf (_ ("until %s"), last);
  return *first != '\0' ? g_strdup_printf (_ ("since %s"), first) : g_strdup ("");
}

static void
add_writing (GtkWidget *row, AlongContactsSection *self, const char *email)
{
  GtkWidget *button;
  const char *key = along_record_row_get_key (row);
  g_autofree char *kept = g_strdup (key);

  if (*email == '\0')
    return;
  /* The button's key is the address, the row's is the record. */
  along_record_row_set_key (row, email);
  button = along_record_row_add_icon_button (row, "mail-send-symbolic", _ ("Write an e-mail"),
                                             write_cb, self);
  gtk_widget_set_tooltip_text (button, email);
  along_record_row_set_key (row, kept);
}

static void
add_contact (AlongContactsSection *self, const AlongDeliveryContext *desk, const AlongContact *it)
{
  g_autofree char *span = dup_span (it->from, it->until);
  g_autofree char *about = along_delivery_words_join (get_role_name (desk, it->role), it->email,
                                                      it->phone, span, NULL);
  GtkWidget *row = along_record_row_new (it->id, it->name, about);

  if (it->until != ALONG_DATE_NONE && it->until < desk->today)
    gtk_widget_add_css_class (row, "dim-label");
  add_writing (row, self, it->email);
  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this person off the list"),
                                    delete_cb, self);
  along_record_row_set_action (row, edit_cb, self);
  along_pane_group_add (self->people, row);
}

static void
show_first (AlongContactsSection *self, const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  g_autoptr (AlongVerdict) verdict = NULL;
  const AlongContact *first = along_contact_find_first (desk, &verdict);

  along_pane_group_clear (self->first);
  along_pane_group_set_description (self->first,
                                    delivery != NULL ? delivery->first_contact.text : NULL);
  if (first != NULL)
    {
      g_autofree char *about = along_delivery_words_join (get_role_name (desk, first->role),
                                                          first->email, first->phone, NULL);
      GtkWidget *row = along_record_row_new ("first", first->name, about);

      along_record_row_add_icon (row, "starred-symbolic", "accent");
      add_writing (row, self, first->email);
      along_pane_group_add (self->first, row);
    }
  for (guint i = 0; verdict != NULL && i < along_verdict_get_n_findings (verdict); i++)
    along_pane_group_add (self->first,
                          along_note_row_new ("dialog-warning-symbolic",
                                              along_verdict_get_finding (verdict, i)->text,
                                              "verdict-warning"));
}

/* In the order in which the programme has the roles. */
static void
show_people (AlongContactsSection *self, const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  const GArray *people = along_dossier_get (desk->dossier, ALONG_DOSSIER_CONTACTS);

  along_pane_group_clear (self->people);
  if (people->len == 0)
    along_pane_group_add (self->people,
                          along_note_row_new (NULL, _ ("Nobody has been entered yet."), NULL));
  for (guint i = 0; delivery != NULL && i < delivery->n_contact_roles; i++)
    for (guint j = 0; j < people->len; j++)
      {
        const AlongContact *it = along_dossier_item (people, AlongContact, j);

        if (g_str_equal (it->role, delivery->contact_roles[i].id))
          add_contact (self, desk, it);
      }
}

static void
add_region_contact (AlongContactsSection *self,
                    const AlongDeliveryContext *desk,
                    const AlongRegionContact *it)
{
  g_autofree char *span = dup_span (it->from, it->until);
  g_autofree char *about = along_delivery_words_join (get_role_name (desk, it->role), it->email,
                                                      span, NULL);
  GtkWidget *row = along_record_row_new (it->id, it->name, about);

  add_writing (row, self, it->email);
  along_record_row_add_icon_button (row, "user-trash-symbolic",
                                    _ ("Take this contact off the list"), delete_region_cb, self);
  along_record_row_set_action (row, edit_region_cb, self);
  along_pane_group_add (self->region, row);
}

static void
show_region (AlongContactsSection *self, const AlongDeliveryContext *desk)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (desk->dossier);
  AlongDocket *docket = along_workspace_get_docket (
      along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (self)));
  const GArray *list = docket != NULL ? along_docket_get (docket, ALONG_DOCKET_REGION_CONTACTS)
                                      : NULL;
  guint n = 0;

  along_pane_group_clear (self->region);
  along_pane_group_set_description (self->region, along_region_get_name (deployment->region));
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const AlongRegionContact *it = along_dossier_item (list, AlongRegionContact, i);

      if (it->region != deployment->region || !g_str_equal (it->programme, deployment->programme))
        continue;
      add_region_contact (self, desk, it);
      n++;
    }
  if (n == 0)
    along_pane_group_add (
        self->region,
        along_note_row_new (NULL, _ ("Nobody yet. The form says here where it is to be sent."),
                            NULL));
}

static void
along_contacts_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongContactsSection *self = ALONG_CONTACTS_SECTION (section);

  show_first (self, desk);
  show_people (self, desk);
  show_region (self, desk);
}

/* The region's contacts are not records of the deployment. */
static void
docket_changed_cb (AlongContactsSection *self)
{
  AlongDeliveryContext desk;

  if (along_dossier_section_get_desk (ALONG_DOSSIER_SECTION (self), &desk))
    show_region (self, &desk);
}

static void
add_cb (AlongDossierSection *section)
{
  along_contact_dialog_present (section, NULL);
}

static void
add_region_cb (AlongDossierSection *section)
{
  along_contact_dialog_present_region (section, NULL);
}

static void
along_contacts_section_class_init (AlongContactsSectionClass *klass)
{
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_contacts_section_show;
}

static void
along_contacts_section_init (AlongContactsSection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->first = along_dossier_section_add_group (section, _ ("Contact first"));
  self->people = along_dossier_section_add_group (section, _ ("People"));
  self->region = along_dossier_section_add_group (section, _ ("Of the region"));
  along_dossier_section_add_button (section, self->people, _ ("Add _Person…"), _ ("Add a person"),
                                    G_CALLBACK (add_cb));
  along_dossier_section_add_button (section, self->region, _ ("Add _Contact…"),
                                    _ ("Add a contact of the region"), G_CALLBACK (add_region_cb));
}

GtkWidget *
along_contacts_section_new (AlongContext *context)
{
  GtkWidget *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_CONTACTS_SECTION, "context", context, NULL);
  g_signal_connect_object (along_context_get_workspace (context), "notify::docket",
                           G_CALLBACK (docket_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
