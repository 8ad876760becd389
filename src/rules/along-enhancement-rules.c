/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-enhancement-rules"

#include "config.h"

#include "along-enhancement-rules.h"

#include <glib/gi18n.h>

/* What a request is judged by. @stored: (nullable): as it was before. */
typedef struct
{
  const AlongDeliveryContext *context;
  const AlongFunding *funding;
  const AlongSupportOption *option;
  const AlongEnhancement *asked;
  const AlongEnhancement *stored;
  AlongVerdict *verdict;
} AlongEnhancementCase;

static void
block (AlongEnhancementCase *self, AlongEnhancementReason reason, const char *text)
{
  along_verdict_take (self->verdict, (int) reason, ALONG_SEVERITY_BLOCK, self->asked->option,
                      g_strdup (text));
}

static void
warn (AlongEnhancementCase *self, AlongEnhancementReason reason, const char *text)
{
  along_verdict_take (self->verdict, (int) reason, ALONG_SEVERITY_WARNING, self->asked->option,
                      g_strdup (text));
}

gboolean
along_enhancement_is_live (const AlongEnhancement *enhancement)
{
  g_return_val_if_fail (enhancement != NULL, FALSE);

  return enhancement->state == ALONG_ENHANCEMENT_REQUESTED ||
         enhancement->state == ALONG_ENHANCEMENT_APPROVED;
}

static gboolean
is_overridden (const AlongEnhancement *enhancement)
{
  return *enhancement->override_by != '\0' && *enhancement->override_reason != '\0';
}

AlongDays
along_enhancement_get_approved_days (AlongDossier *dossier, AlongProgramme *programme)
{
  const AlongFunding *funding;
  const GArray *enhancements;
  AlongDays days;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), 0);
  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), 0);

  funding = along_programme_get_funding (programme);
  enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);
  days = along_dossier_get_deployment (dossier)->approved;
  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *enhancement = along_dossier_item (enhancements, AlongEnhancement, i);
      const AlongSupportOption *option = along_funding_find_option (funding, enhancement->option);

      if (enhancement->state == ALONG_ENHANCEMENT_APPROVED && option != NULL &&
          option->max_days > 0)
        days += enhancement->days;
    }
  return days;
}

/* Only one of a group, unless somebody has allowed the two by name and with a reason. */
static void
check_group (AlongEnhancementCase *self)
{
  const GArray *others = along_dossier_get (self->context->dossier, ALONG_DOSSIER_ENHANCEMENTS);

  if (*self->option->group == '\0' || !along_enhancement_is_live (self->asked))
    return;

  for (guint i = 0; i < others->len; i++)
    {
      const AlongEnhancement *other = along_dossier_item (others, AlongEnhancement, i);
      const AlongSupportOption *option = along_funding_find_option (self->funding, other->option);
      g_autofree char *text = NULL;

      if (option == NULL || g_str_equal (other->id, self->asked->id) ||
          !along_enhancement_is_live (other) || !g_str_equal (option->group, self->option->group))
        continue;
      if (is_overridden (self->asked) || is_overridden (other))
        {
          text = g_strdup_printf (_ ("In addition to “%s”, which was allowed by name."),
                                  option->name);
          warn (self, ALONG_ENHANCEMENT_OVERRIDDEN, text);
          continue;
        }
      text = g_strdup_printf (
          _ ("Only one of the two: there is “%s” already. A second needs the name of who allows it "
             "and the reason."),
          option->name);
      block (self, ALONG_ENHANCEMENT_SECOND, text);
    }
}

/* Days of other live requests for the same option. */
static AlongDays
sum_other_days (AlongEnhancementCase *self)
{
  const GArray *others = along_dossier_get (self->context->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  AlongDays days = 0;

  for (guint i = 0; i < others->len; i++)
    {
      const AlongEnhancement *other = along_dossier_item (others, AlongEnhancement, i);

      if (!g_str_equal (other->id, self->asked->id) && along_enhancement_is_live (other) &&
          g_str_equal (other->option, self->asked->option))
        days += other->days;
    }
  return days;
}

static void
check_days (AlongEnhancementCase *self)
{
  AlongDays most = self->option->max_days;
  AlongDays others;

  if (most == 0)
    {
      if (self->asked->days != 0)
        block (self, ALONG_ENHANCEMENT_DAYS_NOT_MEANT, _ ("This kind of support gives no days."));
      return;
    }
  others = along_enhancement_is_live (self->asked) ? sum_other_days (self) : 0;
  if (self->asked->days <= 0)
    block (self, ALONG_ENHANCEMENT_NO_DAYS, _ ("Say how many days are needed."));
  else if (self->asked->days > most - others)
    {
      g_autofree char *days = along_days_format (most);
      g_autofree char *text = g_strdup_printf (ngettext ("At most %s day can be added.",
                                                         "At most %s days can be added.",
                                                         (gulong) (most / ALONG_DAYS_PER_DAY)),
                                               days);

      block (self, ALONG_ENHANCEMENT_TOO_MANY_DAYS, text);
    }
}

/* Support that gives days is asked for before the deployment is over (domain E-56). */
static void
check_request (AlongEnhancementCase *self)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (self->context->dossier);
  AlongDate requested = self->asked->requested;
  gboolean over = deployment->status == ALONG_DEPLOYMENT_COMPLETED ||
                  (deployment->completion != ALONG_DATE_NONE && requested > deployment->completion);

  if (requested == ALONG_DATE_NONE)
    block (self, ALONG_ENHANCEMENT_NO_DATE, _ ("Give the date of the request."));
  else if (requested > self->context->today)
    block (self, ALONG_ENHANCEMENT_IN_FUTURE, _ ("The date of the request is in the future."));
  else if (over && self->option->max_days > 0 &&
           (self->stored == NULL || self->stored->requested != requested))
    block (self, ALONG_ENHANCEMENT_AFTER_COMPLETION,
           _ ("Additional days are asked for before the deployment is completed."));

  if (*self->asked->context == '\0' && self->option->funded)
    block (self, ALONG_ENHANCEMENT_NO_CONTEXT, _ ("Say why the support is needed."));
  if (self->option->partner && self->asked->partner == 0 &&
      self->asked->state == ALONG_ENHANCEMENT_APPROVED)
    block (self, ALONG_ENHANCEMENT_NO_PARTNER, _ ("Name the partnering trust."));
  else if (self->option->partner && self->asked->partner == 0)
    warn (self, ALONG_ENHANCEMENT_NO_PARTNER, _ ("No partnering trust is named."));
}

