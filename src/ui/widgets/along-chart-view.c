/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-chart-view"

#include "config.h"

#include "along-chart-view.h"

#include "along-chart-look.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define NARROWEST 240

struct _AlongChartView
{
  GtkWidget parent_instance;

  AlongChart *chart;
  int focused; /* mark reached by keyboard, -1 for none */
};

G_DEFINE_FINAL_TYPE (AlongChartView, along_chart_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CHART,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_accessible (AlongChartView *self)
{
  g_autofree char *summary = self->chart != NULL ? along_chart_dup_summary (self->chart) : NULL;
  const char *title = self->chart != NULL ? along_chart_get_title (self->chart) : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL && *title != '\0' ? title : _ ("Chart"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary != NULL ? summary : "", -1);
}

static void
chart_changed_cb (AlongChartView *self)
{
  self->focused = -1;
  update_accessible (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
look_changed_cb (AlongChartView *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GtkSizeRequestMode
along_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
along_chart_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST;
      *natural = 2 * NARROWEST;
    }
  else if (self->chart != NULL)
    {
      AlongChartTheme theme = along_chart_look_of (widget);
      double width = for_size > 0 ? for_size : 2 * NARROWEST;

      *minimum = *natural = (int) (along_chart_measure (self->chart, &theme, width) + 0.999);
    }
}

static void
along_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  AlongChartTheme theme;
  cairo_t *cr;

  if (self->chart == NULL || width <= 0 || height <= 0)
    return;
  theme = along_chart_look_of (widget);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  along_chart_draw (self->chart, cr, &theme, width, height);
  cairo_destroy (cr);
}

static gboolean
along_chart_view_query_tooltip (GtkWidget *widget,
                                int x,
                                int y,
                                gboolean keyboard_tooltip,
                                GtkTooltip *tooltip)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);
  AlongChartTheme theme;
  cairo_rectangle_t area;
  g_autofree char *text = NULL;

  if (self->chart == NULL || keyboard_tooltip)
    return FALSE;
  theme = along_chart_look_of (widget);
  text = along_chart_dup_tooltip (self->chart, &theme, x, y, gtk_widget_get_width (widget),
                                  gtk_widget_get_height (widget), &area);
  if (text == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (
      tooltip,
      &(GdkRectangle){ (int) area.x, (int) area.y, (int) area.width + 1, (int) area.height + 1 });
  return TRUE;
}

static void
released_cb (AlongChartView *self, int n_press, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AlongChartTheme theme;
  g_autofree char *key = NULL;

  if (self->chart == NULL)
    return;
  theme = along_chart_look_of (widget);
  key = along_chart_dup_key_at (self->chart, &theme, x, y, gtk_widget_get_width (widget),
                                gtk_widget_get_height (widget));
  if (key != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, key);
}

static void
along_chart_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CHART:
      g_value_set_object (value, ALONG_CHART_VIEW (object)->chart);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CHART:
      along_chart_view_set_chart (ALONG_CHART_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_view_dispose (GObject *object)
{
  along_chart_view_set_chart (ALONG_CHART_VIEW (object), NULL);

  G_OBJECT_CLASS (along_chart_view_parent_class)->dispose (object);
}

static void
along_chart_view_class_init (AlongChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_chart_view_dispose;
  object_class->get_property = along_chart_view_get_property;
  object_class->set_property = along_chart_view_set_property;
  widget_class->get_request_mode = along_chart_view_get_request_mode;
  widget_class->measure = along_chart_view_measure;
  widget_class->snapshot = along_chart_view_snapshot;
  widget_class->query_tooltip = along_chart_view_query_tooltip;

  properties[PROP_CHART] = g_param_spec_object ("chart", NULL, NULL, ALONG_TYPE_CHART,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "chartview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
along_chart_view_init (AlongChartView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->focused = -1;
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_chart_view_new (AlongChart *chart)
{
  return g_object_new (ALONG_TYPE_CHART_VIEW, "chart", chart, NULL);
}

AlongChart *
along_chart_view_get_chart (AlongChartView *self)
{
  g_return_val_if_fail (ALONG_IS_CHART_VIEW (self), NULL);

  return self->chart;
}

void
along_chart_view_set_chart (AlongChartView *self, AlongChart *chart)
{
  g_return_if_fail (ALONG_IS_CHART_VIEW (self));
  g_return_if_fail (chart == NULL || ALONG_IS_CHART (chart));

  if (self->chart == chart)
    return;
  if (self->chart != NULL)
    g_signal_handlers_disconnect_by_func (self->chart, chart_changed_cb, self);
  g_set_object (&self->chart, chart);
  if (chart != NULL)
    g_signal_connect_object (chart, "changed", G_CALLBACK (chart_changed_cb), self,
                             G_CONNECT_SWAPPED);
  chart_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHART]);
}
