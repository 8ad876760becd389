/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-history-item.h"

#include "along-command-label.h"

struct _AlongHistoryItem
{
  GObject parent_instance;

  gint64 sequence;
  char *label;
  char *author;
  GDateTime *time;
  AlongEntryState state;
  gboolean import;
};

enum
{
  PROP_0,
  PROP_SEQUENCE,
  PROP_LABEL,
  PROP_AUTHOR,
  PROP_TIME,
  PROP_STATE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (AlongHistoryItem, along_history_item, G_TYPE_OBJECT)

static void
along_history_item_finalize (GObject *object)
{
  AlongHistoryItem *self = ALONG_HISTORY_ITEM (object);

  g_free (self->label);
  g_free (self->author);
  g_clear_pointer (&self->time, g_date_time_unref);

  G_OBJECT_CLASS (along_history_item_parent_class)->finalize (object);
}

static void
along_history_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongHistoryItem *self = ALONG_HISTORY_ITEM (object);

  switch (id)
    {
    case PROP_SEQUENCE:
      g_value_set_int64 (value, self->sequence);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_AUTHOR:
      g_value_set_string (value, self->author);
      break;
    case PROP_TIME:
      g_value_set_boxed (value, self->time);
      break;
    case PROP_STATE:
      g_value_set_int (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_history_item_class_init (AlongHistoryItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = along_history_item_finalize;
  object_class->get_property = along_history_item_get_property;

  properties[PROP_SEQUENCE] = g_param_spec_int64 ("sequence", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, flags);
  properties[PROP_TIME] = g_param_spec_boxed ("time", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, ALONG_ENTRY_DONE,
                                             ALONG_ENTRY_DISCARDED, ALONG_ENTRY_DONE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_history_item_init (AlongHistoryItem *self)
{
}

AlongHistoryItem *
along_history_item_new (const AlongHistoryEntry *entry)
{
  AlongHistoryItem *self = g_object_new (ALONG_TYPE_HISTORY_ITEM, NULL);

  self->sequence = entry->sequence;
  self->label = along_command_label_describe (&entry->label);
  self->author = g_strdup (entry->author);
  self->time = g_date_time_new_from_unix_local (entry->time);
  self->state = (AlongEntryState) entry->state;
  self->import = g_str_equal (entry->label.kind, "import");
  return self;
}

gint64
along_history_item_get_sequence (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), 0);

  return self->sequence;
}

const char *
along_history_item_get_label (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), NULL);

  return self->label;
}

const char *
along_history_item_get_author (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), NULL);

  return self->author;
}

GDateTime *
along_history_item_get_time (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), NULL);

  return self->time;
}

AlongEntryState
along_history_item_get_state (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), ALONG_ENTRY_DONE);

  return self->state;
}

gboolean
along_history_item_is_import (AlongHistoryItem *self)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (self), FALSE);

  return self->import;
}
