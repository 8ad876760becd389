/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* (transfer full): every record of the team's as the program reads it, a line each, sorted, as
 * tests/data/store/make-version --list writes them. */
char *record_lines_read (AlongDatabase *database);

G_END_DECLS
