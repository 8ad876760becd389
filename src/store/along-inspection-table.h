/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-register.h"
#include "along-writer.h"

G_BEGIN_DECLS

typedef struct _AlongInspectionWriter AlongInspectionWriter;

/* @frameworks: gives the areas their names in the table. */
AlongInspectionWriter *
along_inspection_writer_new (AlongDatabase *database, AlongFrameworks *frameworks, GError **error);
void along_inspection_writer_free (AlongInspectionWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongInspectionWriter, along_inspection_writer_free)

/**
 * along_inspection_writer_write:
 *
 * Inserts or updates an inspection and its judgements by (URN it is reported for, inspection
 * number; or the URN at the time and the start date, where the source gives no number). Only what
 * the file says is changed: a judgement that it leaves blank stays, so that files of several
 * months and generations add up.
 */
AlongWriteOutcome along_inspection_writer_write (AlongInspectionWriter *self,
                                                 const AlongInspection *inspection,
                                                 GError **error);

G_END_DECLS
