/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AlongByteStream:
 *
 * The bytes of a file, or of one member of a zip that is unpacked as it is read: nothing is
 * written to disk, and no more than a block is in memory. One thread at a time.
 */
typedef struct _AlongByteStream AlongByteStream;

/* @member: (nullable): the name within a zip. Errors are ALONG_IMPORT_ERROR_UNREADABLE. */
AlongByteStream *along_byte_stream_open (const char *path, const char *member, GError **error);
void along_byte_stream_free (AlongByteStream *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongByteStream, along_byte_stream_free)

/* Returns: how many bytes were read: 0 at the end, -1 on error. */
gssize along_byte_stream_read (AlongByteStream *self, void *buffer, gsize size, GError **error);

/* Bytes of the content in all, and so far; the total is 0 when the zip does not say. */
guint64 along_byte_stream_get_total (AlongByteStream *self);
guint64 along_byte_stream_get_done (AlongByteStream *self);

/* (transfer full) (array zero-terminated=1): the members of a zip that may be tables or JSON. */
char **along_byte_stream_list_members (const char *path, GError **error);

G_END_DECLS
