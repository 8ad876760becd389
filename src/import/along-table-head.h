/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-types.h"

G_BEGIN_DECLS

/**
 * AlongTableHead:
 * @kind: ALONG_IMPORT_UNKNOWN when the header is no known file's
 * @line: the physical line of the header; lines above it are titles
 * @header: (array zero-terminated=1): its cells
 * @preview: (element-type GStrv): the first rows below it
 *
 * The top of a table, as far as one block of the file shows it.
 */
typedef struct
{
  AlongImportKind kind;
  char delimiter;
  guint64 line;
  GStrv header;
  GPtrArray *preview;
} AlongTableHead;

/* @member: (nullable). Fails with ALONG_IMPORT_ERROR_NOT_A_TABLE, PUPIL_DATA or UNREADABLE. */
AlongTableHead *along_table_head_read (const char *path, const char *member, GError **error);
void along_table_head_free (AlongTableHead *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongTableHead, along_table_head_free)

G_END_DECLS
