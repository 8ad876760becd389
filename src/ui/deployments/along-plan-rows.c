/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-plan-rows.h"

#include "along-day-rules.h"
#include "along-delivery-words.h"
#include "along-feedback.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>
#include <stdlib.h>

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongPlanItem item = {
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .position = atoi (along_record_form_get_text (form, "position")),
    .title = along_record_form_get_text (form, "title"),
    .days = along_record_form_get_days (form, "days"),
    .mode = *along_record_form_get_text (form, "mode") != '\0' ? ALONG_MODE_REMOTE
                                                               : ALONG_MODE_FACE_TO_FACE,
    .area = along_record_form_get_text (form, "area"),
    .date = along_record_form_get_date (form, "date"),
  };

  return along_workspace_save_record (along_record_form_get_workspace (form), ALONG_DOSSIER_PLAN,
                                      &item, NULL, error);
}

/* After the last one. */
static int
get_next_position (AlongDossier *dossier)
{
  const GArray *plan = along_dossier_get (dossier, ALONG_DOSSIER_PLAN);

  return plan->len > 0 ? along_dossier_item (plan, AlongPlanItem, plan->len - 1)->position + 1 : 0;
}

static void
present (AlongDossierSection *section, const AlongPlanItem *item)
{
  AlongDeliveryContext desk;
  AlongPlanItem shown = { .title = "", .area = "", .days = ALONG_DAYS_PER_DAY };
  g_autofree char *position = NULL;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  shown.position = get_next_position (desk.dossier);
  if (item != NULL)
    shown = *item;
  form = along_record_form_new (
      section, item != NULL ? _ ("Part of the plan") : _ ("Add a part of the plan"),
      item != NULL ? _ ("_Save") : _ ("_Add"), item != NULL ? item->id : NULL, NULL, save);
  position = g_strdup_printf ("%d", shown.position);
  along_record_form_keep (form, "position", position);
  along_record_form_add_text (form, "title", _ ("What"), shown.title);
  along_record_form_require (form, "title", _ ("Say what it is about"));
  along_record_form_add_days (form, "days", _ ("Days"), NULL, shown.days);
  along_record_form_add_choice (form, "mode", _ ("How"), along_delivery_words_list_modes (),
                                shown.mode == ALONG_MODE_REMOTE ? "remote" : "");
  along_record_form_add_choice (
      form, "area", _ ("Area of support"),
      along_delivery_words_list_choices (desk.programme, ALONG_CHOICE_AREAS, _ ("Not said")),
      shown.area);
  along_record_form_add_date (form, "date", _ ("Planned for"), shown.date);
  along_record_form_present (form, "title");
}

static void
edit_cb (gpointer owner, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (owner);

  present (owner, along_dossier_find (dossier, ALONG_DOSSIER_PLAN, id));
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_PLAN, id);
}

static void
suggest_cb (gpointer owner, const char *key)
{
  AlongDossierSection *section = owner;
  AlongDeliveryContext desk;
  const AlongDeployment *deployment;
  g_autoptr (GArray) plan = NULL;
  g_autoptr (GError) error = NULL;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  deployment = along_dossier_get_deployment (desk.dossier);
  plan = along_day_plan (desk.programme, deployment->id,
                         along_day_totals (desk.dossier, desk.programme).approved);
  if (!along_workspace_replace_records (along_dossier_section_get_workspace (section),
                                        deployment->id, ALONG_DOSSIER_PLAN, plan, &error))
    along_feedback_error (GTK_WIDGET (section), _ ("The plan was not filled in"), error);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            const AlongPlanItem *item)
{
  g_autofree char *date = along_date_format (item->date);
  g_autofree char *days = along_delivery_words_dup_days (item->days);
  g_autofree char *about = along_delivery_words_join (
      along_delivery_words_get_mode (item->mode),
      along_delivery_words_get_choice (desk->programme, ALONG_CHOICE_AREAS, item->area), date,
      NULL);
  GtkWidget *row = along_record_row_new (item->id, item->title, about);

  along_record_row_add_text (row, days, NULL);
  along_record_row_add_icon_button (row, "user-trash-symbolic",
                                    _ ("Take this part out of the plan"), delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  return row;
}

/* The definition's text says whose proposal it is; where it does not, we do. */
static void
add_suggestion (AlongPaneGroup *group, AlongDossierSection *section, const AlongDelivery *delivery)
{
  const char *text = delivery->model.text;
  GtkWidget *row = along_record_row_new (
      "suggestion", _ ("A suggested plan"),
      *text == '\0' && delivery->model.ours ? _ ("The program's own proposal") : text);

  along_record_row_add_button (row, _ ("_Fill In"), suggest_cb, section);
  along_pane_group_add (group, row);
}

void
along_plan_rows_fill (AlongPaneGroup *group,
                      AlongDossierSection *section,
                      const AlongDeliveryContext *desk)
{
  const GArray *plan = along_dossier_get (desk->dossier, ALONG_DOSSIER_PLAN);
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);

  along_pane_group_clear (group);
  for (guint i = 0; i < plan->len; i++)
    along_pane_group_add (group,
                          create_row (section, desk, along_dossier_item (plan, AlongPlanItem, i)));
  if (plan->len == 0 && delivery != NULL && delivery->model.n_parts > 0)
    add_suggestion (group, section, delivery);
  else if (plan->len == 0)
    along_pane_group_add (group, along_note_row_new (NULL, _ ("Nothing is planned yet."), NULL));
}

void
along_plan_rows_add (AlongDossierSection *section)
{
  present (section, NULL);
}
