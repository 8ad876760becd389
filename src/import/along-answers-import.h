/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-record-reader.h"

G_BEGIN_DECLS

/* Saves an answer of a deployment's form: "form", "field" and its "text" as it is kept, or a
 * "date", which is moved by @moved days. */
AlongWriteOutcome along_answers_import_save (AlongDatabase *database,
                                             AlongRecordReader *reader,
                                             const char *deployment,
                                             int moved,
                                             GError **error);

G_END_DECLS
