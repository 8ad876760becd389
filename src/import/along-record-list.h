/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-reader.h"

G_BEGIN_DECLS

/**
 * AlongRecordList:
 * @record: the one at hand; has failed already, and has no object, where there is something else
 *
 * Goes through a list of records of a participants.json, and knows the place of each:
 *
 *     g_auto (AlongRecordList) list = { 0 };
 *
 *     along_record_list_init (&list, report, object, "leads[0]", "capacities");
 *     while (along_record_list_next (&list))
 *       use (&list.record);
 */
typedef struct
{
  AlongRecordReader record;

  /*< private >*/
  JsonArray *array;
  const char *where;
  const char *name;
  guint next;
  char *place;
} AlongRecordList;

/* The list that @object has by this name; none is an empty one. @where: the place of @object, ""
 * for the file itself. All that is given has to outlive the list. */
void along_record_list_init (AlongRecordList *self,
                             AlongImportReport *report,
                             JsonObject *object,
                             const char *where,
                             const char *name);
gboolean along_record_list_next (AlongRecordList *self);
void along_record_list_clear (AlongRecordList *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AlongRecordList, along_record_list_clear)

G_END_DECLS
