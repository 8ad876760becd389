/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-days-section.h"

#include "along-contributor-rows.h"
#include "along-day-log.h"
#include "along-day-rules.h"
#include "along-days-meter.h"
#include "along-delivery-words.h"
#include "along-plan-rows.h"
#include "along-record-row.h"
#include "along-tick-rows.h"

#include <glib/gi18n.h>

struct _AlongDaysSection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *totals;
  AlongPaneGroup *log;
  AlongPaneGroup *people;
  AlongPaneGroup *duties;
  AlongPaneGroup *plan;
};

G_DEFINE_FINAL_TYPE (AlongDaysSection, along_days_section, ALONG_TYPE_DOSSIER_SECTION)

static void
add_meter (AlongDaysSection *self, const AlongDayTotals *totals)
{
  g_autofree char *used = along_days_format (totals->used);
  g_autofree char *approved = along_delivery_words_dup_days (totals->approved);
  g_autofree char *rest = along_delivery_words_dup_days (ABS (totals->approved - totals->used));
  g_autofree char *planned = along_days_format (totals->planned);
  g_autofree char *title = g_strdup_printf (_ ("%s of %s used"), used, approved);
  g_autofree char *left = g_strdup_printf (
      totals->used > totals->approved ? _ ("%s more than approved") : _ ("%s left"), rest);
  g_autofree char *plan = g_strdup_printf (_ ("%s planned"), planned);
  g_autofree char *detail = along_delivery_words_join (left, totals->planned > 0 ? plan : "", NULL);

  along_pane_group_add (self->totals,
                        along_days_meter_new (title, detail, totals->used, totals->approved));
}

static void
add_remote (AlongDaysSection *self, const AlongDelivery *delivery, const AlongDayTotals *totals)
{
  int share = along_day_totals_get_remote_share (totals);
  gboolean much = delivery != NULL && delivery->remote_most > 0 && share > delivery->remote_most;
  g_autofree char *text = g_strdup_printf (_ ("%d %%"), share);
  GtkWidget *row;

  if (totals->logged == 0)
    return;
  row = along_record_row_new ("remote", _ ("Remote"),
                              delivery != NULL ? delivery->remote_text : NULL);
  along_record_row_add_text (row, text, much ? "verdict-warning" : NULL);
  if (much)
    along_record_row_add_icon (row, "dialog-warning-symbolic", "verdict-warning");
  along_pane_group_add (self->totals, row);
}

static void
add_shares (AlongDaysSection *self, const AlongDeliveryContext *desk, AlongDays logged)
{
  g_autoptr (GArray) shares = along_day_list_shares (desk->dossier);

  for (guint i = 0; i < shares->len; i++)
    {
      const AlongDayShare *share = &g_array_index (shares, AlongDayShare, i);
      g_autofree char *leader = along_delivery_words_dup_leader (desk);
      const char *name = *share->contributor == '\0' ? leader
                                                     : along_delivery_words_get_contributor (
                                                           desk->dossier, share->contributor);
      g_autofree char *days = along_delivery_words_dup_days (share->days);
      g_autofree char *remote = along_days_format (share->remote);
      g_autofree char *of_which = g_strdup_printf (_ ("%s of it remote"), remote);
      /* Translators: a person, and days of support ("2.5 days") */
      g_autofree char *title = g_strdup_printf (_ ("%s: %s"), name, days);

      if (share->days > 0)
        along_pane_group_add (
            self->totals,
            along_days_meter_new (title, share->remote > 0 ? of_which : NULL, share->days, logged));
    }
}

static void
show_totals (AlongDaysSection *self, const AlongDeliveryContext *desk)
{
  AlongDayTotals totals = along_day_totals (desk->dossier, desk->programme);

  along_pane_group_clear (self->totals);
  along_pane_group_set_description (
      self->totals,
      along_delivery_has_events (along_programme_get_delivery (desk->programme))
          ? _ ("Days are counted by the activities in Delivery; the log has those of the lead.")
          : NULL);
  add_meter (self, &totals);
  add_shares (self, desk, totals.logged);
  add_remote (self, along_programme_get_delivery (desk->programme), &totals);
}

static void
show_duties (AlongDaysSection *self, const AlongDeliveryContext *desk)
{
  const AlongChecklist *duties = along_delivery_get_duties (
      along_programme_get_delivery (desk->programme));

  along_pane_group_clear (self->duties);
  if (duties == NULL)
    return;
  along_pane_group_set_title (self->duties, duties->name);
  along_tick_rows_add (self->duties, ALONG_DOSSIER_SECTION (self), duties);
}

static void
along_days_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongDaysSection *self = ALONG_DAYS_SECTION (section);

  show_totals (self, desk);
  along_day_log_fill (self->log, section, desk);
  along_contributor_rows_fill (self->people, section, desk);
  show_duties (self, desk);
  along_plan_rows_fill (self->plan, section, desk);
}

static void
along_days_section_class_init (AlongDaysSectionClass *klass)
{
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_days_section_show;
}

static void
along_days_section_init (AlongDaysSection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->totals = along_dossier_section_add_group (section, _ ("Days"));
  self->log = along_dossier_section_add_group (section, _ ("Log"));
  self->people = along_dossier_section_add_group (section, _ ("Contributors"));
  self->duties = along_dossier_section_add_group (section, "");
  self->plan = along_dossier_section_add_group (section, _ ("Plan of days"));
  along_dossier_section_add_button (section, self->log, _ ("_Log a Day…"), _ ("Log a day"),
                                    G_CALLBACK (along_day_log_add));
  along_dossier_section_add_button (section, self->people, _ ("Add _Person…"),
                                    _ ("Add a contributor"),
                                    G_CALLBACK (along_contributor_rows_add));
  along_dossier_section_add_button (section, self->plan, _ ("Add P_art…"),
                                    _ ("Add a part of the plan"), G_CALLBACK (along_plan_rows_add));
}

GtkWidget *
along_days_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_DAYS_SECTION, "context", context, NULL);
}
