/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-cell.h"

#include <glib/gi18n.h>

struct _AlongSchoolCell
{
  GtkWidget parent_instance;

  GtkInscription *text;
  GtkInscription *summary; /* (nullable) */
  AlongSchoolsColumn column;
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
  g_autofree char *text = along_school_item_dup_text (self->item, self->column);
  g_autofree char *label = NULL;

  gtk_inscription_set_text (self->text, text);
  set_style (self, along_school_item_get_style (
                       self->item, self->summary != NULL ? ALONG_SCHOOLS_OVERALL : self->column));
  if (self->summary != NULL)
    {
      g_autofree char *summary = along_school_item_dup_summary (self->item);

      gtk_inscription_set_text (self->summary, summary);
      label = g_strdup_printf ("%s, %s", text, summary);
    }
  else
    {
      label = g_strdup_printf ("%s: %s", along_schools_column_get_title (self->column),
                               *text != '\0' ? text : _ ("none"));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
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
  GtkWidget *child;

  along_school_cell_set_item (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_school_cell_parent_class)->dispose (object);
}

static void
along_school_cell_class_init (AlongSchoolCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_school_cell_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "schoolcell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
along_school_cell_init (AlongSchoolCell *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
}

static GtkInscription *
add_inscription (AlongSchoolCell *self, guint min_chars, guint nat_chars)
{
  GtkInscription *inscription = GTK_INSCRIPTION (gtk_inscription_new (NULL));

  gtk_inscription_set_min_chars (inscription, min_chars);
  gtk_inscription_set_nat_chars (inscription, nat_chars);
  gtk_inscription_set_text_overflow (inscription, GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_widget_set_parent (GTK_WIDGET (inscription), GTK_WIDGET (self));

  return inscription;
}

GtkWidget *
along_school_cell_new (AlongSchoolsColumn column)
{
  AlongSchoolCell *self = g_object_new (ALONG_TYPE_SCHOOL_CELL, NULL);
  gboolean is_number = column == ALONG_SCHOOLS_PUPILS || column == ALONG_SCHOOLS_FSM;

  self->column = column;
  self->text = add_inscription (self, widths[column][0], widths[column][1]);
  gtk_inscription_set_xalign (self->text, is_number ? 1 : 0);
  if (column == ALONG_SCHOOLS_OVERALL || column == ALONG_SCHOOLS_AREA)
    gtk_widget_add_css_class (GTK_WIDGET (self), "school-grade");
  if (is_number || column == ALONG_SCHOOLS_URN)
    gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);

  return GTK_WIDGET (self);
}

GtkWidget *
along_school_cell_new_compact (void)
{
  AlongSchoolCell *self = g_object_new (ALONG_TYPE_SCHOOL_CELL, NULL);

  self->column = ALONG_SCHOOLS_NAME;
  self->text = add_inscription (self, 16, 40);
  self->summary = add_inscription (self, 16, 40);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "caption");
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
