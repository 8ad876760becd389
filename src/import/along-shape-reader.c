/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-shape-reader"

#include "config.h"

#include "along-shape-reader.h"

#include "along-region.h"

#include <glib/gi18n.h>

/* What a member is called in files. The kind of a flag has another name in its table only because
 * that of its participant stands beside it there. */
static const char *
get_name (const AlongField *field)
{
  return g_str_equal (field->name, "flag") ? "kind" : field->name;
}

/* What is left out is 0, or without limit. */
static int
read_number (AlongRecordReader *reader, const AlongField *field)
{
  const char *name = get_name (field);
  JsonNode *node = json_object_get_member (reader->object, name);
  AlongDays days;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return field->type == ALONG_FIELD_LIMIT ? ALONG_UNLIMITED : 0;

  switch (field->type)
    {
    case ALONG_FIELD_BOOLEAN:
      return along_record_reader_get_boolean (reader, name);
    case ALONG_FIELD_CHOICE:
      return along_record_reader_get_choice (reader, name, field->words);
    case ALONG_FIELD_YEAR:
      return along_record_reader_get_academic_year (reader, name);
    case ALONG_FIELD_DAYS:
      days = along_record_reader_get_days (reader, name);
      return MAX (days, 0);
    case ALONG_FIELD_LIMIT:
      return along_record_reader_get_days (reader, name);
    default:
      return along_record_reader_get_int (reader, name, 0, G_MAXINT32, 0);
    }
}

static AlongRegion
read_region (AlongRecordReader *reader, const char *name)
{
  const char *text = along_record_reader_get_text (reader, name);
  AlongRegion region = along_region_parse (text);

  if (*text != '\0' && region == ALONG_REGION_NONE)
    along_record_reader_fail (reader, name,
                              g_strdup_printf (_ ("“%s” is not a region of England."), text));
  return region;
}

static AlongDate
read_date (AlongRecordReader *reader, const char *name, int moved)
{
  AlongDate date = along_record_reader_get_date (reader, name);

  return date != ALONG_DATE_NONE ? date + moved : date;
}

static void
read_member (AlongRecordReader *reader,
             const AlongField *field,
             gboolean required,
             int moved,
             gpointer record)
{
  const char *name = get_name (field);
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
    case ALONG_FIELD_REFERENCE:
      *(const char **) member = required ? along_record_reader_get_required (reader, name)
                                         : along_record_reader_get_text (reader, name);
      break;
    case ALONG_FIELD_DATE:
      *(AlongDate *) member = read_date (reader, name, moved);
      break;
    case ALONG_FIELD_MONEY:
      *(AlongMoney *) member = along_record_reader_get_money (reader, name);
      break;
    case ALONG_FIELD_REGION:
      *(AlongRegion *) member = read_region (reader, name);
      break;
    case ALONG_FIELD_PARTICIPANT:
      *(AlongParticipant *) member = along_record_reader_get_participant (reader);
      break;
    default:
      *(int *) member = read_number (reader, field);
      break;
    }
}

gpointer
along_shape_reader_read (AlongRecordReader *reader,
                         const AlongRecordShape *shape,
                         const char *owner,
                         const char *owner_id,
                         int moved)
{
  gpointer record = g_malloc0 (shape->size);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const AlongField *field = &shape->fields[i];

      if (owner_id != NULL && g_str_equal (field->name, owner))
        G_STRUCT_MEMBER (const char *, record, field->offset) = owner_id;
      else
        read_member (reader, field, i < shape->n_keys, moved, record);
    }
  return record;
}
