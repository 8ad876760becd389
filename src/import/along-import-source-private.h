/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-source.h"
#include "along-table-head.h"

G_BEGIN_DECLS

/* @head: (transfer full) (nullable): NULL for the JSON of participants. */
AlongImportSource *
along_import_source_new (const char *path, const char *member, AlongTableHead *head);

/* Where the header stands: the physical line, from 1. */
guint64 along_import_source_get_header_line (AlongImportSource *self);
char along_import_source_get_delimiter (AlongImportSource *self);
guint along_import_source_get_n_columns (AlongImportSource *self);

/* The column of a field, by its number in along_import_fields_get(); -1 for none. */
int along_import_source_get_column (AlongImportSource *self, guint field);

/* (nullable) */
const char *along_import_source_get_programme (AlongImportSource *self);
const char *along_import_source_get_cohort (AlongImportSource *self);

/* Fails with ALONG_IMPORT_ERROR_UNKNOWN_KIND or, naming them, MISSING_COLUMNS. */
gboolean along_import_source_check (AlongImportSource *self, GError **error);

/* (element-type utf8): names of columns that no field takes and no published file has, and
 * (element-type AlongImportIssue): headers that stand twice, of which the first is read. */
void along_import_source_describe (AlongImportSource *self,
                                   GPtrArray *unknown_columns,
                                   GPtrArray *issues);

G_END_DECLS
