/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-record-shape.h"

#include "along-date.h"
#include "along-money.h"
#include "along-participant.h"
#include "along-region.h"

#include <string.h>

const AlongField *
along_record_shape_find (const AlongRecordShape *shape, const char *name)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].name, name))
      return &shape->fields[i];
  return NULL;
}

static const char *
insert_text (GStringChunk *texts, const char *text)
{
  return text == NULL || *text == '\0' ? "" : g_string_chunk_insert_const (texts, text);
}

void
along_record_copy (const AlongRecordShape *shape,
                   gpointer target,
                   gconstpointer source,
                   GStringChunk *texts)
{
  memcpy (target, source, shape->size);
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const AlongField *field = &shape->fields[i];
      const char **text = G_STRUCT_MEMBER_P (target, field->offset);

      if (field->type == ALONG_FIELD_REFERENCE || field->type == ALONG_FIELD_TEXT)
        *text = insert_text (texts, *text);
    }
}

void
along_record_array_append (const AlongRecordShape *shape,
                           GArray *array,
                           gconstpointer source,
                           GStringChunk *texts)
{
  g_array_set_size (array, array->len + 1);
  along_record_copy (shape, array->data + (array->len - 1) * shape->size, source, texts);
}

gconstpointer
along_record_array_find (const AlongRecordShape *shape, const GArray *array, const char *id)
{
  for (guint i = 0; id != NULL && i < array->len; i++)
    {
      gconstpointer record = array->data + i * shape->size;

      if (g_str_equal (G_STRUCT_MEMBER (const char *, record, shape->fields[0].offset), id))
        return record;
    }
  return NULL;
}

static gboolean
has_key_of (const AlongRecordShape *shape, gconstpointer a, gconstpointer b)
{
  for (guint i = 0; i < shape->n_keys; i++)
    if (!g_str_equal (G_STRUCT_MEMBER (const char *, a, shape->fields[i].offset),
                      G_STRUCT_MEMBER (const char *, b, shape->fields[i].offset)))
      return FALSE;
  return TRUE;
}

gconstpointer
along_record_array_find_same (const AlongRecordShape *shape,
                              const GArray *array,
                              gconstpointer record)
{
  for (guint i = 0; i < array->len; i++)
    if (has_key_of (shape, array->data + i * shape->size, record))
      return array->data + i * shape->size;
  return NULL;
}

static gboolean
equal_texts (const char *a, const char *b)
{
  return g_str_equal (a != NULL ? a : "", b != NULL ? b : "");
}

static gboolean
equal_members (const AlongField *field, gconstpointer a, gconstpointer b)
{
  gsize offset = field->offset;

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
    case ALONG_FIELD_REFERENCE:
      return equal_texts (G_STRUCT_MEMBER (const char *, a, offset),
                          G_STRUCT_MEMBER (const char *, b, offset));
    case ALONG_FIELD_DATE:
      return G_STRUCT_MEMBER (AlongDate, a, offset) == G_STRUCT_MEMBER (AlongDate, b, offset);
    case ALONG_FIELD_INT:
    case ALONG_FIELD_BOOLEAN:
    case ALONG_FIELD_CHOICE:
    case ALONG_FIELD_YEAR:
    case ALONG_FIELD_DAYS:
    case ALONG_FIELD_LIMIT:
      return G_STRUCT_MEMBER (int, a, offset) == G_STRUCT_MEMBER (int, b, offset);
    case ALONG_FIELD_MONEY:
      return G_STRUCT_MEMBER (AlongMoney, a, offset) == G_STRUCT_MEMBER (AlongMoney, b, offset);
    case ALONG_FIELD_REGION:
      return G_STRUCT_MEMBER (AlongRegion, a, offset) == G_STRUCT_MEMBER (AlongRegion, b, offset);
    case ALONG_FIELD_PARTICIPANT:
      return along_participant_equal (G_STRUCT_MEMBER (AlongParticipant, a, offset),
                                      G_STRUCT_MEMBER (AlongParticipant, b, offset));
    default:
      g_return_val_if_reached (FALSE);
    }
}

gboolean
along_record_equal (const AlongRecordShape *shape, gconstpointer a, gconstpointer b)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (!equal_members (&shape->fields[i], a, b))
      return FALSE;
  return TRUE;
}

gboolean
along_record_arrays_equal (const AlongRecordShape *shape, const GArray *a, const GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!along_record_equal (shape, a->data + i * shape->size, b->data + i * shape->size))
      return FALSE;
  return TRUE;
}
