/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNER_INSPECTOR (along_partner_inspector_get_type ())

/* What is known of a partner, and the leads that suit it best with their scores taken apart. */
G_DECLARE_FINAL_TYPE (AlongPartnerInspector,
                      along_partner_inspector,
                      ALONG,
                      PARTNER_INSPECTOR,
                      GtkWidget)

GtkWidget *along_partner_inspector_new (AlongBoardScene *scene);

/* @application: (nullable): NULL shows nothing. */
void along_partner_inspector_show (AlongPartnerInspector *self, const char *application);

G_END_DECLS
