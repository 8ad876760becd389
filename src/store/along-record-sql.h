/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-shape.h"

G_BEGIN_DECLS

/* The statements of along-record-table.h, made from the record's shape: each takes its members in
 * the shape's order as parameters, a participant as its kind and its number. */

/* (transfer full): inserts a record, or updates the one with its key. */
char *along_record_sql_save (const AlongRecordShape *shape);

/* (transfer full): reads records, see along_record_table_select(). */
char *along_record_sql_select (const AlongRecordShape *shape, const char *where);

/* (transfer full): deletes the record with the key in the parameters. */
char *along_record_sql_delete (const AlongRecordShape *shape);

G_END_DECLS
