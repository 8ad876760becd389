/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "along-partner-item.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PAIR_DIALOG (along_pair_dialog_get_type ())

/**
 * AlongPairDialog:
 *
 * Chooses a lead for a partner from all of them, ranked; the twin of a drag for the keyboard.
 *
 * Signals:
 * - chosen (application id, lead id)
 */
G_DECLARE_FINAL_TYPE (AlongPairDialog, along_pair_dialog, ALONG, PAIR_DIALOG, AdwWindow)

GtkWidget *along_pair_dialog_new (GtkWindow *parent, AlongPartnerItem *item);

G_END_DECLS
