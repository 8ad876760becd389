/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-json-reader.h"

G_BEGIN_DECLS

/* What the items of a reader share, see along-json-item.c. */

/* The first failure counts. @path: of the place in the file, "" for all of it. */
void along_json_reader_fail (AlongJsonReader *self, const char *path, const char *message);
/* (transfer none): the same text, for as long as the reader's texts are kept. */
const char *along_json_reader_keep (AlongJsonReader *self, const char *text);

G_END_DECLS
