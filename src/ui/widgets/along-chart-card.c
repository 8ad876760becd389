/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-chart-card"

#include "along-chart-card.h"

#include "along-chart-view.h"
#include "along-seen-pages.h"
#include "along-text.h"

struct _AlongChartCard
{
  GtkWidget parent_instance;

  char *own_title; /* (nullable) */
  GtkLabel *title;
  GtkWidget *table;
  GtkWidget *save;
  GtkStack *stack;
  GtkLabel *message;
  AlongChartView *view;
};

G_DEFINE_FINAL_TYPE (AlongChartCard, along_chart_card, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CHART,
  N_PROPS,
};

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
table_clicked_cb (AlongChartCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->view), "chart.show-table", NULL);
}

static void
save_clicked_cb (AlongChartCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->view), "chart.save", NULL);
}

static void
activated_cb (AlongChartCard *self, const char *key)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, key);
}

static void
update_title (AlongChartCard *self)
{
  AlongChart *chart = along_chart_card_get_chart (self);
  const char *title = self->own_title;

  if (title == NULL && chart != NULL)
    title = along_chart_get_title (chart);
  gtk_label_set_text (self->title, title != NULL ? title : "");
}

static void
along_chart_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CHART:
      g_value_set_object (value, along_chart_card_get_chart (ALONG_CHART_CARD (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CHART:
      along_chart_card_set_chart (ALONG_CHART_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_card_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_chart_card_parent_class)->dispose (object);
}

static void
along_chart_card_finalize (GObject *object)
{
  g_free (ALONG_CHART_CARD (object)->own_title);

  G_OBJECT_CLASS (along_chart_card_parent_class)->finalize (object);
}

static void
along_chart_card_class_init (AlongChartCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_chart_card_dispose;
  object_class->finalize = along_chart_card_finalize;
  object_class->get_property = along_chart_card_get_property;
  object_class->set_property = along_chart_card_set_property;

  properties[PROP_CHART] = g_param_spec_object ("chart", NULL, NULL, ALONG_TYPE_CHART,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  g_type_ensure (ALONG_TYPE_CHART_VIEW);
  gtk_widget_class_set_css_name (widget_class, "chartcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/widgets/along-chart-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, title);
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, table);
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, save);
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, message);
  gtk_widget_class_bind_template_child (widget_class, AlongChartCard, view);
  gtk_widget_class_bind_template_callback (widget_class, table_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
along_chart_card_init (AlongChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
}

GtkWidget *
along_chart_card_new (void)
{
  return g_object_new (ALONG_TYPE_CHART_CARD, NULL);
}

AlongChart *
along_chart_card_get_chart (AlongChartCard *self)
{
  g_return_val_if_fail (ALONG_IS_CHART_CARD (self), NULL);

  return along_chart_view_get_chart (self->view);
}

void
along_chart_card_set_chart (AlongChartCard *self, AlongChart *chart)
{
  g_return_if_fail (ALONG_IS_CHART_CARD (self));
  g_return_if_fail (chart == NULL || ALONG_IS_CHART (chart));

  if (chart != NULL)
    gtk_stack_set_visible_child_name (self->stack, "chart");
  if (chart == along_chart_card_get_chart (self))
    return;
  along_chart_view_set_chart (self->view, chart);
  update_title (self);
  gtk_widget_set_sensitive (self->table, chart != NULL);
  gtk_widget_set_sensitive (self->save, chart != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHART]);
}

void
along_chart_card_set_title (AlongChartCard *self, const char *title)
{
  g_return_if_fail (ALONG_IS_CHART_CARD (self));

  if (along_text_set (&self->own_title, title))
    update_title (self);
}

void
along_chart_card_set_message (AlongChartCard *self, const char *message)
{
  g_return_if_fail (ALONG_IS_CHART_CARD (self));
  g_return_if_fail (message != NULL);

  along_chart_card_set_chart (self, NULL);
  gtk_label_set_text (self->message, message);
  gtk_stack_set_visible_child_name (self->stack, "message");
}