static void
check_decision (AlongEnhancementCase *self)
{
  gboolean declined = self->asked->state == ALONG_ENHANCEMENT_DECLINED;

  if (!declined && self->asked->state != ALONG_ENHANCEMENT_APPROVED)
    return;

  if (self->asked->decided == ALONG_DATE_NONE)
    block (self, ALONG_ENHANCEMENT_NO_DATE, _ ("Give the date of the decision."));
  else if (self->asked->decided > self->context->today)
    block (self, ALONG_ENHANCEMENT_IN_FUTURE, _ ("The date of the decision is in the future."));
  else if (self->asked->decided < self->asked->requested)
    block (self, ALONG_ENHANCEMENT_DECIDED_BEFORE_REQUEST,
           _ ("The decision is dated before the request."));
  if (declined && *self->asked->rationale == '\0')
    block (self, ALONG_ENHANCEMENT_NO_RATIONALE, _ ("Give the rationale for declining."));
}

static gboolean
can_follow (AlongEnhancementCase *self)
{
  int state = self->asked->state;

  if (!self->option->funded)
    return state == ALONG_ENHANCEMENT_NOTED || state == ALONG_ENHANCEMENT_WITHDRAWN;
  if (self->stored == NULL)
    return state == ALONG_ENHANCEMENT_REQUESTED;
  if (self->stored->state == state)
    return TRUE;
  if (self->stored->state == ALONG_ENHANCEMENT_REQUESTED)
    return state != ALONG_ENHANCEMENT_NOTED;
  return self->stored->state == ALONG_ENHANCEMENT_APPROVED && state == ALONG_ENHANCEMENT_WITHDRAWN;
}

static void
check_state (AlongEnhancementCase *self)
{
  if (can_follow (self))
    return;

  if (!self->option->funded)
    block (self, ALONG_ENHANCEMENT_ONLY_NOTED,
           _ ("This support is not funded: it is noted, and nobody approves it."));
  else
    block (self, ALONG_ENHANCEMENT_WRONG_STATE,
           _ ("A request is decided once; after that a new request is made."));
}

/* Days, or the option itself, that claims rest on cannot be taken from under them. */
static void
check_claimed (AlongEnhancementCase *self)
{
  const GArray *claims = along_dossier_get (self->context->dossier, ALONG_DOSSIER_CLAIMS);
  AlongDays days = 0;
  guint n = 0;

  for (guint i = 0; self->stored != NULL && i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (claim->state == ALONG_CLAIM_RETURNED ||
          !g_str_equal (claim->enhancement, self->asked->id))
        continue;
      days += claim->days;
      n++;
    }
  if (n > 0 && (self->asked->state != ALONG_ENHANCEMENT_APPROVED || self->asked->days < days ||
                !g_str_equal (self->asked->option, self->stored->option)))
    block (self, ALONG_ENHANCEMENT_CLAIMED,
           _ ("It has been claimed already; the claim has to be "
              "returned first."));
}

static void
check_deployment (AlongEnhancementCase *self)
{
  int status = along_dossier_get_deployment (self->context->dossier)->status;

  if (status == ALONG_DEPLOYMENT_STOPPED && self->asked->state == ALONG_ENHANCEMENT_REQUESTED)
    block (self, ALONG_ENHANCEMENT_SUSPENDED, _ ("The deployment has been stopped."));
  else if (status == ALONG_DEPLOYMENT_PAUSED)
    warn (self, ALONG_ENHANCEMENT_SUSPENDED, _ ("The deployment is paused."));
}

AlongVerdict *
along_enhancement_judge (const AlongDeliveryContext *context, const AlongEnhancement *enhancement)
{
  AlongEnhancementCase self = { .context = context };
  g_autoptr (GStringChunk) texts = NULL;
  AlongEnhancement asked;

  g_return_val_if_fail (context != NULL && enhancement != NULL, NULL);

  /* A new record may come with texts that are NULL. */
  texts = g_string_chunk_new (64);
  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_ENHANCEMENTS), &asked, enhancement,
                     texts);
  self.asked = &asked;
  self.verdict = along_verdict_new ();
  self.funding = along_programme_get_funding (context->programme);
  self.option = along_funding_find_option (self.funding, asked.option);
  self.stored = along_dossier_find (context->dossier, ALONG_DOSSIER_ENHANCEMENTS, asked.id);
  if (self.option == NULL)
    {
      block (&self, ALONG_ENHANCEMENT_UNKNOWN_OPTION, _ ("The programme has no such support."));
      return self.verdict;
    }
  check_state (&self);
  check_group (&self);
  check_days (&self);
  check_request (&self);
  check_decision (&self);
  check_claimed (&self);
  check_deployment (&self);
  return self.verdict;
}
