/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-delivery-section.h"

struct _AlongDeliverySection
{
  AdwBin parent_instance;

  AlongContext *context;
  AlongDossier *dossier; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (AlongDeliverySection, along_delivery_section, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  PROP_DOSSIER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
along_delivery_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongDeliverySection *self = ALONG_DELIVERY_SECTION (object);

  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    case PROP_DOSSIER:
      g_value_set_object (value, self->dossier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_delivery_section_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  AlongDeliverySection *self = ALONG_DELIVERY_SECTION (object);

  switch (id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_DOSSIER:
      if (g_set_object (&self->dossier, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_delivery_section_dispose (GObject *object)
{
  AlongDeliverySection *self = ALONG_DELIVERY_SECTION (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_delivery_section_parent_class)->dispose (object);
}

static void
along_delivery_section_class_init (AlongDeliverySectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = along_delivery_section_get_property;
  object_class->set_property = along_delivery_section_set_property;
  object_class->dispose = along_delivery_section_dispose;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, ALONG_TYPE_DOSSIER,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_delivery_section_init (AlongDeliverySection *self)
{
}

GtkWidget *
along_delivery_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_DELIVERY_SECTION, "context", context, NULL);
}
