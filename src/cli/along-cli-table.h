/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongCliTable:
 *
 * Records to write to a file: named columns of text or whole numbers. CSV by RFC 4180, with a byte
 * order mark so that spreadsheets read it as UTF-8; JSON as an array of objects.
 */
typedef struct _AlongCliTable AlongCliTable;

/* @columns: (array zero-terminated=1): static */
AlongCliTable *along_cli_table_new (const char *const *columns);
void along_cli_table_free (AlongCliTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCliTable, along_cli_table_free)

guint along_cli_table_get_n_rows (AlongCliTable *self);

/* Cells are added from left to right, row after row. */
void along_cli_table_add_text (AlongCliTable *self, const char *text);
void along_cli_table_take_text (AlongCliTable *self, char *text);
void along_cli_table_add_number (AlongCliTable *self, gint64 number);
/* What is not known. */
void along_cli_table_add_blank (AlongCliTable *self);

/* (transfer full) */
char *along_cli_table_to_csv (AlongCliTable *self);
/* (transfer full) */
char *along_cli_table_to_json (AlongCliTable *self);

G_END_DECLS
