/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-editor.h"
#include "along-form-session.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_SEALED_BOX (along_form_sealed_box_get_type ())

/* The sealed bank details of the deployment, among the fields of its form. */
G_DECLARE_FINAL_TYPE (AlongFormSealedBox, along_form_sealed_box, ALONG, FORM_SEALED_BOX, GtkWidget)

GtkWidget *along_form_sealed_box_new (AlongFormSession *session);

G_END_DECLS
