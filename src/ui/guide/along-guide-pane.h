/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-guide-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_GUIDE_PANE (along_guide_pane_get_type ())

/**
 * AlongGuidePane:
 *
 * The guide as a list: to search, to narrow, and in the order in which it suits a deployment.
 *
 * Properties: selected (nullable, read-only): the #AlongGuideItem that is chosen; another object
 * for the same entry when what is said of it has changed.
 * Signals:
 * - opened: the user wants to see the selected one
 */
G_DECLARE_FINAL_TYPE (AlongGuidePane, along_guide_pane, ALONG, GUIDE_PANE, GtkWidget)

/* Once, before anything else. */
void along_guide_pane_set_context (AlongGuidePane *self, AlongContext *context);

/* Takes up deployments and register as they are. */
void along_guide_pane_refresh (AlongGuidePane *self);

/* @id: (nullable): of the deployment that it is for; from the next refresh on. Nothing is hidden
 * by a search any more. */
void along_guide_pane_set_deployment (AlongGuidePane *self, const char *id);

/* (nullable) */
AlongGuideItem *along_guide_pane_get_selected (AlongGuidePane *self);

/* Puts the keyboard into the search, or back to the selected one. */
gboolean along_guide_pane_focus_search (AlongGuidePane *self);
void along_guide_pane_focus_selected (AlongGuidePane *self);

G_END_DECLS
