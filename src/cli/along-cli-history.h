/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-history.h"

G_BEGIN_DECLS

/* "done", "undone", "discarded": for JSON and CSV. */
const char *along_cli_entry_state_to_string (AlongEntryState state);

G_END_DECLS
