/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* (transfer full) (nullable): the one object that the file holds. Errors of
 * ALONG_DEFINITION_ERROR give line and column where it is not JSON. */
JsonNode *along_json_file_load (GFile *file, GError **error);
/* The same of what was read from a file already. @name: of the file, for errors. */
JsonNode *along_json_file_parse (const char *name, const char *data, gsize length, GError **error);

G_END_DECLS
