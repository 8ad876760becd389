/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-record-list"

#include "config.h"

#include "along-record-list.h"

#include <glib/gi18n.h>

void
along_record_list_init (AlongRecordList *self,
                        AlongImportReport *report,
                        JsonObject *object,
                        const char *where,
                        const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  *self = (AlongRecordList){ .record.report = report, .where = where, .name = name };
  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    self->array = json_node_get_array (node);
}

gboolean
along_record_list_next (AlongRecordList *self)
{
  AlongRecordReader *record = &self->record;
  JsonNode *element;

  if (self->array == NULL || self->next == json_array_get_length (self->array))
    return FALSE;

  g_free (self->place);
  self->place = g_strdup_printf ("%s%s%s[%u]", self->where, *self->where != '\0' ? "." : "",
                                 self->name, self->next);
  element = json_array_get_element (self->array, self->next++);
  *record = (AlongRecordReader){ .place = self->place, .report = record->report };
  if (JSON_NODE_HOLDS_OBJECT (element))
    record->object = json_node_get_object (element);
  else
    along_record_reader_fail (record, NULL, g_strdup (_ ("Should be an object.")));

  return TRUE;
}

void
along_record_list_clear (AlongRecordList *self)
{
  g_clear_pointer (&self->place, g_free);
}
