/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-evidence.h"

G_BEGIN_DECLS

/* Facts about the inspections of a school: its grades, runs of them, categories of concern. */
void along_evidence_collect_history (const AlongConditionContext *context,
                                     const AlongCondition *condition,
                                     AlongSubject subject,
                                     GArray *evidence);

G_END_DECLS
