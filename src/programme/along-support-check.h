/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-json-reader.h"
#include "along-programme-private.h"

G_BEGIN_DECLS

/* Fails at @root where what the programme pays for and how it is delivered name documents,
 * checklists, options, partners or processes that it has not. */
void along_support_check (AlongJsonItem root, AlongProgramme *programme);

G_END_DECLS
