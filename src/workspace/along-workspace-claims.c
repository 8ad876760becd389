/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-claims.h"

#include "along-claim-rules.h"
#include "along-dossier-command.h"
#include "along-enhancement-rules.h"
#include "along-record-command.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

/* Enhanced support ----------------------------------------------------------------------------- */

static const AlongSupportOption *
find_option (const AlongDossierChange *change, const char *id)
{
  return along_funding_find_option (along_programme_get_funding (change->programme), id);
}

static gboolean
save_enhancement (const AlongDossierChange *change,
                  const AlongEnhancement *enhancement,
                  GError **error)
{
  AlongDeliveryContext context = along_dossier_change_get_context (change);
  g_autoptr (AlongVerdict) verdict = along_enhancement_judge (&context, enhancement);

  return along_dossier_accept (verdict, error) &&
         along_dossier_record_save (change->database, ALONG_DOSSIER_ENHANCEMENTS, enhancement,
                                    error);
}

static gboolean
save_request (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  AlongEnhancement enhancement = *(const AlongEnhancement *) data;
  const AlongSupportOption *option = find_option (change, enhancement.option);

  enhancement.state = option == NULL || option->funded ? ALONG_ENHANCEMENT_REQUESTED
                                                       : ALONG_ENHANCEMENT_NOTED;
  return save_enhancement (change, &enhancement, error);
}

gboolean
along_workspace_request_enhancement (AlongWorkspace *self,
                                     const AlongEnhancement *enhancement,
                                     char **id,
                                     GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  AlongEnhancement request = *enhancement;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_new (request.id))
    request.id = new_id;
  if (!along_workspace_run_on_dossier (self, request.deployment, "request-enhancement", NULL,
                                       save_request, &request, error))
    return FALSE;

  along_record_return_id (id, request.id);
  return TRUE;
}

/* What was approved ends when the programme says, unless a date was given. */
static void
fill_in_dates (const AlongDossierChange *change, AlongEnhancement *enhancement)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (change->workspace);
  const AlongSupportOption *option = find_option (change, enhancement->option);

  if (enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    return;
  if (enhancement->starts == ALONG_DATE_NONE)
    enhancement->starts = enhancement->decided;
  if (enhancement->ends == ALONG_DATE_NONE && option != NULL)
    enhancement->ends = along_enhancement_get_end (option, options->calendar,
                                                   options->term_or_weeks, enhancement->starts);
}

gboolean
along_dossier_decide (const AlongDossierChange *change,
                      const AlongEnhancement *wanted,
                      GError **error)
{
  const AlongEnhancement *found = along_dossier_find (change->dossier, ALONG_DOSSIER_ENHANCEMENTS,
                                                      wanted->id);
  AlongEnhancement enhancement;

  if (found == NULL)
    return along_record_refuse (error, _ ("The request has been deleted."));

  enhancement = *found;
  enhancement.state = wanted->state;
  enhancement.decided = wanted->decided;
  enhancement.rationale = wanted->rationale;
  enhancement.starts = wanted->starts;
  enhancement.ends = wanted->ends;
  fill_in_dates (change, &enhancement);
  return save_enhancement (change, &enhancement, error);
}

static gboolean
save_decision (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  return along_dossier_decide (change, data, error);
}

gboolean
along_workspace_decide_enhancement (AlongWorkspace *self,
                                    const AlongEnhancement *enhancement,
                                    GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run_on_dossier (self, enhancement->deployment, "decide-enhancement", NULL,
                                         save_decision, enhancement, error);
}

/* Claims --------------------------------------------------------------------------------------- */

typedef struct
{
  AlongClaim claim;
  const char *const *days; /* (array zero-terminated=1) */
} Claiming;

static AlongDays
sum_days (AlongDossier *dossier, const char *const *ids)
{
  AlongDays sum = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      const AlongDayEntry *day = along_dossier_find (dossier, ALONG_DOSSIER_DAYS, ids[i]);

      sum += day != NULL ? day->days : 0;
    }
  return sum;
}

/* The amount follows from the programme, but for what has only an upper limit: what a Behaviour
 * Hubs pathway comes to is not published. */
static void
reckon (const AlongDeliveryContext *context, Claiming *claiming)
{
  const AlongPayment *payment = along_funding_find_payment (
      along_programme_get_funding (context->programme), claiming->claim.payment);
  AlongClaimRoom room = along_claim_get_room (context, claiming->claim.payment,
                                              claiming->claim.enhancement, NULL);

  if (payment != NULL && payment->basis == ALONG_PAYMENT_PER_DAY)
    {
      /* The last of the lines may reach beyond what is approved: that part is not paid. */
      claiming->claim.days = MIN (sum_days (context->dossier, claiming->days), room.days);
      claiming->claim.amount = along_claim_get_amount (payment->amount, claiming->claim.days);
    }
  else if (payment == NULL || payment->basis != ALONG_PAYMENT_UP_TO || claiming->claim.amount == 0)
    claiming->claim.amount = room.amount;
}

