/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-calendar.h"

G_BEGIN_DECLS

/**
 * along_calendar_new_with_published:
 * @file: GOV.UK's bank-holidays.json
 * @n_changes: (out) (optional): in how many dates it departs from what @self knew
 *
 * Returns: (transfer full): @self with the bank holidays that are published for England and Wales
 * in place of its own, in the calendar years that the file has from New Year to Boxing Day
 */
AlongCalendar *along_calendar_new_with_published (AlongCalendar *self,
                                                  GFile *file,
                                                  guint *n_changes,
                                                  GError **error);

G_END_DECLS
