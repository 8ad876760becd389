/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-key-store.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_BANK_NONE, /* none were entered */
  ALONG_BANK_SEALED,
  ALONG_BANK_REMOVED, /* there were some; who removed them and when is known */
} AlongBankStatus;

#define ALONG_TYPE_BANK_STATE (along_bank_state_get_type ())

/* What is known without opening the seal. @made: Unix seconds, UTC. @fingerprint: (nullable): of
 * what is sealed: hexadecimal, equal for equal details under the same key; for what is signed or
 * approved, to see later whether the details have changed since.
 * @changed_after_approval: entered or changed when a claim was signed or enhanced support
 * approved already: look twice before paying. */
typedef struct
{
  AlongBankStatus status;
  gint64 made;
  char *author;
  char *fingerprint;
  gboolean changed_after_approval;
  AlongKeyState key;
  AlongKeyKind key_kind;
} AlongBankState;

GType along_bank_state_get_type (void) G_GNUC_CONST;
AlongBankState *along_bank_state_copy (const AlongBankState *self);
void along_bank_state_free (AlongBankState *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongBankState, along_bank_state_free)

G_END_DECLS
