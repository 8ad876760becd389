/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (transfer full): what of a header's cell tells it from others: letters and digits in lower case.
 * Published headers change case, spacing and punctuation between years. */
char *along_column_key (const char *header);

/* Whether the column holds data about a single pupil, which this program never reads. */
gboolean along_column_key_is_about_pupils (const char *key);

/* Whether a published file is known to have the column, so that its being left out is no news. */
gboolean along_column_key_is_published (const char *key);

G_END_DECLS
