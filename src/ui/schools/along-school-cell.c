/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-cell.h"

#include <glib/gi18n.h>

#include "along-widget-color.h"

/* Of the line below the name, as .caption and .dim-label have it. */
#define SUMMARY_SIZE  0.82
#define SUMMARY_ALPHA 0.55

/* GtkColumnView makes cells by the thousand, most of them out of sight, so a cell has no child for
 * its text, and lays it out when it is drawn. */
struct _AlongSchoolCell
{
  GtkWidget parent_instance;

  AlongCellFont *font;
  char *text;
  char *summary; /* (nullable) */
  AlongSchoolsColumn column;
  gboolean compact;
  AlongSchoolItem *item;
  gulong changed_handler; /* cells are bound by the thousand: no lookup to let go */
  const char *style;
};

G_DEFINE_FINAL_TYPE (AlongSchoolCell, along_school_cell, GTK_TYPE_WIDGET)

/* In characters: the least and the best width. */
static const guint8 widths[ALONG_N_SCHOOLS_COLUMNS][2] = {
  [ALONG_SCHOOLS_URN] = { 7, 7 },     [ALONG_SCHOOLS_NAME] = { 26, 36 },
  [ALONG_SCHOOLS_PHASE] = { 10, 12 }, [ALONG_SCHOOLS_TYPE] = { 12, 20 },
  [ALONG_SCHOOLS_LA] = { 14, 18 },    [ALONG_SCHOOLS_TRUST] = { 16, 24 },
  [ALONG_SCHOOLS_STATUS] = { 6, 8 },  [ALONG_SCHOOLS_OVERALL] = { 29, 29 },
  [ALONG_SCHOOLS_AREA] = { 29, 29 },  [ALONG_SCHOOLS_ELIGIBILITY] = { 20, 24 },
  [ALONG_SCHOOLS_PUPILS] = { 6, 6 },  [ALONG_SCHOOLS_FSM] = { 8, 8 },
};

#define COMPACT_MIN 16
#define COMPACT_NAT 40

static void
set_style (AlongSchoolCell *self, const char *style)
{
  if (self->style == style)
    return;
  if (self->style != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);
  self->style = style;
  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), style);
}

static void
show_item_cb (AlongSchoolCell *self)
{
  g_autofree char *label = NULL;

  g_free (self->text);
  self->text = along_school_item_dup_text (self->item, self->column);
  set_style (self, along_school_item_get_style (self->item, self->compact ? ALONG_SCHOOLS_OVERALL
                                                                          : self->column));
  if (self->compact)
    {
      g_free (self->summary);
      self->summary = along_school_item_dup_summary (self->item);
      label = g_strdup_printf ("%s, %s", self->text, self->summary);
    }
  else
    {
      label = g_strdup_printf ("%s: %s", along_schools_column_get_title (self->column),
                               *self->text != '\0' ? self->text : _ ("none"));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
is_number (AlongSchoolCell *self)
{
  return self->column == ALONG_SCHOOLS_PUPILS || self->column == ALONG_SCHOOLS_FSM;
}

/* ── Size and drawing ── */

/* What a style class would say, were the text a widget. */
static PangoAttrList *
make_attributes (AlongSchoolCell *self, gboolean summary)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (summary)
    pango_attr_list_insert (attributes, pango_attr_scale_new (SUMMARY_SIZE));
  else if (self->compact)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (is_number (self) || self->column == ALONG_SCHOOLS_URN)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));

  return attributes;
}

static PangoLayout *
make_layout (AlongSchoolCell *self, gboolean summary)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoLayout *layout = gtk_widget_create_pango_layout (widget,
                                                        summary ? self->summary : self->text);
  g_autoptr (PangoAttrList) attributes = make_attributes (self, summary);

  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, gtk_widget_get_width (widget) * PANGO_SCALE);
  pango_layout_set_alignment (layout, is_number (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

  return layout;
}

/* @y: where the line is to begin; returns where it ends. */
static int
draw_line (AlongSchoolCell *self, GtkSnapshot *snapshot, PangoLayout *layout, int y, double alpha)
{
  GdkRGBA color;
  int height;

  along_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= (float) alpha;
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);

  return y + height;
}

