/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery.h"
#include "along-funding.h"
#include "along-json-reader.h"
#include "along-process.h"

G_BEGIN_DECLS

/* Reads "partners" and "processes" of a programme; both may be missing. What is allocated is added
 * to @memory, an array of pointers with g_free(); texts belong to the reader. */
void along_partners_read (AlongJsonItem root, GPtrArray *memory, GArray *partners);
void along_processes_read (AlongJsonItem root,
                           GPtrArray *memory,
                           const GArray *partners,
                           GArray *processes);

/* Fails where a step asks for a document, a payment and so on that the programme does not have.
 * @delivery, @funding: (nullable) */
void along_processes_check (AlongJsonItem root,
                            const GArray *processes,
                            const AlongDelivery *delivery,
                            const AlongFunding *funding);

/* The pieces of it. Steps have their ids already, so that one can be looked up. */
void along_step_read (AlongJsonItem item,
                      GPtrArray *memory,
                      const AlongProcess *process,
                      AlongStep *step);
void along_limit_read (AlongJsonItem item, const AlongProcess *process, AlongLimit *limit);
void along_gate_read (AlongJsonItem item, const AlongProcess *process, AlongGate *gate);

/* The words for AlongEnhancementState, NULL at the end. */
extern const char *const along_process_enhancement_states[];

/* The step that @key of @item names, or %ALONG_NO_STEP where it is missing. */
int along_step_read_reference (AlongJsonItem item, const char *key, const AlongProcess *process);

/* Puts the steps in an order in which each comes after those that it waits for; %FALSE and the
 * index of one on a circle where there is none. */
gboolean along_process_sort (AlongProcess *process, GPtrArray *memory, guint *culprit);

/* Calls @visit with each step that @step waits for. */
typedef void (*AlongStepVisit) (guint step, gpointer user_data);
void along_process_visit_waits (const AlongProcess *self,
                                guint step,
                                AlongStepVisit visit,
                                gpointer data);

G_END_DECLS
