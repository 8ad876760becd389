/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-json-item.h"

G_BEGIN_DECLS

/**
 * AlongJsonReader:
 *
 * Reads a definition file member by member and keeps the first thing that is wrong with it, with
 * the file's name and the place (`pathways[1].days.max`). After that every getter returns its
 * stand-in, so that a loader can read straight on and ask once, at the end.
 */
typedef struct _AlongJsonReader AlongJsonReader;

/* NULL with a syntax error that gives line and column, or when the file cannot be read. */
AlongJsonReader *along_json_reader_new (GFile *file, GError **error);
/* The same of a text that was read already. @name: of its file, for errors. */
AlongJsonReader *
along_json_reader_new_for_text (const char *name, const char *text, GError **error);
void along_json_reader_free (AlongJsonReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongJsonReader, along_json_reader_free)

AlongJsonItem along_json_reader_get_root (AlongJsonReader *self);
/* TRUE when all that was asked for was there and right; otherwise sets @error. */
gboolean along_json_reader_finish (AlongJsonReader *self, GError **error);
/* (transfer full): what keeps every text alive that the getters returned. */
GStringChunk *along_json_reader_steal_texts (AlongJsonReader *self);

G_END_DECLS
