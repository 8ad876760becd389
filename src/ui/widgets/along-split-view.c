/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-split-view"

#include "along-split-view.h"

#include <adwaita.h>

#define FOLD_WIDTH    720
#define SIDEBAR_WIDTH 360

struct _AlongSplitView
{
  GtkWidget parent_instance;

  AdwFlap *flap;
};

G_DEFINE_FINAL_TYPE (AlongSplitView, along_split_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CONTENT,
  PROP_SIDEBAR,
  PROP_SHOW_SIDEBAR,
  PROP_FOLDED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
reveal_changed_cb (AlongSplitView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_SIDEBAR]);
}

static void
folded_changed_cb (AlongSplitView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_split_view_set_show_sidebar (ALONG_SPLIT_VIEW (widget), FALSE);
}

/* Only the folded pane hides the content, so only then is Escape ours. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (widget);

  if (!adw_flap_get_folded (self->flap) || !adw_flap_get_reveal_flap (self->flap))
    return FALSE;
  along_split_view_set_show_sidebar (self, FALSE);
  return TRUE;
}

static void
along_split_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (widget);

  gtk_widget_measure (GTK_WIDGET (self->flap), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
along_split_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (widget);

  gtk_widget_allocate (GTK_WIDGET (self->flap), width, height, baseline, NULL);
}

static void
along_split_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (object);

  switch (id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, along_split_view_get_content (self));
      break;
    case PROP_SIDEBAR:
      g_value_set_object (value, along_split_view_get_sidebar (self));
      break;
    case PROP_SHOW_SIDEBAR:
      g_value_set_boolean (value, along_split_view_get_show_sidebar (self));
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, along_split_view_get_folded (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_split_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (object);

  switch (id)
    {
    case PROP_CONTENT:
      along_split_view_set_content (self, g_value_get_object (value));
      break;
    case PROP_SIDEBAR:
      along_split_view_set_sidebar (self, g_value_get_object (value));
      break;
    case PROP_SHOW_SIDEBAR:
      along_split_view_set_show_sidebar (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_split_view_dispose (GObject *object)
{
  AlongSplitView *self = ALONG_SPLIT_VIEW (object);

  if (self->flap != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->flap));
  self->flap = NULL;

  G_OBJECT_CLASS (along_split_view_parent_class)->dispose (object);
}

static void
along_split_view_class_init (AlongSplitViewClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_split_view_dispose;
  object_class->get_property = along_split_view_get_property;
  object_class->set_property = along_split_view_set_property;
  widget_class->measure = along_split_view_measure;
  widget_class->size_allocate = along_split_view_size_allocate;

  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_SHOW_SIDEBAR] = g_param_spec_boolean ("show-sidebar", NULL, NULL, FALSE, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "split-view.close", NULL, close_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "splitview");
}

static void
along_split_view_init (AlongSplitView *self)
{
  GtkWidget *separator = gtk_separator_new (GTK_ORIENTATION_VERTICAL);

  self->flap = ADW_FLAP (adw_flap_new ());
  adw_flap_set_flap_position (self->flap, GTK_PACK_END);
  adw_flap_set_fold_policy (self->flap, ADW_FLAP_FOLD_POLICY_AUTO);
  adw_flap_set_reveal_flap (self->flap, FALSE);
  /* The pane is about what is selected: there is nothing to swipe in. */
  adw_flap_set_swipe_to_open (self->flap, FALSE);
  adw_flap_set_separator (self->flap, separator);
  gtk_widget_set_parent (GTK_WIDGET (self->flap), GTK_WIDGET (self));
  g_signal_connect_object (self->flap, "notify::reveal-flap", G_CALLBACK (reveal_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flap, "notify::folded", G_CALLBACK (folded_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_split_view_new (void)
{
  return g_object_new (ALONG_TYPE_SPLIT_VIEW, NULL);
}

GtkWidget *
along_split_view_get_content (AlongSplitView *self)
{
  g_return_val_if_fail (ALONG_IS_SPLIT_VIEW (self), NULL);

  return adw_flap_get_content (self->flap);
}

void
along_split_view_set_content (AlongSplitView *self, GtkWidget *content)
{
  g_return_if_fail (ALONG_IS_SPLIT_VIEW (self));
  g_return_if_fail (content == NULL || GTK_IS_WIDGET (content));

  if (adw_flap_get_content (self->flap) == content)
    return;
  adw_flap_set_content (self->flap, content);
  if (content != NULL)
    gtk_widget_set_hexpand (content, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

GtkWidget *
along_split_view_get_sidebar (AlongSplitView *self)
{
  g_return_val_if_fail (ALONG_IS_SPLIT_VIEW (self), NULL);

  return adw_flap_get_flap (self->flap);
}

void
along_split_view_set_sidebar (AlongSplitView *self, GtkWidget *sidebar)
{
  g_return_if_fail (ALONG_IS_SPLIT_VIEW (self));
  g_return_if_fail (sidebar == NULL || GTK_IS_WIDGET (sidebar));

  if (adw_flap_get_flap (self->flap) == sidebar)
    return;
  adw_flap_set_flap (self->flap, sidebar);
  if (sidebar != NULL)
    {
      gtk_widget_set_hexpand (sidebar, FALSE);
      gtk_widget_add_css_class (sidebar, "background");
      gtk_widget_set_size_request (sidebar, SIDEBAR_WIDTH, -1);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR]);
}

gboolean
along_split_view_get_show_sidebar (AlongSplitView *self)
{
  g_return_val_if_fail (ALONG_IS_SPLIT_VIEW (self), FALSE);

  return adw_flap_get_reveal_flap (self->flap);
}

void
along_split_view_set_show_sidebar (AlongSplitView *self, gboolean show_sidebar)
{
  g_return_if_fail (ALONG_IS_SPLIT_VIEW (self));

  adw_flap_set_reveal_flap (self->flap, show_sidebar);
}

gboolean
along_split_view_get_folded (AlongSplitView *self)
{
  g_return_val_if_fail (ALONG_IS_SPLIT_VIEW (self), FALSE);

  return adw_flap_get_folded (self->flap);
}