static void
along_school_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AlongSchoolCell *self = ALONG_SCHOOL_CELL (widget);
  g_autoptr (PangoLayout) text = NULL;
  g_autoptr (PangoLayout) summary = NULL;
  int text_height, summary_height = 0, y;

  if (self->text == NULL || gtk_widget_get_width (widget) <= 0)
    return;

  text = make_layout (self, FALSE);
  pango_layout_get_pixel_size (text, NULL, &text_height);
  if (self->compact)
    {
      summary = make_layout (self, TRUE);
      pango_layout_get_pixel_size (summary, NULL, &summary_height);
    }

  y = (gtk_widget_get_height (widget) - text_height - summary_height) / 2;
  y = draw_line (self, snapshot, text, y, 1);
  if (summary != NULL)
    draw_line (self, snapshot, summary, y, SUMMARY_ALPHA);
}

static void
along_school_cell_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  AlongSchoolCell *self = ALONG_SCHOOL_CELL (widget);
  int size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      size = along_cell_font_get_char_width (self->font, widget);
      *minimum = PANGO_PIXELS_CEIL (size * (self->compact ? COMPACT_MIN : widths[self->column][0]));
      *natural = PANGO_PIXELS_CEIL (size * (self->compact ? COMPACT_NAT : widths[self->column][1]));
    }
  else
    {
      size = along_cell_font_get_line_height (self->font, widget);
      *minimum = PANGO_PIXELS_CEIL (size);
      if (self->compact)
        *minimum += PANGO_PIXELS_CEIL (size * SUMMARY_SIZE);
      *natural = *minimum;
    }
}

/* Cells are narrow; what does not fit can be read by pointing at it. */
static gboolean
query_tooltip_cb (AlongSchoolCell *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *text = self->item != NULL
                              ? along_school_item_dup_full_text (self->item, self->column)
                              : NULL;

  if (text == NULL || *text == '\0')
    return FALSE;
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
along_school_cell_dispose (GObject *object)
{
  AlongSchoolCell *self = ALONG_SCHOOL_CELL (object);

  along_school_cell_set_item (self, NULL);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->font, along_cell_font_unref);

  G_OBJECT_CLASS (along_school_cell_parent_class)->dispose (object);
}

static void
along_school_cell_class_init (AlongSchoolCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_school_cell_dispose;
  widget_class->measure = along_school_cell_measure;
  widget_class->snapshot = along_school_cell_snapshot;

  gtk_widget_class_set_css_name (widget_class, "schoolcell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
along_school_cell_init (AlongSchoolCell *self)
{
}

GtkWidget *
along_school_cell_new (AlongSchoolsColumn column, AlongCellFont *font)
{
  AlongSchoolCell *self = g_object_new (ALONG_TYPE_SCHOOL_CELL, NULL);

  self->font = along_cell_font_ref (font);
  self->column = column;
  if (column == ALONG_SCHOOLS_OVERALL || column == ALONG_SCHOOLS_AREA)
    gtk_widget_add_css_class (GTK_WIDGET (self), "school-grade");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);

  return GTK_WIDGET (self);
}

GtkWidget *
along_school_cell_new_compact (AlongCellFont *font)
{
  AlongSchoolCell *self = g_object_new (ALONG_TYPE_SCHOOL_CELL, NULL);

  self->font = along_cell_font_ref (font);
  self->column = ALONG_SCHOOLS_NAME;
  self->compact = TRUE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "two-lines");
  gtk_widget_add_css_class (GTK_WIDGET (self), "school-grade");

  return GTK_WIDGET (self);
}

void
along_school_cell_set_item (AlongSchoolCell *self, AlongSchoolItem *item)
{
  g_return_if_fail (ALONG_IS_SCHOOL_CELL (self));
  g_return_if_fail (item == NULL || ALONG_IS_SCHOOL_ITEM (item));

  if (self->item == item)
    return;
  if (self->item != NULL)
    g_clear_signal_handler (&self->changed_handler, self->item);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  self->changed_handler = g_signal_connect_swapped (item, "changed", G_CALLBACK (show_item_cb),
                                                    self);
  show_item_cb (self);
}

AlongSchoolItem *
along_school_cell_get_item (AlongSchoolCell *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOL_CELL (self), NULL);

  return self->item;
}
