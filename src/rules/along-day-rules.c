/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-day-rules"

#include "config.h"

#include "along-contributor-rules.h"
#include "along-day-rules.h"
#include "along-funding.h"

#include <glib/gi18n.h>

/* What a line is judged by. */
typedef struct
{
  const AlongDeliveryContext *context;
  const AlongDelivery *delivery; /* (nullable) */
  const AlongDeployment *deployment;
  const AlongDayEntry *entry;
  AlongVerdict *verdict;
} AlongDayCase;

static void
take (AlongDayCase *self, AlongDayReason reason, AlongSeverity severity, char *text)
{
  along_verdict_take (self->verdict, (int) reason, severity, self->entry->id, text);
}

static void
block (AlongDayCase *self, AlongDayReason reason, const char *text)
{
  take (self, reason, ALONG_SEVERITY_BLOCK, g_strdup (text));
}

static void
warn (AlongDayCase *self, AlongDayReason reason, const char *text)
{
  take (self, reason, ALONG_SEVERITY_WARNING, g_strdup (text));
}

static void
check_suspensions (AlongDayCase *self)
{
  const GArray *suspensions = along_dossier_get (self->context->dossier, ALONG_DOSSIER_SUSPENSIONS);

  for (guint i = 0; i < suspensions->len; i++)
    {
      const AlongSuspension *suspension = along_dossier_item (suspensions, AlongSuspension, i);

      if (self->entry->date < suspension->from ||
          (suspension->until != ALONG_DATE_NONE && self->entry->date >= suspension->until))
        continue;
      if (suspension->stop)
        block (self, ALONG_DAY_SUSPENDED, _ ("The deployment was stopped on this date."));
      else
        warn (self, ALONG_DAY_SUSPENDED, _ ("The deployment was paused on this date."));
      return;
    }
}

static void
check_date (AlongDayCase *self)
{
  const AlongDeployment *deployment = self->deployment;
  AlongDate date = self->entry->date;
  gboolean late = deployment->completion != ALONG_DATE_NONE && date > deployment->completion &&
                  *self->entry->enhancement == '\0';

  if (date == ALONG_DATE_NONE)
    {
      block (self, ALONG_DAY_NO_DATE, _ ("Give the date."));
      return;
    }
  if (date > self->context->today)
    block (self, ALONG_DAY_IN_FUTURE,
           _ ("The date is in the future: only what was done is logged."));
  if (date < deployment->opened)
    block (self, ALONG_DAY_BEFORE_START, _ ("The date is before the deployment began."));
  if (late && deployment->status == ALONG_DEPLOYMENT_COMPLETED)
    block (self, ALONG_DAY_AFTER_COMPLETION, _ ("The date is after the deployment was completed."));
  else if (late)
    warn (self, ALONG_DAY_AFTER_COMPLETION, _ ("The date is after the agreed date of completion."));
  check_suspensions (self);
}

/* Sum of the other lines that are alike. */
static AlongDays
sum_others (AlongDayCase *self, gboolean same_day)
{
  const GArray *days = along_dossier_get (self->context->dossier, ALONG_DOSSIER_DAYS);
  AlongDays sum = 0;

  for (guint i = 0; i < days->len; i++)
    {
      const AlongDayEntry *other = along_dossier_item (days, AlongDayEntry, i);
      gboolean alike = same_day ? other->date == self->entry->date &&
                                      g_str_equal (other->contributor, self->entry->contributor)
                                : g_str_equal (other->enhancement, self->entry->enhancement);

      if (alike && !g_str_equal (other->id, self->entry->id))
        sum += other->days;
    }
  return sum;
}

static void
check_amount (AlongDayCase *self)
{
  if (self->entry->days <= 0)
    {
      block (self, ALONG_DAY_NO_DAYS, _ ("Give the time, at least a quarter of a day."));
      return;
    }
  if (sum_others (self, TRUE) + self->entry->days > ALONG_DAYS_PER_DAY)
    warn (self, ALONG_DAY_OVER_A_DAY,
          _ ("This makes more than one day by one person on one date."));
}

static void
check_own_days (AlongDayCase *self)
{
  AlongDays over = sum_others (self, FALSE) + self->entry->days - self->deployment->approved;
  g_autofree char *days = along_days_format (MAX (over, 0));
  gboolean paid = along_funding_get_day_payment (
                      along_programme_get_funding (self->context->programme)) != NULL;

  if (over > 0 && paid)
    take (self, ALONG_DAY_OVER_APPROVED, ALONG_SEVERITY_WARNING,
          g_strdup_printf (_ ("%s more days than approved: they will not be paid."), days));
  else if (over > 0)
    take (self, ALONG_DAY_OVER_APPROVED, ALONG_SEVERITY_WARNING,
          g_strdup_printf (_ ("%s more days than agreed."), days));
}

