/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-history.h"
#include "along-workspace-history.h"

G_BEGIN_DECLS

/* (transfer full) */
AlongHistoryItem *along_history_item_new (const AlongHistoryEntry *entry);

G_END_DECLS
