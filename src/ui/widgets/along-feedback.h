/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows a toast in the AdwToastOverlay that @from is in; outside of one, nothing happens. Commands
 * of the workspace need none: the window shows theirs, with Undo. */
void along_feedback_toast (GtkWidget *from, const char *text);

/* Says that something failed: in a toast when the message is one short line, otherwise in a
 * dialog. @heading: what did not work ("The picture was not saved"). A cancelled operation
 * (%G_IO_ERROR_CANCELLED) is not reported. @error: (nullable) */
void along_feedback_error (GtkWidget *from, const char *heading, const GError *error);

G_END_DECLS
