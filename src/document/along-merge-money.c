/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-merge-money"

#include "config.h"

#include "along-funding.h"
#include "along-merge-values-private.h"

#include <glib/gi18n.h>

static char *
claim_days (AlongMergeValues *self)
{
  return self->claim != NULL ? along_days_format (self->claim->days) : NULL;
}

static char *
claim_amount (AlongMergeValues *self)
{
  return self->claim != NULL ? along_money_format (self->claim->amount) : NULL;
}

static char *
claim_paid (AlongMergeValues *self)
{
  return self->claim != NULL ? along_date_format (self->claim->paid) : NULL;
}

static char *
claim_reference (AlongMergeValues *self)
{
  return self->claim != NULL ? g_strdup (self->claim->reference) : NULL;
}

static const AlongSupportOption *
get_option (AlongMergeValues *self)
{
  return self->enhancement != NULL
             ? along_funding_find_option (along_programme_get_funding (self->context->programme),
                                          self->enhancement->option)
             : NULL;
}

static char *
enhancement_name (AlongMergeValues *self)
{
  const AlongSupportOption *option = get_option (self);

  return option != NULL ? g_strdup (option->name) : NULL;
}

static char *
enhancement_amount (AlongMergeValues *self)
{
  const AlongSupportOption *option = get_option (self);

  return option != NULL && option->amount > 0 ? along_money_format (option->amount) : NULL;
}

static char *
enhancement_days (AlongMergeValues *self)
{
  return self->enhancement != NULL && self->enhancement->days > 0
             ? along_days_format (self->enhancement->days)
             : NULL;
}

static char *
enhancement_outcome (AlongMergeValues *self)
{
  int state = self->enhancement != NULL ? self->enhancement->state : ALONG_ENHANCEMENT_REQUESTED;

  if (state == ALONG_ENHANCEMENT_APPROVED)
    return g_strdup (C_ ("outcome of a request", "approved"));
  return state == ALONG_ENHANCEMENT_DECLINED ? g_strdup (C_ ("outcome of a request", "declined"))
                                             : NULL;
}

static char *
enhancement_requested (AlongMergeValues *self)
{
  return self->enhancement != NULL ? along_date_format (self->enhancement->requested) : NULL;
}

static char *
enhancement_ends (AlongMergeValues *self)
{
  return self->enhancement != NULL ? along_date_format (self->enhancement->ends) : NULL;
}

static char *
enhancement_context (AlongMergeValues *self)
{
  return self->enhancement != NULL ? g_strdup (self->enhancement->context) : NULL;
}

static char *
enhancement_rationale (AlongMergeValues *self)
{
  return self->enhancement != NULL ? g_strdup (self->enhancement->rationale) : NULL;
}

static char *
enhancement_partner (AlongMergeValues *self)
{
  int uid = self->enhancement != NULL ? self->enhancement->partner : 0;

  return uid != 0 && self->context->reg != NULL
             ? g_strdup (along_register_get_name (
                   self->context->reg, (AlongParticipant){ ALONG_PARTICIPANT_TRUST, uid }))
             : NULL;
}

const AlongMergeDefinition along_merge_of_money[] = {
  { "claim.days", N_ ("Days claimed"), claim_days },
  { "claim.amount", N_ ("Amount claimed"), claim_amount },
  { "claim.paid", N_ ("Date of payment"), claim_paid },
  { "claim.reference", N_ ("Reference of the payment"), claim_reference },
  { "enhancement.name", N_ ("Enhanced support"), enhancement_name },
  { "enhancement.days", N_ ("Additional days"), enhancement_days },
  { "enhancement.amount", N_ ("Grant"), enhancement_amount },
  { "enhancement.outcome", N_ ("Decision on the enhanced support"), enhancement_outcome },
  { "enhancement.requested", N_ ("Date of the request"), enhancement_requested },
  { "enhancement.ends", N_ ("End of the enhanced support"), enhancement_ends },
  { "enhancement.context", N_ ("Why enhanced support is needed"), enhancement_context },
  { "enhancement.rationale", N_ ("Rationale of the decision"), enhancement_rationale },
  { "enhancement.partner", N_ ("Partnering trust"), enhancement_partner },
};

const guint along_n_merge_of_money = G_N_ELEMENTS (along_merge_of_money);
