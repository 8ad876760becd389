/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-days.h"
#include "along-deployment.h"
#include "along-money.h"
#include "along-programme.h"

G_BEGIN_DECLS

/* What must be there before a claim may go on. */
typedef enum
{
  ALONG_PAYMENT_GATE_DOCUMENT,  /* @subject: a document type that has been received */
  ALONG_PAYMENT_GATE_SIGNATURE, /* @subject: the form, @role: whose signature, which still holds */
  ALONG_PAYMENT_GATE_PAYMENT,   /* @subject: a payment that has been paid */
  ALONG_PAYMENT_GATE_ENHANCEMENT, /* the enhanced support that it pays for has been approved */
  ALONG_PAYMENT_GATE_CHECKLIST,   /* @subject: a checklist of which every item is ticked */
} AlongPaymentGateKind;

/* @text: the condition as the programme words it. */
typedef struct
{
  AlongPaymentGateKind kind;
  const char *subject;
  const char *role;
  const char *text;
  const char *source;
} AlongPaymentGate;

/* A state that a claim of the payment goes through, in order; the first is always
 * %ALONG_CLAIM_DRAFT, the last %ALONG_CLAIM_PAID. @partner: who makes the move (id of a lane).
 * @gates: what it takes to get there. */
typedef struct
{
  AlongClaimState state;
  const char *name;
  const char *partner;
  const AlongPaymentGate *gates;
  guint n_gates;
} AlongPaymentStage;

typedef enum
{
  ALONG_PAYMENT_PER_DAY, /* @amount pence for each day */
  ALONG_PAYMENT_FIXED,   /* @amount pence, once */
  ALONG_PAYMENT_UP_TO,   /* at most @amount pence, once */
} AlongPaymentBasis;

/* @option: the enhanced support that it pays for, or "" for the deployment itself; a payment per
 * day with "" also pays for approved additional days. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  AlongPaymentBasis basis;
  AlongMoney amount;
  const char *option;
  const AlongPaymentStage *stages;
  guint n_stages;
  const char *source;
} AlongPayment;

/* When what was approved has to be over. */
typedef enum
{
  ALONG_OPTION_ENDS_OPEN,
  ALONG_OPTION_ENDS_AFTER_MONTHS,        /* @months after it starts */
  ALONG_OPTION_ENDS_AFTER_TERM_OR_WEEKS, /* the later of the next full term's end and @weeks */
} AlongOptionEnd;

/* Enhanced support. @process: id of the process that it goes through, or "". @funded: %FALSE
 * where the department only hears of it. @group: of which one deployment can have only one, or
 * "". @max_days: quarter-days, 0 where it gives none. @amount: all its payments together.
 * @decision_days: working days until a decision is due, 0 for no limit. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *process;
  gboolean funded;
  const char *group;
  AlongDays max_days;
  AlongMoney amount;
  int decision_days;
  AlongOptionEnd end;
  int months;
  int weeks;
  gboolean partner; /* needs a partnering trust */
  const char *source;
  const char *note;
} AlongSupportOption;

/**
 * AlongFunding:
 * @day_rate: pence; of the payment per day, 0 where there is none
 * @rate_text: what the rate includes, for a tooltip
 *
 * What a programme pays for, how much and on what conditions: the member "funding" of its
 * definition. Belongs to its #AlongProgramme; texts are never NULL.
 */
struct _AlongFunding
{
  AlongMoney day_rate;
  const char *rate_text;
  const AlongPayment *payments;
  guint n_payments;
  const AlongSupportOption *options;
  guint n_options;
  const char *source;
};

/* (nullable): also for a NULL @self, of a programme that pays nothing. */
const AlongPayment *along_funding_find_payment (const AlongFunding *self, const char *id);
const AlongSupportOption *along_funding_find_option (const AlongFunding *self, const char *id);
/* The payment per day, if there is one. */
const AlongPayment *along_funding_get_day_payment (const AlongFunding *self);

/* (nullable): the stage of @state, where claims of the payment have it. */
const AlongPaymentStage *along_payment_find_stage (const AlongPayment *self, AlongClaimState state);
/* FALSE where nothing follows @state. */
gboolean along_payment_get_next_state (const AlongPayment *self,
                                       AlongClaimState state,
                                       AlongClaimState *next);
/* (transfer container) (element-type AlongPayment): what waits for the document. */
GPtrArray *along_funding_list_gated (const AlongFunding *self, const char *document_type);

G_END_DECLS
