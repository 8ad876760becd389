/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-chart-view"

#include "config.h"

#include "along-chart-view.h"

#include "along-chart-actions.h"
#include "along-chart-look.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define NARROWEST 240

struct _AlongChartView
{
  GtkWidget parent_instance;

  AlongChart *chart;
  GtkWidget *menu;
  GtkWidget *callout; /* says what the mark reached by keyboard is */
  GtkLabel *callout_label;
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
look_changed_cb (AlongChartView *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GPtrArray *
list_marks (AlongChartView *self)
{
  AlongChartTheme theme = along_chart_look_of (GTK_WIDGET (self));

  return along_chart_list_marks (self->chart, &theme, gtk_widget_get_width (GTK_WIDGET (self)),
                                 gtk_widget_get_height (GTK_WIDGET (self)));
}

/* @index: -1 for none */
static void
focus_mark (AlongChartView *self, int index)
{
  g_autoptr (GPtrArray) marks = self->chart != NULL && index >= 0 ? list_marks (self) : NULL;
  AlongChartMark *mark;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (marks == NULL || (guint) index >= marks->len)
    {
      self->focused = -1;
      gtk_popover_popdown (GTK_POPOVER (self->callout));
      update_accessible (self);
      return;
    }
  mark = g_ptr_array_index (marks, index);
  self->focused = index;
  gtk_label_set_text (self->callout_label, mark->text);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->callout),
                               &(GdkRectangle){ (int) mark->area.x, (int) mark->area.y,
                                                (int) mark->area.width + 1,
                                                (int) mark->area.height + 1 });
  gtk_popover_popup (GTK_POPOVER (self->callout));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, mark->text,
                                  -1);
}

static void
chart_changed_cb (AlongChartView *self)
{
  focus_mark (self, -1);
  update_accessible (self);
  look_changed_cb (self);
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
draw_focus (AlongChartView *self, cairo_t *cr, const AlongChartTheme *theme)
{
  g_autoptr (GPtrArray) marks = list_marks (self);
  AlongChartMark *mark;

  if ((guint) self->focused >= marks->len)
    return;
  mark = g_ptr_array_index (marks, self->focused);
  along_color_set_source (along_chart_theme_get_color (theme, ALONG_TONE_ACCENT), cr);
  cairo_set_line_width (cr, 2.0);
  cairo_rectangle (cr, mark->area.x - 2.0, mark->area.y - 2.0, mark->area.width + 4.0,
                   mark->area.height + 4.0);
  cairo_stroke (cr);
}

static void
along_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);

  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
  gtk_popover_present (GTK_POPOVER (self->callout));
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
  if (self->focused >= 0)
    draw_focus (self, cr, &theme);
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

/* When first asked for: a page has several charts, and most menus are never opened. */
static void
create_menu (AlongChartView *self)
{
  g_autoptr (GMenu) model = g_menu_new ();

  g_menu_append (model, _ ("Show as _table"), "chart.show-table");
  g_menu_append (model, _ ("_Save picture…"), "chart.save");
  self->menu = gtk_popover_menu_new_from_model (G_MENU_MODEL (model));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

static void
show_menu_at (AlongChartView *self, double x, double y)
{
  if (self->chart == NULL)
    return;
  focus_mark (self, -1);
  if (self->menu == NULL)
    create_menu (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
secondary_pressed_cb (AlongChartView *self, int n_press, double x, double y)
{
  show_menu_at (self, x, y);
}

static gboolean
show_menu_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  show_menu_at (ALONG_CHART_VIEW (widget), gtk_widget_get_width (widget) / 2.0,
                gtk_widget_get_height (widget) / 2.0);
  return TRUE;
}

static gboolean
move_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);
  g_autoptr (GPtrArray) marks = self->chart != NULL ? list_marks (self) : NULL;
  int step = g_variant_get_int32 (arguments);
  int target;

  if (marks == NULL || marks->len == 0)
    return FALSE;
  if (self->focused < 0)
    target = step > 0 ? 0 : (int) marks->len - 1;
  else
    target = CLAMP (self->focused + step, 0, (int) marks->len - 1);
  focus_mark (self, target);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);
  g_autoptr (GPtrArray) marks = self->focused >= 0 ? list_marks (self) : NULL;
  AlongChartMark *mark;

  if (marks == NULL || (guint) self->focused >= marks->len)
    return FALSE;
  mark = g_ptr_array_index (marks, self->focused);
  if (mark->key == NULL)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, mark->key);
  return TRUE;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);

  if (self->focused < 0)
    return FALSE;
  focus_mark (self, -1);
  return TRUE;
}

static void
focus_left_cb (AlongChartView *self)
{
  focus_mark (self, -1);
}

static void
show_table_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);

  if (self->chart != NULL)
    along_chart_show_table (widget, self->chart);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongChartView *self = ALONG_CHART_VIEW (widget);

  if (self->chart != NULL)
    along_chart_save_picture (widget, self->chart);
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
  AlongChartView *self = ALONG_CHART_VIEW (object);

  if (self->chart != NULL)
    g_signal_handlers_disconnect_by_func (self->chart, chart_changed_cb, self);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->callout, gtk_widget_unparent);

  G_OBJECT_CLASS (along_chart_view_parent_class)->dispose (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "chart.show-table", NULL, show_table_cb);
  gtk_widget_class_install_action (widget_class, "chart.save", NULL, save_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, move_cb, "i", -100000);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, move_cb, "i", 100000);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, show_menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, show_menu_cb, NULL);
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
  widget_class->size_allocate = along_chart_view_size_allocate;
  widget_class->snapshot = along_chart_view_snapshot;
  widget_class->query_tooltip = along_chart_view_query_tooltip;

  properties[PROP_CHART] = g_param_spec_object ("chart", NULL, NULL, ALONG_TYPE_CHART,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chartview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
create_callout (AlongChartView *self)
{
  self->callout = gtk_popover_new ();
  self->callout_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->callout_label, TRUE);
  gtk_label_set_max_width_chars (self->callout_label, 40);
  gtk_popover_set_child (GTK_POPOVER (self->callout), GTK_WIDGET (self->callout_label));
  gtk_popover_set_autohide (GTK_POPOVER (self->callout), FALSE);
  gtk_widget_set_can_focus (self->callout, FALSE);
  gtk_widget_set_parent (self->callout, GTK_WIDGET (self));
}

static void
add_controllers (AlongChartView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (secondary_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
along_chart_view_init (AlongChartView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->focused = -1;
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  create_callout (self);
  add_controllers (self);
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
