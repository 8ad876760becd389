/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-date.h"

G_BEGIN_DECLS

/**
 * along_moved_dates_decide:
 * @as_of: the day that a file about today speaks of
 * @days: (out): how far to move its dates
 *
 * Files of samples are about today: their dates are moved by whole weeks, so that days of the week
 * stay, to where @as_of is within the week that ends @today. This is decided when the first such
 * file is read, and kept with the data: read again in a later week, the file changes nothing.
 * Undoing the import takes the decision back as well.
 */
gboolean along_moved_dates_decide (AlongDatabase *database,
                                   AlongDate as_of,
                                   AlongDate today,
                                   int *days,
                                   GError **error);

G_END_DECLS
