/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-schools-columns.h"

#include <glib/gi18n.h>

#include "along-column-sorter.h"
#include "along-school-cell.h"

struct _AlongSchoolsColumns
{
  GtkColumnView *view; /* unowned */
  AlongCellFont *font;
  GtkColumnViewColumn *columns[ALONG_N_SCHOOLS_COLUMNS];
  GtkColumnViewColumn *compact; /* name above a line about the school */
  gboolean is_compact;
  gboolean all_made; /* or only the first of column_order */
};

/* What decides comes first, so that it is in sight without scrolling sideways. */
static const AlongSchoolsColumn column_order[] = {
  ALONG_SCHOOLS_NAME,        ALONG_SCHOOLS_URN,    ALONG_SCHOOLS_OVERALL, ALONG_SCHOOLS_AREA,
  ALONG_SCHOOLS_ELIGIBILITY, ALONG_SCHOOLS_LA,     ALONG_SCHOOLS_PHASE,   ALONG_SCHOOLS_TYPE,
  ALONG_SCHOOLS_TRUST,       ALONG_SCHOOLS_PUPILS, ALONG_SCHOOLS_FSM,     ALONG_SCHOOLS_STATUS,
};

/* Those that a window of the size it first has shows. */
#define FIRST_COLUMNS 6

/* The factory knows which column it makes cells for. */
static void
setup_cb (AlongCellFont *font, GtkListItem *item, GtkListItemFactory *factory)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "column"));

  gtk_list_item_set_child (item, column == ALONG_N_SCHOOLS_COLUMNS
                                     ? along_school_cell_new_compact (font)
                                     : along_school_cell_new (column, font));
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  along_school_cell_set_item (ALONG_SCHOOL_CELL (gtk_list_item_get_child (item)),
                              gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  along_school_cell_set_item (ALONG_SCHOOL_CELL (gtk_list_item_get_child (item)), NULL);
}

static GtkColumnViewColumn *
add_column (AlongSchoolsColumns *self, guint column, const char *title)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *added;

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (column));
  g_signal_connect_data (factory, "setup", G_CALLBACK (setup_cb), along_cell_font_ref (self->font),
                         (GClosureNotify) (GCallback) along_cell_font_unref, G_CONNECT_SWAPPED);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  added = gtk_column_view_column_new (title, factory);
  if (column != ALONG_N_SCHOOLS_COLUMNS)
    {
      g_autoptr (GtkSorter) sorter = along_column_sorter_new (column);

      gtk_column_view_column_set_sorter (added, sorter);
      gtk_column_view_column_set_resizable (added, TRUE);
    }
  gtk_column_view_append_column (self->view, added);
  g_object_unref (added);

  return added;
}

/* A column that is not visible has no cells. */
static void
show_columns (AlongSchoolsColumns *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (column_order); i++)
    gtk_column_view_column_set_visible (self->columns[column_order[i]],
                                        !self->is_compact && (self->all_made || i < FIRST_COLUMNS));
  gtk_column_view_column_set_visible (self->compact, self->is_compact);
}

AlongSchoolsColumns *
along_schools_columns_new (GtkColumnView *view)
{
  AlongSchoolsColumns *self = g_new0 (AlongSchoolsColumns, 1);

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);

  self->view = view;
  self->font = along_cell_font_new ();
  for (guint i = 0; i < G_N_ELEMENTS (column_order); i++)
    self->columns[column_order[i]] = add_column (self, column_order[i],
                                                 along_schools_column_get_title (column_order[i]));
  gtk_column_view_column_set_expand (self->columns[ALONG_SCHOOLS_NAME], TRUE);

  self->compact = add_column (self, ALONG_N_SCHOOLS_COLUMNS, _ ("School"));
  gtk_column_view_column_set_expand (self->compact, TRUE);
  show_columns (self);

  return self;
}

void
along_schools_columns_free (AlongSchoolsColumns *self)
{
  if (self == NULL)
    return;

  along_cell_font_unref (self->font);
  g_free (self);
}

void
along_schools_columns_set_compact (AlongSchoolsColumns *self, gboolean compact)
{
  g_return_if_fail (self != NULL);

  self->is_compact = compact;
  show_columns (self);
}

gboolean
along_schools_columns_make_all (AlongSchoolsColumns *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->all_made)
    return FALSE;

  self->all_made = TRUE;
  show_columns (self);
  return TRUE;
}

void
along_schools_columns_fill (AlongSchoolsColumns *self, int width)
{
  int needed;

  g_return_if_fail (self != NULL);

  if (self->all_made || self->is_compact)
    return;

  gtk_widget_measure (GTK_WIDGET (self->view), GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL,
                      NULL);
  if (needed < width)
    along_schools_columns_make_all (self);
}

void
along_schools_columns_forget_font (AlongSchoolsColumns *self)
{
  g_return_if_fail (self != NULL);

  along_cell_font_forget (self->font);
}

GtkColumnViewColumn *
along_schools_columns_get (AlongSchoolsColumns *self, AlongSchoolsColumn column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < ALONG_N_SCHOOLS_COLUMNS, NULL);

  return self->columns[column];
}
