/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_ONE_STOP (along_one_stop_get_type ())

/**
 * AlongOneStop:
 *
 * A bin out of which Tab leads at once. A GtkListBox of its own has Tab go from row to row, and
 * where one row is always chosen, chooses each on the way; the arrow keys are for that.
 */
G_DECLARE_FINAL_TYPE (AlongOneStop, along_one_stop, ALONG, ONE_STOP, AdwBin)

G_END_DECLS
