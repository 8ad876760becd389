/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks where to save the open deadlines of those of @items (element-type AlongDeploymentItem) that
 * are active as one calendar file, and saves them as they are when it was asked for. @widget: hears
 * of the outcome.
 * @name: the calendar's and the file's. */
void along_deployment_calendar_export (GtkWidget *widget, const char *name, GListModel *items);

G_END_DECLS
