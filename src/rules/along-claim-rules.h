/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-funding.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* What a payment still allows. A claim is live unless it has been returned. @taken, @amount_taken:
 * by other live claims. @days, @amount: what can be claimed now. */
typedef struct
{
  AlongDays approved;
  AlongDays delivered;
  AlongDays taken;
  AlongDays days;
  AlongMoney amount_taken;
  AlongMoney amount;
} AlongClaimRoom;

/* @enhancement: id of what it pays for, or "" for the deployment's own days. @except: (nullable):
 * the claim that asks. */
AlongClaimRoom along_claim_get_room (const AlongDeliveryContext *context,
                                     const char *payment,
                                     const char *enhancement,
                                     const char *except);

/* (transfer container) (element-type AlongDayEntry): lines of the log up to today that no other
 * live claim asks for, oldest first, no more than there is room for; the last may reach beyond. */
GPtrArray *along_claim_list_days (const AlongDeliveryContext *context,
                                  const char *payment,
                                  const char *enhancement,
                                  const char *except);

/* (transfer container) (element-type AlongDayEntry): the lines of the log that a claim asks for,
 * oldest first. @claim: id */
GPtrArray *along_claim_list_lines (AlongDossier *dossier, const char *claim);

/* Pence for @days quarter-days at @rate a day; exact, as a rate is a multiple of four pence. */
AlongMoney along_claim_get_amount (AlongMoney rate, AlongDays days);

typedef enum
{
  ALONG_CLAIM_UNKNOWN_PAYMENT,
  ALONG_CLAIM_WRONG_ENHANCEMENT,
  ALONG_CLAIM_NOT_APPROVED,
  ALONG_CLAIM_NOTHING,
  ALONG_CLAIM_OVER_APPROVED,
  ALONG_CLAIM_OVER_DELIVERED,
  ALONG_CLAIM_DAY_TWICE,
  ALONG_CLAIM_DAY_UNKNOWN, /* not in the log, or of other support, or still to come */
  ALONG_CLAIM_WRONG_AMOUNT,
  ALONG_CLAIM_PAYMENT_TWICE,
  ALONG_CLAIM_WRONG_STATE, /* the states are not in that order */
  ALONG_CLAIM_MISSING_DOCUMENT,
  ALONG_CLAIM_MISSING_SIGNATURE,
  ALONG_CLAIM_SIGNED_EARLY, /* before the last of its days */
  ALONG_CLAIM_EARLIER_PAYMENT,
  ALONG_CLAIM_CHECKLIST,
  ALONG_CLAIM_NO_PAID_DATE,
  ALONG_CLAIM_PAID_EARLY, /* the date of payment is in the future */
  ALONG_CLAIM_FIXED,      /* a claim that was signed cannot be changed */
} AlongClaimReason;

/* A claim, new or changed (by its id), with the lines of the log that it asks for: @days is
 * (array zero-terminated=1) (nullable); NULL for what the dossier has of it. */
AlongVerdict *along_claim_judge (const AlongDeliveryContext *context,
                                 const AlongClaim *claim,
                                 const char *const *days);

/* Whether the claim may be taken away: a draft, or one that was returned. */
AlongVerdict *along_claim_judge_deletion (const AlongDeliveryContext *context, const char *id);

/* Whether the claim may go to @state now: the next one, %ALONG_CLAIM_RETURNED, or back to
 * %ALONG_CLAIM_DRAFT from that. All gates up to there are looked at again. @claim may have a
 * date of payment that the dossier's has not yet. */
AlongVerdict *along_claim_judge_advance (const AlongDeliveryContext *context,
                                         const AlongClaim *claim,
                                         AlongClaimState state);

/* FALSE where nothing follows. */
gboolean along_claim_get_next_state (const AlongDeliveryContext *context,
                                     const AlongClaim *claim,
                                     AlongClaimState *next);
/* The state's name as the programme words it, or in general. */
const char *along_claim_get_state_name (AlongProgramme *programme, const AlongClaim *claim);

G_END_DECLS
