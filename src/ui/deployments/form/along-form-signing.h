/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"
#include "along-form-session.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SIGNING (along_form_signing_get_type ())

/**
 * AlongFormSigning:
 *
 * The signature of a role: who has signed, with its fingerprint, or the button to sign; and the
 * signatures that have lost their force, with what has changed since.
 */
G_DECLARE_FINAL_TYPE (AlongFormSigning, along_form_signing, ALONG, FORM_SIGNING, GtkWidget)

GtkWidget *along_form_signing_new (AlongFormSession *session, const AlongFormField *field);

G_END_DECLS
