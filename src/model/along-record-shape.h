/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ALONG_UNLIMITED (-1)

/* How a member of a record is kept in memory. */
typedef enum
{
  ALONG_FIELD_TEXT,        /* const char *, never NULL */
  ALONG_FIELD_REFERENCE,   /* const char *: another record's id, or "" for none */
  ALONG_FIELD_DATE,        /* AlongDate */
  ALONG_FIELD_INT,         /* int: counts and numbers */
  ALONG_FIELD_BOOLEAN,     /* int */
  ALONG_FIELD_CHOICE,      /* int: an enumeration whose words the field has */
  ALONG_FIELD_YEAR,        /* int: an academic year */
  ALONG_FIELD_DAYS,        /* AlongDays */
  ALONG_FIELD_LIMIT,       /* int: days or places, or ALONG_UNLIMITED, which is kept as NULL */
  ALONG_FIELD_MONEY,       /* AlongMoney */
  ALONG_FIELD_REGION,      /* AlongRegion */
  ALONG_FIELD_PARTICIPANT, /* AlongParticipant: the columns kind and participant */
} AlongFieldType;

/* @words: (array zero-terminated=1) (nullable): of an enumeration, for files that people read */
typedef struct
{
  const char *name;
  AlongFieldType type;
  gsize offset;
  const char *const *words;
} AlongField;

/**
 * AlongRecordShape:
 * @name: of the record, and of its table
 * @size: of the struct in bytes
 * @n_keys: how many of the first fields are its key, in any order
 *
 * What a record consists of, told once: builder, store and exchange all go by it. The names are
 * those of the table's columns.
 */
typedef struct
{
  const char *name;
  gsize size;
  guint n_keys;
  guint n_fields;
  const AlongField *fields;
} AlongRecordShape;

/* (nullable): the field of this name. */
const AlongField *along_record_shape_find (const AlongRecordShape *shape, const char *name);

/* Copies @source to @target, with texts taken from @texts (NULL becomes ""). */
void along_record_copy (const AlongRecordShape *shape,
                        gpointer target,
                        gconstpointer source,
                        GStringChunk *texts);

/* Adds such a copy to the end of @array. */
void along_record_array_append (const AlongRecordShape *shape,
                                GArray *array,
                                gconstpointer source,
                                GStringChunk *texts);

/* (nullable): the record of @array whose first member, a text, is @id. */
gconstpointer
along_record_array_find (const AlongRecordShape *shape, const GArray *array, const char *id);

/* (nullable): the record of @array with the key of @record. */
gconstpointer along_record_array_find_same (const AlongRecordShape *shape,
                                            const GArray *array,
                                            gconstpointer record);

/* Whether all members are equal. */
gboolean along_record_equal (const AlongRecordShape *shape, gconstpointer a, gconstpointer b);

/* Whether both hold equal records in the same order. */
gboolean
along_record_arrays_equal (const AlongRecordShape *shape, const GArray *a, const GArray *b);

G_END_DECLS
