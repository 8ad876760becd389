/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-page.h"

struct _AlongGuidePage
{
  AdwBin parent_instance;

  AlongContext *context;
};

G_DEFINE_FINAL_TYPE (AlongGuidePage, along_guide_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,

  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
along_guide_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (object);

  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_guide_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (object);

  switch (id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_guide_page_dispose (GObject *object)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_guide_page_parent_class)->dispose (object);
}

static void
along_guide_page_class_init (AlongGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_guide_page_get_property;
  object_class->set_property = along_guide_page_set_property;
  object_class->dispose = along_guide_page_dispose;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/guide/along-guide-page.ui");
}

static void
along_guide_page_init (AlongGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_guide_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_GUIDE_PAGE, "context", context, NULL);
}
