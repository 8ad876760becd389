/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-deployment.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Starts a deployment of the context's programme, and shows it. @draft: (nullable): what is known
 * of it: who, pathway, lead, application; texts may be NULL. @parent: any widget of the main
 * window. */
void along_deployment_dialog_present (GtkWidget *parent,
                                      AlongContext *context,
                                      const AlongDeployment *draft);

/* The same with what the board knows of an application. */
void along_deployment_dialog_present_for (GtkWidget *parent,
                                          AlongContext *context,
                                          const char *application);

G_END_DECLS
