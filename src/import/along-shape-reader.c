/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-shape-reader"

#include "config.h"

#include "along-shape-reader.h"

#include "along-region.h"

#include <glib/gi18n.h>

/* What is left out is 0. */
static int
read_number (AlongRecordReader *reader, const AlongField *field)
{
  JsonNode *node = json_object_get_member (reader->object, field->name);
  AlongDays days;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return 0;

  switch (field->type)
    {
    case ALONG_FIELD_BOOLEAN:
      return along_record_reader_get_boolean (reader, field->name);
    case ALONG_FIELD_CHOICE:
      return along_record_reader_get_choice (reader, field->name, field->words);
    case ALONG_FIELD_YEAR:
      return along_record_reader_get_academic_year (reader, field->name);
    case ALONG_FIELD_DAYS:
      days = along_record_reader_get_days (reader, field->name);
      return MAX (days, 0);
    default:
      return along_record_reader_get_int (reader, field->name, 0, G_MAXINT32, 0);
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
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
    case ALONG_FIELD_REFERENCE:
      *(const char **) member = required ? along_record_reader_get_required (reader, field->name)
                                         : along_record_reader_get_text (reader, field->name);
      break;
    case ALONG_FIELD_DATE:
      *(AlongDate *) member = read_date (reader, field->name, moved);
      break;
    case ALONG_FIELD_MONEY:
      *(AlongMoney *) member = along_record_reader_get_money (reader, field->name);
      break;
    case ALONG_FIELD_REGION:
      *(AlongRegion *) member = read_region (reader, field->name);
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
                         const char *deployment,
                         int moved)
{
  gpointer record = g_malloc0 (shape->size);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const AlongField *field = &shape->fields[i];

      if (deployment != NULL && g_str_equal (field->name, "deployment"))
        G_STRUCT_MEMBER (const char *, record, field->offset) = deployment;
      else
        read_member (reader, field, i < shape->n_keys, moved, record);
    }
  return record;
}
