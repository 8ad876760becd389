/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart.h"

#include "along-text.h"

#include <math.h>

typedef struct
{
  char *title;
  char *note;
} AlongChartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AlongChart, along_chart, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_NOTE,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static GPtrArray *
along_chart_real_list_marks (AlongChart *self, AlongChartPen *pen, double width, double height)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
}

static AlongChartMark *
along_chart_real_hit (AlongChart *self,
                      AlongChartPen *pen,
                      double x,
                      double y,
                      double width,
                      double height)
{
  g_autoptr (GPtrArray) marks = ALONG_CHART_GET_CLASS (self)->list_marks (self, pen, width, height);

  for (guint i = marks->len; i > 0; i--)
    if (along_chart_mark_contains (g_ptr_array_index (marks, i - 1), x, y))
      {
        g_ptr_array_set_free_func (marks, NULL);
        for (guint j = 0; j < marks->len; j++)
          if (j != i - 1)
            along_chart_mark_free (g_ptr_array_index (marks, j));
        return g_ptr_array_index (marks, i - 1);
      }

  return NULL;
}

static void
along_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongChart *self = ALONG_CHART (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, along_chart_get_title (self));
      break;
    case PROP_NOTE:
      g_value_set_string (value, along_chart_get_note (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongChart *self = ALONG_CHART (object);

  switch (id)
    {
    case PROP_TITLE:
      along_chart_set_title (self, g_value_get_string (value));
      break;
    case PROP_NOTE:
      along_chart_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_chart_finalize (GObject *object)
{
  AlongChartPrivate *priv = along_chart_get_instance_private (ALONG_CHART (object));

  g_free (priv->title);
  g_free (priv->note);
  G_OBJECT_CLASS (along_chart_parent_class)->finalize (object);
}

static void
along_chart_class_init (AlongChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = along_chart_get_property;
  object_class->set_property = along_chart_set_property;
  object_class->finalize = along_chart_finalize;
  klass->list_marks = along_chart_real_list_marks;
  klass->hit = along_chart_real_hit;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_chart_init (AlongChart *self)
{
}

const char *
along_chart_get_title (AlongChart *self)
{
  AlongChartPrivate *priv = along_chart_get_instance_private (self);

  g_return_val_if_fail (ALONG_IS_CHART (self), NULL);

  return priv->title;
}

void
along_chart_set_title (AlongChart *self, const char *title)
{
  AlongChartPrivate *priv = along_chart_get_instance_private (self);

  g_return_if_fail (ALONG_IS_CHART (self));

  if (along_text_set (&priv->title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

const char *
along_chart_get_note (AlongChart *self)
{
  AlongChartPrivate *priv = along_chart_get_instance_private (self);

  g_return_val_if_fail (ALONG_IS_CHART (self), NULL);

  return priv->note;
}

void
along_chart_set_note (AlongChart *self, const char *note)
{
  AlongChartPrivate *priv = along_chart_get_instance_private (self);

  g_return_if_fail (ALONG_IS_CHART (self));

  if (along_text_set (&priv->note, note))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}

double
along_chart_measure (AlongChart *self, const AlongChartTheme *theme, double width)
{
  g_auto (AlongChartPen) pen = { 0 };

  g_return_val_if_fail (ALONG_IS_CHART (self) && theme != NULL, 0.0);

  along_chart_pen_init (&pen, theme, NULL);
  return ceil (ALONG_CHART_GET_CLASS (self)->measure (self, &pen, width));
}

void
along_chart_draw (AlongChart *self,
                  cairo_t *cr,
                  const AlongChartTheme *theme,
                  double width,
                  double height)
{
  g_auto (AlongChartPen) pen = { 0 };

  g_return_if_fail (ALONG_IS_CHART (self) && cr != NULL && theme != NULL);

  if (width < 1.0 || height < 1.0)
    return;

  along_chart_pen_init (&pen, theme, cr);
  cairo_save (cr);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_clip (cr);
  ALONG_CHART_GET_CLASS (self)->draw (self, &pen, width, height);
  cairo_restore (cr);
}

char *
along_chart_dup_summary (AlongChart *self)
{
  g_return_val_if_fail (ALONG_IS_CHART (self), NULL);

  return ALONG_CHART_GET_CLASS (self)->dup_summary (self);
}

AlongChartTable *
along_chart_get_table (AlongChart *self)
{
  g_return_val_if_fail (ALONG_IS_CHART (self), NULL);

  return ALONG_CHART_GET_CLASS (self)->dup_table (self);
}

GPtrArray *
along_chart_list_marks (AlongChart *self, const AlongChartTheme *theme, double width, double height)
{
  g_auto (AlongChartPen) pen = { 0 };

  g_return_val_if_fail (ALONG_IS_CHART (self) && theme != NULL, NULL);

  along_chart_pen_init (&pen, theme, NULL);
  return ALONG_CHART_GET_CLASS (self)->list_marks (self, &pen, width, height);
}

/* (transfer full) (nullable) */
static AlongChartMark *
find_mark (AlongChart *self,
           const AlongChartTheme *theme,
           double x,
           double y,
           double width,
           double height)
{
  g_auto (AlongChartPen) pen = { 0 };

  along_chart_pen_init (&pen, theme, NULL);
  return ALONG_CHART_GET_CLASS (self)->hit (self, &pen, x, y, width, height);
}

char *
along_chart_dup_tooltip (AlongChart *self,
                         const AlongChartTheme *theme,
                         double x,
                         double y,
                         double width,
                         double height,
                         cairo_rectangle_t *area)
{
  g_autoptr (AlongChartMark) mark = NULL;

  g_return_val_if_fail (ALONG_IS_CHART (self) && theme != NULL, NULL);

  mark = find_mark (self, theme, x, y, width, height);
  if (mark == NULL)
    return NULL;
  if (area != NULL)
    *area = mark->area;
  return g_steal_pointer (&mark->text);
}

char *
along_chart_dup_key_at (AlongChart *self,
                        const AlongChartTheme *theme,
                        double x,
                        double y,
                        double width,
                        double height)
{
  g_autoptr (AlongChartMark) mark = NULL;

  g_return_val_if_fail (ALONG_IS_CHART (self) && theme != NULL, NULL);

  mark = find_mark (self, theme, x, y, width, height);
  return mark != NULL ? g_steal_pointer (&mark->key) : NULL;
}

void
along_chart_changed (AlongChart *self)
{
  g_return_if_fail (ALONG_IS_CHART (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
