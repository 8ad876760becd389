/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_NOTICE (along_form_notice_get_type ())

/* What is special about a section as it stands: locked, signed, or changed since it was. */
G_DECLARE_FINAL_TYPE (AlongFormNotice, along_form_notice, ALONG, FORM_NOTICE, GtkWidget)

GtkWidget *along_form_notice_new (void);

/* A toast tells of a signature that has lost its force since the session was last shown. */
void along_form_notice_show (AlongFormNotice *self, AlongFormSession *session, guint section);

G_END_DECLS
