/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-checklist-reader"

#include "config.h"

#include "along-checklist-reader.h"

#include "along-json-words.h"

#include <glib/gi18n.h>

/* In the order of AlongParticipantKind. */
static const char *const kind_words[] = { "school", "trust", NULL };

static void
read_items (AlongJsonItem item, AlongChecklist *list, GPtrArray *memory)
{
  static const char *const keys[] = { "id", "text", "help", "source", NULL };
  guint n = along_json_item_get_length (item, "items", 1);
  AlongChecklistItem *items = along_definition_memory (memory, n, sizeof (AlongChecklistItem));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem element = along_json_item_get_element (item, "items", i, keys);

      items[i] = (AlongChecklistItem){
        .id = along_json_item_get_id (element, "id"),
        .text = along_json_item_get_string (element, "text", NULL),
        .help = along_json_item_get_string (element, "help", ""),
        .source = along_json_item_get_string (element, "source", ""),
      };
      along_json_item_check_id (element, items, i, sizeof (AlongChecklistItem), items[i].id);
    }
  list->items = items;
  list->n_items = n;
}

static void
read_due (AlongJsonItem item, AlongChecklist *list)
{
  static const char *const keys[] = { "month", "day", "text", "source", NULL };
  AlongJsonItem due = along_json_item_get_object_or_none (item, "due", keys);

  list->due_text = "";
  if (due.object == NULL)
    return;

  list->due_month = along_json_item_get_int (due, "month", 1, 12);
  list->due_day = along_json_item_get_int (due, "day", 1, 31);
  list->due_text = along_json_item_get_string (due, "text", NULL);
  along_json_item_get_string (due, "source", NULL);
  /* 2021 is no leap year: it must be able to fall due in every year. */
  if (along_date_new (2021, list->due_month, list->due_day) == ALONG_DATE_NONE)
    along_json_item_fail (due, "day", _ ("the month has no such day"));
}

static gboolean
read_checklist (AlongJsonItem item, AlongChecklist *list, GPtrArray *memory)
{
  *list = (AlongChecklist){
    .id = along_json_item_get_id (item, "id"),
    .name = along_json_item_get_string (item, "name", NULL),
    .summary = along_json_item_get_string (item, "summary", ""),
    .flags = along_json_item_get_texts (item, "flags", memory),
    .areas = along_json_item_get_texts (item, "areas", memory),
    .kinds = along_json_item_get_bits (item, "kinds", kind_words),
    .in_person = along_json_item_get_boolean_or (item, "in_person", FALSE),
    .option = along_json_item_get_string (item, "option", ""),
    .link = along_json_item_get_string (item, "link", ""),
    .source = along_json_item_get_string (item, "source", NULL),
  };
  read_due (item, list);
  read_items (item, list, memory);
  return along_json_item_get_boolean_or (item, "flag_list", FALSE);
}

static gboolean
has_item (const AlongChecklist *list, const char *id)
{
  for (guint i = 0; list != NULL && i < list->n_items; i++)
    if (g_str_equal (list->items[i].id, id))
      return TRUE;
  return FALSE;
}

static void
check_openers (AlongJsonItem item, const AlongDelivery *self)
{
  for (guint i = 0; i < self->n_checklists; i++)
    {
      const AlongChecklist *list = &self->checklists[i];

      for (guint j = 0; list->flags[j] != NULL; j++)
        if (!has_item (self->flags, list->flags[j]))
          along_json_item_fail_element (item, "checklists", i, _ ("there is no flag “%s”"),
                                        list->flags[j]);
      for (guint j = 0; list->areas[j] != NULL; j++)
        if (along_delivery_find_choice (self, ALONG_CHOICE_AREAS, list->areas[j]) == NULL)
          along_json_item_fail_element (item, "checklists", i, _ ("there is no area “%s”"),
                                        list->areas[j]);
    }
}

void
along_checklists_read (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const keys[] = { "id",        "name",      "summary", "flags", "areas",
                                      "kinds",     "in_person", "option",  "due",   "link",
                                      "flag_list", "items",     "source",  NULL };
  guint n = along_json_item_get_length (item, "checklists", 0);
  AlongChecklist *lists = along_definition_memory (memory, n, sizeof (AlongChecklist));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem element = along_json_item_get_element (item, "checklists", i, keys);

      if (read_checklist (element, &lists[i], memory))
        self->flags = &lists[i];
      along_json_item_check_id (element, lists, i, sizeof (AlongChecklist), lists[i].id);
    }
  self->checklists = lists;
  self->n_checklists = n;
  check_openers (item, self);
}
