/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-verdict.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_CONTACT_NONE,       /* nobody has the role that is to be contacted first */
  ALONG_CONTACT_NO_THROUGH, /* nobody has the role through which support goes */
  ALONG_CONTACT_NO_ADDRESS, /* no e-mail address */
} AlongContactReason;

/* (nullable): who had the role on @date; the latest to begin, of several. */
const AlongContact *along_contact_find (AlongDossier *dossier, const char *role, AlongDate date);

/**
 * along_contact_find_first:
 * @verdict: (out) (optional) (transfer full): what to look at
 *
 * Whom the leader contacts first today (domain A8.10, A8.11): by the programme's rule and the kind
 * of participant.
 *
 * Returns: (nullable)
 */
const AlongContact *
along_contact_find_first (const AlongDeliveryContext *context, AlongVerdict **verdict);

G_END_DECLS
