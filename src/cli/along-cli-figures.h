/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-cli.h"
#include "along-paired-table.h"

G_BEGIN_DECLS

/* Adds the figures of pairs cut at "good or better" to the JSON object that is being built, and
 * prints them for people. */
void along_cli_print_figures (AlongCli *self, JsonBuilder *builder, const AlongPairedBinary *table);

G_END_DECLS
