/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bank-state.h"

G_DEFINE_BOXED_TYPE (AlongBankState, along_bank_state, along_bank_state_copy, along_bank_state_free)

AlongBankState *
along_bank_state_copy (const AlongBankState *self)
{
  AlongBankState *copy = g_new0 (AlongBankState, 1);

  *copy = *self;
  copy->author = g_strdup (self->author);
  copy->fingerprint = g_strdup (self->fingerprint);
  return copy;
}

void
along_bank_state_free (AlongBankState *self)
{
  if (self == NULL)
    return;

  g_free (self->author);
  g_free (self->fingerprint);
  g_free (self);
}
