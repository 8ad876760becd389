/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-reader.h"
#include "along-record-shape.h"

G_BEGIN_DECLS

/**
 * along_shape_reader_read:
 * @owner: (nullable): the member that tells what the record belongs to, where it stands there
 *     rather than saying so itself
 * @owner_id: (nullable): what it belongs to
 * @moved: days that its dates are moved by
 *
 * Reads a record by its shape: members have the names of its fields; what is missing is empty,
 * except in its key. Days are days in quarters, money is in pounds, and enumerations are words.
 *
 * Returns: (transfer full): to be freed with g_free(); its texts belong to the file
 */
gpointer along_shape_reader_read (AlongRecordReader *reader,
                                  const AlongRecordShape *shape,
                                  const char *owner,
                                  const char *owner_id,
                                  int moved);

G_END_DECLS
