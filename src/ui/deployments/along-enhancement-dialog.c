/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-enhancement-dialog.h"

#include "along-enhancement-rules.h"
#include "along-funding.h"
#include "along-record-form.h"
#include "along-workspace-claims.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

static const AlongSupportOption *
find_option (const AlongDeliveryContext *desk, const char *id)
{
  return along_funding_find_option (along_programme_get_funding (desk->programme), id);
}

/* Asking --------------------------------------------------------------------------------------- */

static AlongEnhancement
read_request (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  const char *id = along_record_form_get_text (form, "option");
  const AlongSupportOption *option = find_option (desk, id);
  AlongEnhancement request = {
    .id = "",
    .deployment = along_record_form_get_deployment (form),
    .option = id,
    .state = option->funded ? ALONG_ENHANCEMENT_REQUESTED : ALONG_ENHANCEMENT_NOTED,
    .context = along_record_form_get_text (form, "context"),
    .requested = along_record_form_get_date (form, "requested"),
    .rationale = "",
    .override_by = "",
    .override_reason = "",
  };

  if (option->max_days > 0)
    request.days = along_record_form_get_days (form, "days");
  if (option->partner)
    {
      AlongParticipant who = along_record_form_get_participant (form, "partner");

      request.partner = who.kind == ALONG_PARTICIPANT_TRUST ? who.id : 0;
    }
  return request;
}

/* Who allows a second option is asked only where there is one already. */
static AlongVerdict *
judge_request (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongEnhancement request = read_request (form, desk);
  g_autoptr (AlongVerdict) alone = along_enhancement_judge (desk, &request);
  gboolean second = along_verdict_has (alone, ALONG_ENHANCEMENT_SECOND);

  along_record_form_set_visible (form, "override-by", second);
  along_record_form_set_visible (form, "override-reason", second);
  if (!second)
    return g_steal_pointer (&alone);
  request.override_by = along_record_form_get_text (form, "override-by");
  request.override_reason = along_record_form_get_text (form, "override-reason");
  return along_enhancement_judge (desk, &request);
}

static gboolean
save_request (AlongRecordForm *form, GError **error)
{
  AlongDeliveryContext desk;
  AlongEnhancement request;

  if (!along_record_form_get_desk (form, &desk))
    return FALSE;
  request = read_request (form, &desk);
  request.override_by = along_record_form_get_text (form, "override-by");
  request.override_reason = along_record_form_get_text (form, "override-reason");
  return along_workspace_request_enhancement (along_record_form_get_workspace (form), &request,
                                              NULL, error);
}

void
along_enhancement_dialog_request (AlongDossierSection *section, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (section);

  if (dossier != NULL)
    along_enhancement_dialog_request_for (GTK_WIDGET (section),
                                          along_dossier_section_get_context (section), dossier, id);
}

void
along_enhancement_dialog_request_for (GtkWidget *parent,
                                      AlongContext *context,
                                      AlongDossier *dossier,
                                      const char *id)
{
  AlongDeliveryContext desk;
  const AlongSupportOption *option;
  AlongRecordForm *form;

  g_return_if_fail (id != NULL);

  if (!along_delivery_context_init (&desk, along_context_get_workspace (context), dossier))
    return;
  option = find_option (&desk, id);
  g_return_if_fail (option != NULL);

  form = along_record_form_new_for (parent, context, dossier, option->name,
                                    option->funded ? _ ("_Ask for It") : _ ("_Note It"), NULL,
                                    judge_request, save_request);
  along_record_form_keep (form, "option", id);
  along_record_form_add_date (form, "requested", option->funded ? _ ("Asked on") : _ ("Told on"),
                              desk.today);
  if (option->max_days > 0)
    along_record_form_add_days (form, "days", _ ("Days asked for"), NULL, option->max_days);
  if (option->partner)
    along_record_form_add_participant (form, "partner", _ ("Partnering trust"),
                                       (AlongParticipant){ ALONG_PARTICIPANT_TRUST, 0 });
  along_record_form_add_notes (form, "context", _ ("Context: what it is to bring, and why"), "");
  along_record_form_add_text (form, "override-by", _ ("A second one is allowed by"), "");
  along_record_form_add_text (form, "override-reason", _ ("Why it is allowed"), "");
  along_record_form_present (form, "requested");
}

/* Deciding ------------------------------------------------------------------------------------- */

static gboolean
read_decision (AlongRecordForm *form, const AlongDeliveryContext *desk, AlongEnhancement *decision)
{
  const AlongEnhancement *found = along_dossier_find (desk->dossier, ALONG_DOSSIER_ENHANCEMENTS,
                                                      along_record_form_get_id (form));
  gboolean approves = *along_record_form_get_text (form, "approves") != '\0';

  if (found == NULL)
    return FALSE;
  *decision = *found;
  decision->state = approves ? ALONG_ENHANCEMENT_APPROVED : ALONG_ENHANCEMENT_DECLINED;
  decision->decided = along_record_form_get_date (form, "decided");
  decision->rationale = along_record_form_get_text (form, "rationale");
  if (approves)
    {
      decision->starts = along_record_form_get_date (form, "starts");
      decision->ends = along_record_form_get_date (form, "ends");
    }
  return TRUE;
}

static AlongVerdict *
judge_decision (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongEnhancement decision;

  return read_decision (form, desk, &decision) ? along_enhancement_judge (desk, &decision) : NULL;
}

static gboolean
save_decision (AlongRecordForm *form, GError **error)
{
  AlongDeliveryContext desk;
  AlongEnhancement decision;

  return along_record_form_get_desk (form, &desk) && read_decision (form, &desk, &decision) &&
         along_workspace_decide_enhancement (along_record_form_get_workspace (form), &decision,
                                             error);
}

/* When it would end if it began today. */
static AlongDate
get_end (AlongDossierSection *section, const AlongSupportOption *option, AlongDate starts)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (
      along_dossier_section_get_workspace (section));

  return option != NULL
             ? along_enhancement_get_end (option, options->calendar, options->term_or_weeks, starts)
             : ALONG_DATE_NONE;
}

void
along_enhancement_dialog_decide (AlongDossierSection *section,
                                 const char *id,
                                 AlongEnhancementState state)
{
  gboolean approves = state == ALONG_ENHANCEMENT_APPROVED;
  AlongDeliveryContext desk;
  const AlongEnhancement *found;
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  found = along_dossier_find (desk.dossier, ALONG_DOSSIER_ENHANCEMENTS, id);
  if (found == NULL)
    return;
  form = along_record_form_new (section, approves ? _ ("Approve") : _ ("Decline"),
                                approves ? _ ("_Approve") : _ ("_Decline"), id, judge_decision,
                                save_decision);
  along_record_form_keep (form, "approves", approves ? "yes" : "");
  along_record_form_add_date (form, "decided", _ ("Decided on"), desk.today);
  if (approves)
    {
      along_record_form_add_date (form, "starts", _ ("Begins on"), desk.today);
      along_record_form_add_date (
          form, "ends", _ ("To be over by"),
          get_end (section, find_option (&desk, found->option), desk.today));
    }
  along_record_form_add_notes (form, "rationale", _ ("Rationale"), "");
  along_record_form_present (form, "decided");
}
