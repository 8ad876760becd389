/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-history.h"

G_BEGIN_DECLS

/* (transfer full): what a command did, as a sentence in the reader's language: "Paired Ashby
 * Primary School with Beacon Academy". */
char *along_command_label_describe (const AlongHistoryLabel *label);

G_END_DECLS