static void
check_additional_days (AlongDayCase *self)
{
  const AlongEnhancement *enhancement = along_dossier_find (
      self->context->dossier, ALONG_DOSSIER_ENHANCEMENTS, self->entry->enhancement);

  if (enhancement == NULL || enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    {
      block (self, ALONG_DAY_NOT_APPROVED, _ ("These additional days have not been approved."));
      return;
    }
  if (self->entry->date != ALONG_DATE_NONE && self->entry->date < enhancement->decided)
    block (self, ALONG_DAY_NOT_APPROVED,
           _ ("The date is before the additional days were approved."));
  if (enhancement->ends != ALONG_DATE_NONE && self->entry->date > enhancement->ends)
    warn (self, ALONG_DAY_AFTER_ADDITIONAL,
          _ ("The date is after the additional days were to be over."));
  if (sum_others (self, FALSE) + self->entry->days > enhancement->days)
    warn (self, ALONG_DAY_OVER_ADDITIONAL,
          _ ("More additional days than approved: they will not be paid."));
}

static void
check_contributor (AlongDayCase *self)
{
  const AlongContributor *who;

  if (*self->entry->contributor == '\0')
    return;

  who = along_dossier_find (self->context->dossier, ALONG_DOSSIER_CONTRIBUTORS,
                            self->entry->contributor);
  if (who == NULL)
    block (self, ALONG_DAY_UNKNOWN_CONTRIBUTOR, _ ("This person is not among the contributors."));
  else
    along_contributor_check (self->context, who, self->entry->date, self->verdict);
}

static void
check_remote (AlongDayCase *self)
{
  AlongDayTotals totals = along_day_totals (self->context->dossier, self->context->programme);
  const AlongDayEntry *stored = along_dossier_find (self->context->dossier, ALONG_DOSSIER_DAYS,
                                                    self->entry->id);
  int share;

  if (self->entry->mode != ALONG_MODE_REMOTE || self->delivery == NULL)
    return;

  totals.logged += self->entry->days - (stored != NULL ? stored->days : 0);
  totals.remote += self->entry->days -
                   (stored != NULL && stored->mode == ALONG_MODE_REMOTE ? stored->days : 0);
  share = along_day_totals_get_remote_share (&totals);
  if (totals.logged > ALONG_DAYS_PER_DAY && share > self->delivery->remote_most)
    take (self, ALONG_DAY_REMOTE, ALONG_SEVERITY_WARNING,
          g_strdup_printf (_ ("%d%% of the days are remote. %s"), share,
                           self->delivery->remote_text));
}

/* Whether a claim that has left the draft asks to be paid for the line. */
static gboolean
is_claimed (AlongDossier *dossier, const char *entry)
{
  const GArray *claimed = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMED_DAYS);

  for (guint i = 0; i < claimed->len; i++)
    {
      const AlongClaimedDay *day = along_dossier_item (claimed, AlongClaimedDay, i);
      const AlongClaim *claim = g_str_equal (day->day, entry)
                                    ? along_dossier_find (dossier, ALONG_DOSSIER_CLAIMS, day->claim)
                                    : NULL;

      if (claim != NULL && claim->state != ALONG_CLAIM_DRAFT &&
          claim->state != ALONG_CLAIM_RETURNED)
        return TRUE;
    }
  return FALSE;
}

static const char *
get_claimed_text (void)
{
  return _ ("A signed claim rests on this day; the claim has to be returned before it changes.");
}

AlongVerdict *
along_day_judge (const AlongDeliveryContext *context, const AlongDayEntry *entry)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (64);
  AlongDayCase self = { .context = context, .verdict = along_verdict_new () };
  AlongDayEntry asked;

  g_return_val_if_fail (context != NULL && entry != NULL, self.verdict);

  /* A new record may come with texts that are NULL. */
  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_DAYS), &asked, entry, texts);
  self.entry = &asked;
  self.delivery = along_programme_get_delivery (context->programme);
  self.deployment = along_dossier_get_deployment (context->dossier);
  if (is_claimed (context->dossier, asked.id))
    block (&self, ALONG_DAY_CLAIMED, get_claimed_text ());
  check_date (&self);
  check_amount (&self);
  if (*asked.enhancement == '\0')
    check_own_days (&self);
  else
    check_additional_days (&self);
  check_contributor (&self);
  check_remote (&self);
  return self.verdict;
}

AlongVerdict *
along_day_judge_deletion (const AlongDeliveryContext *context, const char *entry)
{
  AlongVerdict *verdict = along_verdict_new ();

  g_return_val_if_fail (context != NULL && entry != NULL, verdict);

  if (is_claimed (context->dossier, entry))
    along_verdict_take (verdict, ALONG_DAY_CLAIMED, ALONG_SEVERITY_BLOCK, entry,
                        g_strdup (get_claimed_text ()));
  return verdict;
}
