/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-enhancement-row.h"

#include "along-delivery-words.h"
#include "along-deployment-words.h"
#include "along-enhancement-dialog.h"
#include "along-enhancement-rules.h"
#include "along-feedback.h"
#include "along-record-row.h"
#include "along-workspace-claims.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

static const char *
get_state_name (int state)
{
  switch ((AlongEnhancementState) state)
    {
    case ALONG_ENHANCEMENT_REQUESTED:
      return _ ("Asked for");
    case ALONG_ENHANCEMENT_APPROVED:
      return _ ("Approved");
    case ALONG_ENHANCEMENT_DECLINED:
      return _ ("Declined");
    case ALONG_ENHANCEMENT_WITHDRAWN:
      return _ ("Withdrawn");
    case ALONG_ENHANCEMENT_NOTED:
    default:
      return _ ("Noted");
    }
}

static void
approve_cb (gpointer owner, const char *id)
{
  along_enhancement_dialog_decide (owner, id, ALONG_ENHANCEMENT_APPROVED);
}

static void
decline_cb (gpointer owner, const char *id)
{
  along_enhancement_dialog_decide (owner, id, ALONG_ENHANCEMENT_DECLINED);
}

static void
withdraw_cb (gpointer owner, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (owner);
  const AlongEnhancement *found = along_dossier_find (dossier, ALONG_DOSSIER_ENHANCEMENTS, id);
  AlongEnhancement withdrawn;
  g_autoptr (GError) error = NULL;

  if (found == NULL)
    return;
  withdrawn = *found;
  withdrawn.state = ALONG_ENHANCEMENT_WITHDRAWN;
  withdrawn.decided = along_date_today ();
  if (!along_workspace_decide_enhancement (along_dossier_section_get_workspace (owner), &withdrawn,
                                           &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("It was not withdrawn"), error);
}

static void
add_fact (GtkWidget *expander, const char *title, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), along_record_row_new (NULL, title, text));
}

/* Adds "Decided on 10 November 2026" to a list of dates. */
static void
add_date (GString *dates, const char *title, AlongDate date)
{
  g_autofree char *text = along_date_format (date);

  if (*text != '\0')
    g_string_append_printf (dates, "%s%s: %s", dates->len > 0 ? "\n" : "", title, text);
}

static void
add_facts (GtkWidget *expander,
           AlongDossierSection *section,
           const AlongDeliveryContext *desk,
           const AlongEnhancement *it,
           const AlongSupportOption *option)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (
      along_dossier_section_get_workspace (section));
  AlongParticipant partner = { ALONG_PARTICIPANT_TRUST, it->partner };
  g_autoptr (GString) dates = g_string_new (NULL);
  g_autofree char *override = along_delivery_words_join (it->override_by, it->override_reason,
                                                         NULL);

  add_date (dates, _ ("Asked on"), it->requested);
  if (it->state == ALONG_ENHANCEMENT_REQUESTED && option != NULL)
    add_date (dates, _ ("Decision due"),
              along_enhancement_get_decision_due (option, options->calendar, it->requested));
  add_date (dates, _ ("Decided on"), it->decided);
  add_date (dates, _ ("Begins on"), it->starts);
  add_date (dates, _ ("To be over by"), it->ends);
  if (it->partner != 0 && desk->reg != NULL)
    add_fact (expander, _ ("Partnering trust"), along_register_get_name (desk->reg, partner));
  add_fact (expander, _ ("Context"), it->context);
  add_fact (expander, _ ("Dates"), dates->str);
  add_fact (expander, _ ("Rationale"), it->rationale);
  add_fact (expander, _ ("Allowed as a second one"), override);
}

/* How far it is; the lanes are in the section of the process. */
static void
add_process (GtkWidget *expander,
             AlongDossierSection *section,
             const AlongDeliveryContext *desk,
             const AlongSupportOption *option)
{
  g_autoptr (AlongProgress) progress = NULL;
  g_autofree char *stage = NULL;
  g_autofree char *next = NULL;
  g_autofree char *text = NULL;

  if (option == NULL || *option->process == '\0')
    return;
  progress = along_workspace_dup_progress (along_dossier_section_get_workspace (section),
                                           desk->dossier, option->process);
  if (progress == NULL)
    return;
  stage = along_deployment_words_dup_stage (progress);
  next = along_deployment_words_dup_next (progress,
                                          along_dossier_get_deployment (desk->dossier)->status,
                                          along_progress_get_next (progress));
  text = along_delivery_words_join (stage, next, NULL);
  add_fact (expander, _ ("Process"), text);
}

/* In rows of their own, so that they fit a narrow window. */
static GtkWidget *
add_row (GtkWidget *expander, const char *id, const char *title)
{
  GtkWidget *row = along_record_row_new (id, title, NULL);

  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
  return row;
}

static void
add_buttons (GtkWidget *expander, AlongDossierSection *section, const AlongEnhancement *it)
{
  GtkWidget *row;

  if (!along_enhancement_is_live (it))
    return;
  if (it->state == ALONG_ENHANCEMENT_REQUESTED)
    {
      row = add_row (expander, it->id, _ ("Decision"));
      gtk_widget_add_css_class (
          along_record_row_add_button (row, _ ("_Approve…"), approve_cb, section),
          "suggested-action");
      along_record_row_add_button (row, _ ("_Decline…"), decline_cb, section);
    }
  row = add_row (expander, it->id, _ ("No longer wanted"));
  along_record_row_add_button (row, _ ("_Withdraw"), withdraw_cb, section);
}

GtkWidget *
along_enhancement_row_new (AlongDossierSection *section,
                           const AlongDeliveryContext *desk,
                           const AlongEnhancement *it)
{
  const AlongSupportOption *option = along_funding_find_option (
      along_programme_get_funding (desk->programme), it->option);
  g_autofree char *days = it->days > 0 ? along_delivery_words_dup_days (it->days) : g_strdup ("");
  g_autofree char *amount = option != NULL && option->amount > 0
                                ? along_money_format (option->amount)
                                : g_strdup ("");
  g_autofree char *about = along_delivery_words_join (get_state_name (it->state), days, amount,
                                                      NULL);
  GtkWidget *row = adw_expander_row_new ();

  along_record_row_set_key (row, it->id);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 option != NULL ? option->name : it->option);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), about);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), along_enhancement_is_live (it));
  add_facts (row, section, desk, it, option);
  if (along_enhancement_is_live (it))
    add_process (row, section, desk, option);
  add_buttons (row, section, it);
  return row;
}
