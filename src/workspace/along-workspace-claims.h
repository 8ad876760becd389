/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-docket.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Commands on enhanced support and on claims. What the rules of the programme do not allow is
 * refused with the reason. */

/* Asks for enhanced support. @enhancement: deployment, option, days or partner, context, requested,
 * and the override, when another option is in use. */
gboolean along_workspace_request_enhancement (AlongWorkspace *self,
                                              const AlongEnhancement *enhancement,
                                              char **id,
                                              GError **error);
/* Approves, declines or withdraws. @enhancement: deployment, id, state, decided, rationale (which a
 * refusal needs), starts and ends. Approved days come on top of those of the deployment. */
gboolean along_workspace_decide_enhancement (AlongWorkspace *self,
                                             const AlongEnhancement *enhancement,
                                             GError **error);

/* Makes a claim for @payment. @days: (array length=n_days): ids of lines of the log, for a payment
 * that is reckoned by days; its amount is worked out, as is that of a fixed payment. @amount: of a
 * payment that has only an upper limit; 0 asks for all of it. */
gboolean along_workspace_make_claim (AlongWorkspace *self,
                                     const char *deployment,
                                     const char *payment,
                                     const char *enhancement,
                                     const char *const *days,
                                     guint n_days,
                                     AlongMoney amount,
                                     char **id,
                                     GError **error);
/* Moves a claim on, or sends it back. @reference: of the payment, when it is paid. */
gboolean along_workspace_set_claim_state (AlongWorkspace *self,
                                          const char *deployment,
                                          const char *claim,
                                          AlongClaimState state,
                                          AlongDate date,
                                          const char *reference,
                                          GError **error);
/* Only a draft or one that was returned. */
gboolean along_workspace_delete_claim (AlongWorkspace *self,
                                       const char *deployment,
                                       const char *claim,
                                       GError **error);

G_END_DECLS