static gboolean
save_claimed_days (const AlongDossierChange *change, const Claiming *claiming, GError **error)
{
  for (guint i = 0; claiming->days != NULL && claiming->days[i] != NULL; i++)
    {
      AlongClaimedDay day = { .claim = claiming->claim.id,
                              .day = claiming->days[i],
                              .deployment = claiming->claim.deployment };

      if (!along_dossier_record_save (change->database, ALONG_DOSSIER_CLAIMED_DAYS, &day, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
save_claim (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  Claiming claiming = *(const Claiming *) data;
  AlongDeliveryContext context = along_dossier_change_get_context (change);
  g_autoptr (AlongVerdict) verdict = NULL;

  reckon (&context, &claiming);
  verdict = along_claim_judge (&context, &claiming.claim, claiming.days);
  return along_dossier_accept (verdict, error) &&
         along_dossier_record_save (change->database, ALONG_DOSSIER_CLAIMS, &claiming.claim,
                                    error) &&
         save_claimed_days (change, &claiming, error);
}

gboolean
along_workspace_make_claim (AlongWorkspace *self,
                            const char *deployment,
                            const char *payment,
                            const char *enhancement,
                            const char *const *days,
                            guint n_days,
                            AlongMoney amount,
                            char **id,
                            GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree const char **list = g_new0 (const char *, n_days + 1);
  AlongDate today = along_date_today ();
  Claiming claiming = { .claim = { .id = new_id,
                                   .deployment = deployment,
                                   .payment = payment,
                                   .enhancement = enhancement != NULL ? enhancement : "",
                                   .state = ALONG_CLAIM_DRAFT,
                                   .amount = amount,
                                   .made = today,
                                   .changed = today,
                                   .reference = "" },
                        .days = list };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  for (guint i = 0; i < n_days; i++)
    list[i] = days[i];
  if (!along_workspace_run_on_dossier (self, deployment, "make-claim", NULL, save_claim, &claiming,
                                       error))
    return FALSE;

  along_record_return_id (id, new_id);
  return TRUE;
}

typedef struct
{
  const char *claim;
  AlongClaimState state;
  AlongDate date;
  const char *reference;
} Advance;

static const AlongClaim *
find_claim (const AlongDossierChange *change, const char *id, GError **error)
{
  const AlongClaim *claim = along_dossier_find (change->dossier, ALONG_DOSSIER_CLAIMS, id);

  if (claim == NULL)
    along_record_refuse (error, _ ("The claim has been deleted."));
  return claim;
}

static gboolean
save_advance (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Advance *advance = data;
  AlongDeliveryContext context = along_dossier_change_get_context (change);
  const AlongClaim *found = find_claim (change, advance->claim, error);
  g_autoptr (AlongVerdict) verdict = NULL;
  AlongClaim claim;

  if (found == NULL)
    return FALSE;

  claim = *found;
  if (advance->state == ALONG_CLAIM_PAID)
    {
      claim.paid = advance->date;
      claim.reference = advance->reference != NULL ? advance->reference : "";
    }
  verdict = along_claim_judge_advance (&context, &claim, advance->state);
  claim.state = (int) advance->state;
  claim.changed = advance->date;
  return along_dossier_accept (verdict, error) &&
         along_dossier_record_save (change->database, ALONG_DOSSIER_CLAIMS, &claim, error);
}

gboolean
along_workspace_set_claim_state (AlongWorkspace *self,
                                 const char *deployment,
                                 const char *claim,
                                 AlongClaimState state,
                                 AlongDate date,
                                 const char *reference,
                                 GError **error)
{
  Advance advance = { claim, state, date, reference };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run_on_dossier (self, deployment,
                                         state == ALONG_CLAIM_RETURNED ? "return-claim"
                                         : state == ALONG_CLAIM_PAID   ? "pay-claim"
                                                                       : "advance-claim",
                                         NULL, save_advance, &advance, error);
}

static gboolean
delete_claim (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const char *id = data;
  const AlongClaim *claim = find_claim (change, id, error);
  const GArray *days = along_dossier_get (change->dossier, ALONG_DOSSIER_CLAIMED_DAYS);

  if (claim == NULL)
    return FALSE;
  if (claim->state != ALONG_CLAIM_DRAFT && claim->state != ALONG_CLAIM_RETURNED)
    return along_record_refuse (error, _ ("The claim has been signed. Send it back first."));

  for (guint i = 0; i < days->len; i++)
    {
      const AlongClaimedDay *day = along_dossier_item (days, AlongClaimedDay, i);

      if (g_str_equal (day->claim, id) &&
          !along_dossier_record_delete (change->database, ALONG_DOSSIER_CLAIMED_DAYS, day, error))
        return FALSE;
    }
  return along_dossier_record_delete (change->database, ALONG_DOSSIER_CLAIMS, claim, error);
}

gboolean
along_workspace_delete_claim (AlongWorkspace *self,
                              const char *deployment,
                              const char *claim,
                              GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run_on_dossier (self, deployment, "delete-claim", NULL, delete_claim,
                                         claim, error);
}
