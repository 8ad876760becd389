/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-importer.h"

G_BEGIN_DECLS

/* What the importers of inspections share: grades read by framework, and the writer. */
typedef struct _AlongInspectionWriting AlongInspectionWriting;

AlongInspectionWriting *
along_inspection_writing_new (const AlongImporterContext *context, GError **error);
void along_inspection_writing_free (AlongInspectionWriting *self);

AlongFrameworks *along_inspection_writing_get_frameworks (AlongInspectionWriting *self);

/* The grade in a cell; ALONG_GRADE_NONE where no judgement was made, or for what the framework's
 * scale does not have (an issue). In the reading thread. */
AlongGrade along_inspection_writing_read_grade (AlongInspectionWriting *self,
                                                AlongRow *row,
                                                guint field,
                                                guint framework,
                                                guint area);

AlongWriteOutcome along_inspection_writing_write (AlongInspectionWriting *self,
                                                  const AlongInspection *inspection,
                                                  GError **error);

G_END_DECLS
