/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-command.h"

G_BEGIN_DECLS

/* What happens to signatures when a command changes what they stand under. Only what the command
 * itself changes counts: a new register that knows another telephone number voids nothing. */

/* (transfer full) (nullable): the signatures that stand before the change, each with the
 * fingerprint of what it would be put under at that moment. */
GPtrArray *along_signatures_list (const AlongDossierChange *change, GError **error);

/* Voids those of @seals under which the change has left something else. */
gboolean
along_signatures_void_changed (const AlongDossierChange *change, GPtrArray *seals, GError **error);

/* What was filled in from the register and the like stays as it is signed, whatever is imported
 * later. @sections: bits of those that are signed. */
gboolean along_signatures_keep_prefilled (const AlongDossierChange *change,
                                          AlongForm *form,
                                          guint64 sections,
                                          AlongAnswers *typed,
                                          AlongAnswers *filled,
                                          GError **error);

G_END_DECLS
