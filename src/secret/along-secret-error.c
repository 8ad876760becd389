/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-secret"

#include "config.h"

#include "along-secret-error-private.h"

#include <glib/gi18n.h>
#include <libsecret/secret.h>

G_DEFINE_QUARK (along - secret - error - quark, along_secret_error)

static const char *
describe (AlongSecretError code)
{
  switch (code)
    {
    case ALONG_SECRET_ERROR_NO_PASSPHRASE:
      return _ ("Enter the passphrase of the bank details.");
    case ALONG_SECRET_ERROR_NO_KEY:
      return _ ("No keyring answers on this computer. Choose a passphrase for the bank details.");
    case ALONG_SECRET_ERROR_WRONG_PASSPHRASE:
      return _ ("This is not the passphrase. Try again.");
    case ALONG_SECRET_ERROR_WEAK_PASSPHRASE:
      return _ ("Choose a passphrase of at least twelve characters, such as four words.");
    case ALONG_SECRET_ERROR_NO_SERVICE:
      return _ ("The key is in a keyring that does not answer. Log in to the desktop in which the "
                "details were entered, or enter them again.");
    case ALONG_SECRET_ERROR_LOCKED:
      return _ ("The keyring is locked. Unlock it and try again.");
    case ALONG_SECRET_ERROR_KEY_LOST:
      return _ ("The key is not in this computer’s keyring. Open the database where the details "
                "were entered, or enter them again.");
    case ALONG_SECRET_ERROR_DAMAGED:
    case ALONG_SECRET_ERROR_NEWER:
    case ALONG_SECRET_ERROR_FAILED:
    default:
      return _ ("The keyring refused. Try again.");
    }
}

void
along_secret_set_error (GError **error, AlongSecretError code)
{
  g_set_error_literal (error, ALONG_SECRET_ERROR, code, describe (code));
}

void
along_secret_propagate_error (GError **error, GError *local_error, AlongSecretError missing)
{
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, local_error);
      return;
    }

  if (g_error_matches (local_error, SECRET_ERROR, SECRET_ERROR_IS_LOCKED))
    along_secret_set_error (error, ALONG_SECRET_ERROR_LOCKED);
  else if (local_error->domain == SECRET_ERROR)
    along_secret_set_error (error, ALONG_SECRET_ERROR_FAILED);
  else
    {
      /* No bus, no such service, no answer. */
      g_debug ("The Secret Service cannot be used: %s", local_error->message);
      along_secret_set_error (error, missing);
    }
  g_error_free (local_error);
}
