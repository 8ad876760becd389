/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-types.h"

G_BEGIN_DECLS

/**
 * AlongImportSource:
 *
 * A file that the user chose, looked at but not yet read: what it seems to be and its header. A
 * zip gives one source a member. Plain values; refcounted.
 */
typedef struct _AlongImportSource AlongImportSource;

/* (transfer full) (element-type AlongImportSource): looks at the first kilobytes of a CSV, of the
 * members of a zip, or of JSON. */
GPtrArray *along_import_source_inspect (const char *path, GError **error);

AlongImportSource *along_import_source_ref (AlongImportSource *self);
void along_import_source_unref (AlongImportSource *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongImportSource, along_import_source_unref)

const char *along_import_source_get_path (AlongImportSource *self);
/* (nullable): within a zip. */
const char *along_import_source_get_member (AlongImportSource *self);
const char *along_import_source_get_name (AlongImportSource *self);
AlongImportKind along_import_source_get_kind (AlongImportSource *self);
void along_import_source_set_kind (AlongImportSource *self, AlongImportKind kind);
/* (array zero-terminated=1): the header's cells as written; empty for JSON. */
const char *const *along_import_source_get_header (AlongImportSource *self);
/* The first rows, for a preview: (element-type GStrv). */
GPtrArray *along_import_source_get_preview (AlongImportSource *self);

/* The fields that a kind can take, for free mapping. */
typedef struct
{
  const char *id;
  const char *name; /* translated */
  gboolean required;
} AlongImportField;

const AlongImportField *along_import_kind_get_fields (AlongImportKind kind, guint *n);

/* (nullable): the header cell mapped to the field, by detection or by the user. */
const char *along_import_source_get_mapping (AlongImportSource *self, const char *field);
/* @column: (nullable): NULL takes the mapping away. */
void
along_import_source_set_mapping (AlongImportSource *self, const char *field, const char *column);

/* A fingerprint of the folded header, under which a mapping is remembered; and the mapping as
 * text to remember, and back. */
const char *along_import_source_get_fingerprint (AlongImportSource *self);
char *along_import_source_dup_mapping (AlongImportSource *self);
gboolean along_import_source_apply_mapping (AlongImportSource *self, const char *mapping);

/* For lists of partners and leads: the cohort that they join, and its programme. */
void
along_import_source_set_cohort (AlongImportSource *self, const char *programme, const char *cohort);

G_END_DECLS
