/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ALONG_SECRET_ERROR (along_secret_error_quark ())

/* Each message says what is the matter and what to do, and never holds a secret. */
typedef enum
{
  ALONG_SECRET_ERROR_NO_PASSPHRASE,    /* the key is behind a passphrase: ask for it */
  ALONG_SECRET_ERROR_NO_KEY,           /* no key and no keyring yet: have a passphrase chosen */
  ALONG_SECRET_ERROR_WRONG_PASSPHRASE, /* ask again */
  ALONG_SECRET_ERROR_WEAK_PASSPHRASE,  /* too short for a new one */
  ALONG_SECRET_ERROR_NO_SERVICE,       /* the key is in a keyring that is not running here */
  ALONG_SECRET_ERROR_LOCKED,           /* the keyring was not unlocked */
  ALONG_SECRET_ERROR_KEY_LOST,         /* what was sealed must be entered again */
  ALONG_SECRET_ERROR_DAMAGED,          /* the box was changed, or belongs elsewhere */
  ALONG_SECRET_ERROR_NEWER,            /* sealed by a newer version of the program */
  ALONG_SECRET_ERROR_FAILED,
} AlongSecretError;

GQuark along_secret_error_quark (void);

G_END_DECLS
