/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "along-database.h"
#include "along-model-types.h"

G_BEGIN_DECLS

/* What writing a published record came to. */
typedef enum
{
  ALONG_WRITE_FAILED,
  ALONG_WRITE_INSERTED,
  ALONG_WRITE_UPDATED,
  ALONG_WRITE_UNCHANGED,
} AlongWriteOutcome;

G_END_DECLS
