/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be done with the deployment that an AlongDeploymentDetail shows: `deployment.pause`,
 * `.stop`, `.resume`, `.match`, `.show-school`, `.export-calendar`, `.delete`. */
void along_deployment_actions_install (GtkWidgetClass *detail_class);
/* After another one shows, or it has changed. */
void along_deployment_actions_update (GtkWidget *detail);

G_END_DECLS
