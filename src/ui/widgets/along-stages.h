/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AlongStages:
 *
 * Work on a widget that would take longer than a frame, done in pieces: what can be seen at first
 * is made at once, by whoever has these stages, and the rest by one stage in each frame after the
 * one that shows it.
 */
typedef struct _AlongStages AlongStages;

/* A piece of the work, which should take a few milliseconds with all that it brings about in the
 * frame. Returns whether there is more to do. */
typedef gboolean (*AlongStagesFunc) (gpointer data);

/* @widget: what is worked on; it must not go before along_stages_free(). */
AlongStages *along_stages_new (GtkWidget *widget, AlongStagesFunc stage, gpointer data);
void along_stages_free (AlongStages *self);

/* Does nothing while they are under way. */
void along_stages_begin (AlongStages *self);
void along_stages_stop (AlongStages *self);

G_END_DECLS
