/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "along-store-error.h"

G_BEGIN_DECLS

/* @handle: (nullable). @action: a translated sentence: "The cohort could not be saved." */
void along_store_set_error (GError **error, sqlite3 *handle, int result, const char *action);

G_END_DECLS
