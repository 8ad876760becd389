/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* (transfer full): the object in a participants.json. Refuses, with the place where it can, what is
 * not JSON, not UTF-8, nested beyond reason, or of another format or a newer version.
 * @member: (nullable): within a zip */
JsonNode *along_participants_file_read (const char *path, const char *member, GError **error);

/* The same, of text in memory. @name: for errors */
JsonNode *
along_participants_file_parse (const char *text, gsize length, const char *name, GError **error);

G_END_DECLS
