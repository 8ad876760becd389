/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-calendar.h"

G_BEGIN_DECLS

/* (transfer full): from data/calendar/england.json: what departs from the rules for bank holidays,
 * terms, and the school holidays between and in them. Errors of ALONG_DEFINITION_ERROR name the
 * file and the place in it. */
AlongCalendar *along_calendar_new_from_file (GFile *file, GError **error);

G_END_DECLS
