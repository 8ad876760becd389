/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-claim-rules.h"

G_BEGIN_DECLS

/* A claim, its payment and its lines, and what speaks against it. @lines: (element-type utf8): ids
 * of lines of the log. */
typedef struct
{
  const AlongDeliveryContext *context;
  const AlongClaim *claim;
  const AlongPayment *payment;
  const AlongEnhancement *enhancement; /* (nullable) */
  GPtrArray *lines;
  AlongVerdict *verdict;
} AlongClaimCase;

/* @claim: outlives the case. @days: (nullable): ids of lines, or those of the dossier. */
void along_claim_case_init (AlongClaimCase *self,
                            const AlongDeliveryContext *context,
                            const AlongClaim *claim,
                            const char *const *days);
AlongVerdict *along_claim_case_end (AlongClaimCase *self);

/* What holds for a live claim in every state. */
void along_claim_check (AlongClaimCase *self);

/* Takes @text. */
void along_claim_case_block (AlongClaimCase *self,
                             AlongClaimReason reason,
                             const char *subject,
                             char *text);

/* Whether it takes anything from what may be claimed. */
gboolean along_claim_is_live (const AlongClaim *claim);
/* Whether another live claim than @except (nullable) asks for the line. */
gboolean along_claim_is_taken (AlongDossier *dossier, const char *day, const char *except);

/* What has to be there before the claim goes into @stage. */
void along_claim_check_gates (AlongClaimCase *self, const AlongPaymentStage *stage);

G_END_DECLS
