/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-form-dialog.h"
#include "along-progress.h"
#include "along-workspace-deployments.h"

G_BEGIN_DECLS

/**
 * AlongStepSettings:
 *
 * The rows of a step's form that ask for what the step sets: whom the deployment is matched with,
 * its date of completion, its days, and the decision about enhanced support that was asked for.
 * They go with the form.
 */
typedef struct _AlongStepSettings AlongStepSettings;

/* @changed: called with @data whenever anything has changed. */
AlongStepSettings *along_step_settings_add (AlongFormDialog *dialog,
                                            AlongContext *context,
                                            AlongProgress *progress,
                                            guint step,
                                            void (*changed) (gpointer data),
                                            gpointer data);

/* Asks for what goes with the answer that is chosen. @answer: (nullable) */
void along_step_settings_show_answer (AlongStepSettings *self, const AlongAnswer *answer);

/* (nullable): what is missing. */
const char *along_step_settings_find_missing (AlongStepSettings *self);

/* (transfer none): valid until a row changes. @date: when the step was done. */
const AlongStepEffects *along_step_settings_read (AlongStepSettings *self, AlongDate date);

G_END_DECLS
