/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* Names as both front ends show them. All (transfer full). */

/* As the register has it, or its number where that is not read. */
char *along_workspace_dup_participant_name (AlongWorkspace *self, AlongParticipant who);
/* @lead: id, or "". Of what has no lead, "". */
char *along_workspace_dup_lead_name (AlongWorkspace *self, const char *lead);

G_END_DECLS
