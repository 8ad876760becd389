/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-condition.h"

G_BEGIN_DECLS

/* Appends to @evidence, an array of AlongEvidence, what speaks for and against a condition: every
 * grade with its date and framework, and with the URN where it is a predecessor's. */
void along_evidence_collect (const AlongConditionContext *context,
                             const AlongCondition *condition,
                             AlongSubject subject,
                             GArray *evidence);

/* Takes @text. */
void along_evidence_add (GArray *evidence,
                         gboolean holds,
                         char *text,
                         const AlongInspection *inspection);

G_END_DECLS
