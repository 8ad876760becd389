/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_PROCESS_LANES (along_process_lanes_get_type ())

/**
 * AlongProcessLanes:
 *
 * The picture of a process: a lane for each partner, a column for each stage, a card for each step.
 * Where it is narrow, the stages one below the other. It belongs into a scrolled window; headings
 * and lanes' names stay in sight. The arrow keys go from step to step.
 *
 * Signals: step-activated (guint): index of the step in the process.
 */
G_DECLARE_FINAL_TYPE (AlongProcessLanes, along_process_lanes, ALONG, PROCESS_LANES, GtkWidget)

/* @progress: (nullable). Another deployment or process starts with the current stage in view. */
void along_process_lanes_set_progress (AlongProcessLanes *self, AlongProgress *progress);
void along_process_lanes_set_narrow (AlongProcessLanes *self, gboolean narrow);
/* The scrolled window that it is in. */
void along_process_lanes_set_scroller (AlongProcessLanes *self, GtkScrolledWindow *scroller);
/* Puts the focus on a step. */
gboolean along_process_lanes_focus_step (AlongProcessLanes *self, guint index);

G_END_DECLS
