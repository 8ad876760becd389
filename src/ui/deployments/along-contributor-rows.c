/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-contributor-rows.h"

#include "along-day-rules.h"
#include "along-delivery-words.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static AlongContributor
read_form (AlongRecordForm *form)
{
  return (AlongContributor){
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .name = along_record_form_get_text (form, "name"),
    .specialism = along_record_form_get_text (form, "specialism"),
    .organisation = along_delivery_words_parse_participant (
        along_record_form_get_text (form, "organisation")),
    .agreed = along_record_form_get_date (form, "agreed"),
  };
}

static AlongVerdict *
judge (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongContributor who = read_form (form);

  return *who.name != '\0' ? along_day_judge_contributor (desk, &who) : NULL;
}

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongContributor who = read_form (form);

  return along_workspace_save_record (along_record_form_get_workspace (form),
                                      ALONG_DOSSIER_CONTRIBUTORS, &who, NULL, error);
}

/* One of another organisation stays what it is until somebody chooses. */
static GListStore *
list_organisations (const AlongDeliveryContext *desk, AlongParticipant chosen, const char *id)
{
  GListStore *choices = along_delivery_words_list_organisations (desk);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (choices));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongChoice) choice = g_list_model_get_item (G_LIST_MODEL (choices), i);

      if (g_strcmp0 (along_choice_get_id (choice), id) == 0)
        return choices;
    }
  along_choice_append (choices, id,
                       desk->reg != NULL ? along_register_get_name (desk->reg, chosen) : id);
  return choices;
}

static void
present (AlongDossierSection *section, const AlongContributor *who)
{
  AlongDeliveryContext desk;
  AlongContributor shown = { .name = "", .specialism = "" };
  g_autofree char *organisation = NULL;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  if (who != NULL)
    shown = *who;
  organisation = along_delivery_words_dup_participant (shown.organisation);
  form = along_record_form_new (section, who != NULL ? _ ("Contributor") : _ ("Add a contributor"),
                                who != NULL ? _ ("_Save") : _ ("_Add"),
                                who != NULL ? who->id : NULL, judge, save);
  along_record_form_add_text (form, "name", _ ("Name"), shown.name);
  along_record_form_require (form, "name", _ ("Give the person's name"));
  along_record_form_add_text (form, "specialism", _ ("Specialism"), shown.specialism);
  along_record_form_add_choice (form, "organisation", _ ("Employed by"),
                                list_organisations (&desk, shown.organisation, organisation),
                                organisation);
  along_record_form_require (form, "organisation", _ ("Choose who employs the person"));
  along_record_form_add_date (form, "agreed", _ ("DfE agreed on"), shown.agreed);
  along_record_form_present (form, "name");
}

static void
edit_cb (gpointer owner, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (owner);

  present (owner, along_dossier_find (dossier, ALONG_DOSSIER_CONTRIBUTORS, id));
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_CONTRIBUTORS, id);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            const AlongContributor *who)
{
  g_autoptr (AlongVerdict) verdict = along_day_judge_contributor (desk, who);
  g_autofree char *date = along_date_format (who->agreed);
  g_autofree char *agreed = *date != '\0' ? g_strdup_printf (_ ("agreed on %s"), date)
                                          : g_strdup ("");
  const char *organisation = desk->reg != NULL && who->organisation.id != 0
                                 ? along_register_get_name (desk->reg, who->organisation)
                                 : "";
  g_autofree char *about = along_delivery_words_join (who->specialism, organisation, agreed, NULL);
  g_autofree char *trouble = along_verdict_describe (verdict);
  g_autofree char *subtitle = *trouble != '\0' && *about != '\0'
                                  ? g_strdup_printf ("%s\n%s", about, trouble)
                                  : g_strconcat (about, trouble, NULL);
  GtkWidget *row = along_record_row_new (who->id, who->name, subtitle);

  if (along_verdict_get_severity (verdict) != ALONG_SEVERITY_NONE)
    along_record_row_add_icon (
        row,
        along_verdict_allows (verdict) ? "dialog-warning-symbolic" : "changes-prevent-symbolic",
        along_verdict_allows (verdict) ? "verdict-warning" : "verdict-blocked");
  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this person off the list"),
                                    delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  return row;
}

void
along_contributor_rows_fill (AlongPaneGroup *group,
                             AlongDossierSection *section,
                             const AlongDeliveryContext *desk)
{
  const GArray *people = along_dossier_get (desk->dossier, ALONG_DOSSIER_CONTRIBUTORS);
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);

  along_pane_group_clear (group);
  along_pane_group_set_description (group, delivery != NULL ? delivery->contributors_text : NULL);
  if (people->len == 0)
    along_pane_group_add (group,
                          along_note_row_new (NULL, _ ("Nobody but the leader so far."), NULL));
  for (guint i = 0; i < people->len; i++)
    along_pane_group_add (
        group, create_row (section, desk, along_dossier_item (people, AlongContributor, i)));
}

void
along_contributor_rows_add (AlongDossierSection *section)
{
  present (section, NULL);
}
