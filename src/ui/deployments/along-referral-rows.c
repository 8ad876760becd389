/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-referral-rows.h"

#include "along-delivery-words.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static const char *
get_name (AlongWorkspace *workspace, const char *entry)
{
  AlongGuide *guide = along_definitions_get_guide (along_workspace_get_definitions (workspace));
  const AlongGuideEntry *found = along_guide_find (guide, entry);

  return found != NULL ? found->name : entry;
}

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongReferral referral = {
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .entry = along_record_form_get_text (form, "entry"),
    .date = along_record_form_get_date (form, "date"),
    .by = along_record_form_get_text (form, "by"),
    .outcome = along_record_form_get_text (form, "outcome"),
  };

  return along_workspace_save_record (along_record_form_get_workspace (form),
                                      ALONG_DOSSIER_REFERRALS, &referral, NULL, error);
}

static void
edit_cb (gpointer owner, const char *id)
{
  const AlongReferral *referral = along_dossier_find (along_dossier_section_get_dossier (owner),
                                                      ALONG_DOSSIER_REFERRALS, id);
  AlongRecordForm *form;

  if (referral == NULL)
    return;
  form = along_record_form_new (owner, _ ("Signposting"), _ ("_Save"), id, NULL, save);
  along_record_form_keep (form, "entry", referral->entry);
  along_record_form_add_date (form, "date", _ ("Pointed to on"), referral->date);
  along_record_form_add_text (form, "by", _ ("By"), referral->by);
  along_record_form_add_notes (form, "outcome", _ ("What came of it"), referral->outcome);
  along_record_form_present (form, "date");
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_REFERRALS, id);
}

void
along_referral_rows_fill (AlongPaneGroup *group,
                          AlongDossierSection *section,
                          const AlongDeliveryContext *desk)
{
  const GArray *list = along_dossier_get (desk->dossier, ALONG_DOSSIER_REFERRALS);

  along_pane_group_clear (group);
  if (list->len == 0)
    along_pane_group_add (
        group,
        along_note_row_new (NULL, _ ("The school has not been pointed to any programme."), NULL));
  for (guint i = 0; i < list->len; i++)
    {
      const AlongReferral *it = along_dossier_item (list, AlongReferral, i);
      g_autofree char *date = along_date_format (it->date);
      g_autofree char *about = along_delivery_words_join (date, it->by, it->outcome, NULL);
      GtkWidget *row = along_record_row_new (
          it->id, get_name (along_dossier_section_get_workspace (section), it->entry), about);

      along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this off the list"),
                                        delete_cb, section);
      along_record_row_set_action (row, edit_cb, section);
      along_pane_group_add (group, row);
    }
}

void
along_referral_rows_find (AlongDossierSection *section)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (section);

  gtk_widget_activate_action (GTK_WIDGET (section), "win.show-guide-for", "s",
                              along_dossier_get_deployment (dossier)->id);
}
