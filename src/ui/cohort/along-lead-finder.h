/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* (transfer full) (element-type AlongParticipant): open trusts whose names hold every word of
 * @text, then the schools that the workspace finds; at most @limit. Empty without a register. */
GArray *along_lead_finder_find (AlongWorkspace *workspace, const char *text, guint limit);

/* (transfer full): what tells participants of one name apart: "Trust of 12 schools",
 * "Secondary in Leeds". */
char *along_lead_finder_describe (AlongRegister *reg, AlongParticipant who);

G_END_DECLS
