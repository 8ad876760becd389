/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-dialog.h"
#include "along-progress.h"

G_BEGIN_DECLS

/* Adds to a dialog about a step the row that says it is not needed, or takes it back; each asks for
 * the reason and closes the dialog when it is done. */
void along_step_undoing_add (AlongFormDialog *dialog,
                             AlongContext *context,
                             AlongProgress *progress,
                             guint step);

G_END_DECLS
