/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-day-log.h"

#include "along-day-rules.h"
#include "along-delivery-words.h"
#include "along-funding.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static AlongDayEntry
read_form (AlongRecordForm *form)
{
  return (AlongDayEntry){
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .date = along_record_form_get_date (form, "date"),
    .days = along_record_form_get_days (form, "days"),
    .mode = *along_record_form_get_text (form, "mode") != '\0' ? ALONG_MODE_REMOTE
                                                               : ALONG_MODE_FACE_TO_FACE,
    .contributor = along_record_form_get_text (form, "contributor"),
    .activity = along_record_form_get_text (form, "activity"),
    .area = along_record_form_get_text (form, "area"),
    .enhancement = along_record_form_get_text (form, "enhancement"),
  };
}

static AlongVerdict *
judge (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongDayEntry entry = read_form (form);

  return along_day_judge (desk, &entry);
}

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongDayEntry entry = read_form (form);

  return along_workspace_save_record (along_record_form_get_workspace (form), ALONG_DOSSIER_DAYS,
                                      &entry, NULL, error);
}

/* The deployment's own days, and additional ones that were asked for and have days. */
static void
add_enhancements (AlongRecordForm *form, const AlongDeliveryContext *desk, const char *selected)
{
  const GArray *list = along_dossier_get (desk->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  const AlongFunding *funding = along_programme_get_funding (desk->programme);
  g_autoptr (GListStore) choices = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (choices, "", _ ("The deployment's own days"));
  for (guint i = 0; i < list->len; i++)
    {
      const AlongEnhancement *it = along_dossier_item (list, AlongEnhancement, i);
      const AlongSupportOption *option = along_funding_find_option (funding, it->option);

      if (it->days > 0 &&
          (it->state == ALONG_ENHANCEMENT_APPROVED || g_strcmp0 (selected, it->id) == 0))
        along_choice_append (choices, it->id, option != NULL ? option->name : it->option);
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (choices)) > 1)
    along_record_form_add_choice (form, "enhancement", _ ("Counts as"), g_steal_pointer (&choices),
                                  selected);
}

static void
present (AlongDossierSection *section, const AlongDayEntry *entry)
{
  AlongDeliveryContext desk;
  AlongDayEntry shown = { .contributor = "", .activity = "", .area = "", .enhancement = "" };
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  shown.date = desk.today;
  shown.days = ALONG_DAYS_PER_DAY;
  if (entry != NULL)
    shown = *entry;
  form = along_record_form_new (section, entry != NULL ? _ ("Day of the log") : _ ("Log a day"),
                                entry != NULL ? _ ("_Save") : _ ("_Log"),
                                entry != NULL ? entry->id : NULL, judge, save);
  along_record_form_add_date (form, "date", _ ("Date"), shown.date);
  along_record_form_add_days (form, "days", _ ("Days"), NULL, shown.days);
  along_record_form_add_choice (form, "mode", _ ("How"), along_delivery_words_list_modes (),
                                shown.mode == ALONG_MODE_REMOTE ? "remote" : "");
  along_record_form_add_choice (form, "contributor", _ ("By"),
                                along_delivery_words_list_people (&desk), shown.contributor);
  along_record_form_add_choice (
      form, "activity", _ ("Activity"),
      along_delivery_words_list_choices (desk.programme, ALONG_CHOICE_ACTIVITIES, _ ("Not said")),
      shown.activity);
  along_record_form_add_choice (
      form, "area", _ ("Area of support"),
      along_delivery_words_list_choices (desk.programme, ALONG_CHOICE_AREAS, _ ("Not said")),
      shown.area);
  add_enhancements (form, &desk, shown.enhancement);
  along_record_form_present (form, "date");
}

static void
edit_cb (gpointer owner, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (owner);

  present (owner, along_dossier_find (dossier, ALONG_DOSSIER_DAYS, id));
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_DAYS, id);
}

static GtkWidget *
create_row (AlongDossierSection *section,
            const AlongDeliveryContext *desk,
            const AlongDayEntry *entry)
{
  g_autofree char *date = along_date_format_weekday (entry->date);
  g_autofree char *days = along_delivery_words_dup_days (entry->days);
  g_autofree char *leader = along_delivery_words_dup_leader (desk);
  const char *who = *entry->contributor == '\0'
                        ? leader
                        : along_delivery_words_get_contributor (desk->dossier, entry->contributor);
  g_autofree char *about = along_delivery_words_join (
      along_delivery_words_get_mode (entry->mode), who,
      along_delivery_words_get_choice (desk->programme, ALONG_CHOICE_ACTIVITIES, entry->activity),
      along_delivery_words_get_choice (desk->programme, ALONG_CHOICE_AREAS, entry->area),
      *entry->enhancement != '\0' ? _ ("additional days") : "", NULL);
  GtkWidget *row = along_record_row_new (entry->id, date, about);

  along_record_row_add_text (row, days, NULL);
  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this day out of the log"),
                                    delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  return row;
}

void
along_day_log_fill (AlongPaneGroup *group,
                    AlongDossierSection *section,
                    const AlongDeliveryContext *desk)
{
  const GArray *days = along_dossier_get (desk->dossier, ALONG_DOSSIER_DAYS);

  along_pane_group_clear (group);
  if (days->len == 0)
    along_pane_group_add (group,
                          along_note_row_new (NULL, _ ("No day has been logged yet."), NULL));
  for (guint i = days->len; i > 0; i--)
    along_pane_group_add (
        group, create_row (section, desk, along_dossier_item (days, AlongDayEntry, i - 1)));
}

void
along_day_log_add (AlongDossierSection *section)
{
  present (section, NULL);
}
