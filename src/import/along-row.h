/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-csv-reader.h"
#include "along-date.h"
#include "along-import-source.h"

G_BEGIN_DECLS

/**
 * AlongRow:
 *
 * One row of a table by field. A value that cannot be read becomes an issue and is then as if it
 * were not there; a row that cannot be used at all is rejected. @cells: by field.
 */
typedef struct
{
  AlongImportSource *source;
  const AlongCsvRow *csv;
  GStringChunk *texts;
  GPtrArray *issues;
} AlongRow;

/* The issue of a value: the row stays. @message: (transfer full) */
void along_row_take_issue (AlongRow *self, guint field, char *message);

/* The row is left out. @message: (transfer full). Returns: %FALSE, for the caller to return. */
gboolean along_row_reject (AlongRow *self, guint field, char *message);

/* Whether the file has a column for the field. */
gboolean along_row_has (AlongRow *self, guint field);

/* "" where nothing was given, or a stand-in for nothing. */
const char *along_row_get_text (AlongRow *self, guint field);

/* As the file gives it, stand-ins included; "" for nothing. */
const char *along_row_get_raw (AlongRow *self, guint field);

/* A whole number from @min to @max; @missing where there is none, or it is not one (an issue). */
gint32 along_row_get_number (AlongRow *self, guint field, gint32 min, gint32 max, gint32 missing);

/* A number with decimals, times @factor and rounded. */
gint32 along_row_get_scaled (AlongRow *self,
                             guint field,
                             double min,
                             double max,
                             int factor,
                             gint32 missing);

AlongDate along_row_get_date (AlongRow *self, guint field);

/* A number without which the row is nothing. %FALSE: it was rejected. */
gboolean along_row_read_key (AlongRow *self, guint field, gint32 min, gint32 max, gint32 *key);

/* URNs have six digits; children's centres, in some files, five. */
#define ALONG_MIN_URN 10000
#define ALONG_MAX_URN 999999
#define ALONG_MAX_UID 99999999

G_END_DECLS
