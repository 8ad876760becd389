/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-sidebar-view"

#include "along-sidebar-view.h"

#include "along-text-scale.h"

#include <adwaita.h>

/* Content that has less room is shown in place of the sidebar and not beside it. */
#define CONTENT_LEAST 340

struct _AlongSidebarView
{
  GtkWidget parent_instance;

  AdwLeaflet *leaflet;
  GtkWidget *sidebar;
  GtkWidget *content;
};

G_DEFINE_FINAL_TYPE (AlongSidebarView, along_sidebar_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SIDEBAR,
  PROP_CONTENT,
  PROP_FOLDED,
  PROP_SHOW_CONTENT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
folded_changed_cb (AlongSidebarView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
visible_changed_cb (AlongSidebarView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_CONTENT]);
}

static void
along_sidebar_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (ALONG_SIDEBAR_VIEW (widget)->leaflet), orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
along_sidebar_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (GTK_WIDGET (ALONG_SIDEBAR_VIEW (widget)->leaflet), width, height, baseline,
                       NULL);
}

static void
along_sidebar_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongSidebarView *self = ALONG_SIDEBAR_VIEW (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, self->sidebar);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, along_sidebar_view_get_folded (self));
      break;
    case PROP_SHOW_CONTENT:
      g_value_set_boolean (value, along_sidebar_view_get_show_content (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
add_sidebar (AlongSidebarView *self, GtkWidget *sidebar)
{
  GtkWidget *separator;

  if (sidebar == NULL)
    return;
  separator = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  self->sidebar = sidebar;
  adw_leaflet_prepend (self->leaflet, separator);
  adw_leaflet_page_set_navigatable (adw_leaflet_get_page (self->leaflet, separator), FALSE);
  adw_leaflet_prepend (self->leaflet, sidebar);
}

static void
add_content (AlongSidebarView *self, GtkWidget *content)
{
  if (content == NULL)
    return;
  self->content = content;
  gtk_widget_set_hexpand (content, TRUE);
  along_text_scale_set_width (content, CONTENT_LEAST);
  adw_leaflet_append (self->leaflet, content);
  adw_leaflet_set_visible_child (self->leaflet, content);
}

static void
along_sidebar_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongSidebarView *self = ALONG_SIDEBAR_VIEW (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      add_sidebar (self, g_value_get_object (value));
      break;
    case PROP_CONTENT:
      add_content (self, g_value_get_object (value));
      break;
    case PROP_SHOW_CONTENT:
      along_sidebar_view_set_show_content (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_sidebar_view_dispose (GObject *object)
{
  AlongSidebarView *self = ALONG_SIDEBAR_VIEW (object);

  if (self->leaflet != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->leaflet));
  self->leaflet = NULL;
  self->sidebar = NULL;
  self->content = NULL;

  G_OBJECT_CLASS (along_sidebar_view_parent_class)->dispose (object);
}

static void
along_sidebar_view_class_init (AlongSidebarViewClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_sidebar_view_dispose;
  object_class->get_property = along_sidebar_view_get_property;
  object_class->set_property = along_sidebar_view_set_property;
  widget_class->measure = along_sidebar_view_measure;
  widget_class->size_allocate = along_sidebar_view_size_allocate;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_CONTENT] = g_param_spec_boolean ("show-content", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "sidebarview");
}

static void
along_sidebar_view_init (AlongSidebarView *self)
{
  self->leaflet = ADW_LEAFLET (adw_leaflet_new ());
  adw_leaflet_set_can_navigate_back (self->leaflet, TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->leaflet), GTK_WIDGET (self));
  g_signal_connect_object (self->leaflet, "notify::folded", G_CALLBACK (folded_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->leaflet, "notify::visible-child", G_CALLBACK (visible_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

gboolean
along_sidebar_view_get_folded (AlongSidebarView *self)
{
  g_return_val_if_fail (ALONG_IS_SIDEBAR_VIEW (self), FALSE);

  return adw_leaflet_get_folded (self->leaflet);
}

gboolean
along_sidebar_view_get_show_content (AlongSidebarView *self)
{
  g_return_val_if_fail (ALONG_IS_SIDEBAR_VIEW (self), FALSE);

  return adw_leaflet_get_visible_child (self->leaflet) == self->content;
}

void
along_sidebar_view_set_show_content (AlongSidebarView *self, gboolean show_content)
{
  GtkWidget *child;

  g_return_if_fail (ALONG_IS_SIDEBAR_VIEW (self));

  child = show_content ? self->content : self->sidebar;
  if (child != NULL)
    adw_leaflet_set_visible_child (self->leaflet, child);
}
