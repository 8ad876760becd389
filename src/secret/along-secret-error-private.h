/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-secret-error.h"

G_BEGIN_DECLS

/* Sets the error of @code with its sentence. */
void along_secret_set_error (GError **error, AlongSecretError code);

/* Turns what libsecret says into ALONG_SECRET_ERROR; cancelling stays what it is. @local_error:
 * (transfer full). @missing: what the absence of the service means to the caller. */
void along_secret_propagate_error (GError **error, GError *local_error, AlongSecretError missing);

G_END_DECLS
