/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-choice"

#include "along-choice.h"

struct _AlongChoice
{
  GObject parent_instance;

  char *id;
  char *label;
};

G_DEFINE_FINAL_TYPE (AlongChoice, along_choice, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
along_choice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongChoice *self = ALONG_CHOICE (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_choice_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongChoice *self = ALONG_CHOICE (object);

  switch (id)
    {
    case PROP_ID:
      self->id = g_value_dup_string (value);
      break;
    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_choice_finalize (GObject *object)
{
  AlongChoice *self = ALONG_CHOICE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (along_choice_parent_class)->finalize (object);
}

static void
along_choice_class_init (AlongChoiceClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = along_choice_finalize;
  object_class->get_property = along_choice_get_property;
  object_class->set_property = along_choice_set_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_choice_init (AlongChoice *self)
{
}

AlongChoice *
along_choice_new (const char *id, const char *label)
{
  g_return_val_if_fail (label != NULL, NULL);

  return g_object_new (ALONG_TYPE_CHOICE, "id", id, "label", label, NULL);
}

const char *
along_choice_get_id (AlongChoice *self)
{
  g_return_val_if_fail (ALONG_IS_CHOICE (self), NULL);

  return self->id;
}

const char *
along_choice_get_label (AlongChoice *self)
{
  g_return_val_if_fail (ALONG_IS_CHOICE (self), NULL);

  return self->label;
}

void
along_choice_append (GListStore *store, const char *id, const char *label)
{
  g_autoptr (AlongChoice) choice = along_choice_new (id, label);

  g_list_store_append (store, choice);
}
