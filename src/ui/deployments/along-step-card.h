/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_STEP_CARD (along_step_card_get_type ())

/**
 * AlongStepCard:
 *
 * A step of a process: what is to be done, how it stands in an icon, a colour and a word, and by
 * when. Signals: activated.
 */
G_DECLARE_FINAL_TYPE (AlongStepCard, along_step_card, ALONG, STEP_CARD, GtkWidget)

GtkWidget *along_step_card_new (void);

/* @step: of @process; what is shown of it is copied. */
void along_step_card_show (AlongStepCard *self,
                           const AlongProcess *process,
                           const AlongStepProgress *step,
                           AlongDate today);
/* Whether it says whose step it is, where no lane does. */
void along_step_card_set_show_partner (AlongStepCard *self, gboolean show_partner);

/* Of the step that is shown. */
guint along_step_card_get_stage (AlongStepCard *self);
guint along_step_card_get_partner (AlongStepCard *self);
guint along_step_card_get_index (AlongStepCard *self);

G_END_DECLS
