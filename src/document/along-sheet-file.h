/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* @row, @column: from 0. @number: the text is a number as the file has it, with a point; a date is
 * one, as days since the end of 1899. */
typedef struct
{
  guint row;
  guint column;
  gboolean number;
  char *text;
} AlongSheetCell;

typedef struct
{
  char *name;
  GPtrArray *cells; /* of AlongSheetCell, in the order of the file */
} AlongSheet;

/* What a workbook (Office Open XML) says in its cells, and nothing else of it. @early: dates count
 * from 1904. */
typedef struct
{
  GPtrArray *sheets; /* of AlongSheet */
  gboolean early;
} AlongSheetFile;

void along_sheet_file_free (AlongSheetFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSheetFile, along_sheet_file_free)

/**
 * along_sheet_file_read:
 *
 * Reads a file from strangers: whatever is in it, this takes a few megabytes and some
 * milliseconds at most.
 *
 * Returns: (nullable): %NULL with G_IO_ERROR_INVALID_DATA where it is no workbook, damaged or too
 *   large.
 */
AlongSheetFile *along_sheet_file_read (GBytes *bytes, GError **error);

/* (nullable) */
const AlongSheet *along_sheet_file_find (const AlongSheetFile *self, const char *name);
/* (nullable) (transfer none): the text there. */
const char *along_sheet_get (const AlongSheet *sheet, guint row, guint column);
/* (transfer full): as a person calls the cell, "B7". */
char *along_sheet_cell_make_name (const AlongSheetCell *cell);

G_END_DECLS
