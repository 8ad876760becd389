/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-dialog.h"
#include "along-progress.h"

G_BEGIN_DECLS

/* Adds to a dialog what is known of a step: what is to be done and by whom, how it stands, its
 * limit and how that is read, notes, what it still waits for, and corrections of its date. */
void along_step_facts_add (AlongFormDialog *dialog,
                           AlongContext *context,
                           AlongProgress *progress,
                           guint step);

G_END_DECLS
