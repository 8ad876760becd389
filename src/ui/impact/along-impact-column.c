/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-column"

#include "config.h"

#include "along-impact-column.h"

#include "along-impact-row.h"

#include <glib/gi18n.h>

#define ARROW 0x10 /* beside the column, in the data of a factory */

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer column)
{
  AlongImpactRow *left = (gpointer) a, *right = (gpointer) b;
  int order = 0;

  switch ((AlongImpactColumn) GPOINTER_TO_INT (column))
    {
    case ALONG_IMPACT_BEFORE:
      order = along_impact_row_get_before (left) - along_impact_row_get_before (right);
      if (order == 0)
        order = along_impact_row_get_before_date (left) - along_impact_row_get_before_date (right);
      break;
    case ALONG_IMPACT_AFTER:
      order = along_impact_row_get_after (left) - along_impact_row_get_after (right);
      if (order == 0)
        order = along_impact_row_get_after_date (left) - along_impact_row_get_after_date (right);
      break;
    case ALONG_IMPACT_CHANGE:
      order = along_impact_row_get_change (right) - along_impact_row_get_change (left);
      break;
    case ALONG_IMPACT_SCHOOL:
    case ALONG_N_IMPACT_COLUMNS:
    default:
      break;
    }
  if (order == 0)
    order = strcmp (along_impact_row_get_sort_key (left), along_impact_row_get_sort_key (right));
  return gtk_ordering_from_cmpfunc (order);
}

static GtkWidget *
create_label (gboolean small)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (small)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), create_label (FALSE));
  gtk_box_append (GTK_BOX (words), create_label (TRUE));
  gtk_box_append (GTK_BOX (cell), gtk_image_new ());
  gtk_box_append (GTK_BOX (cell), words);
  gtk_list_item_set_child (item, cell);
}

/* The arrow repeats in shape what the words say; "" for none. */
static void
show_arrow (GtkWidget *image, AlongImpactRow *row)
{
  int change = along_impact_row_get_change (row);

  gtk_widget_remove_css_class (image, "success");
  gtk_widget_remove_css_class (image, "error");
  if (change != 0)
    gtk_widget_add_css_class (image, change > 0 ? "success" : "error");
  gtk_image_set_from_icon_name (GTK_IMAGE (image), change > 0   ? "go-up-symbolic"
                                                   : change < 0 ? "go-down-symbolic"
                                                                : "list-remove-symbolic");
  gtk_widget_set_visible (image, along_impact_row_get_left_out (row) == ALONG_N_LEFT_OUT);
}

/* (transfer full): the second line of a cell */
static char *
dup_detail (AlongImpactRow *row, AlongImpactColumn column)
{
  const AlongSchool *school = along_impact_row_get_school (row);

  switch (column)
    {
    case ALONG_IMPACT_SCHOOL:
      /* Translators: a local authority and a school's URN. */
      return g_strdup_printf (_ ("%s · URN %d"), school->la_name, school->urn);
    case ALONG_IMPACT_BEFORE:
      return along_impact_row_dup_before_detail (row);
    case ALONG_IMPACT_AFTER:
      return along_impact_row_dup_after_detail (row);
    case ALONG_IMPACT_CHANGE:
    case ALONG_N_IMPACT_COLUMNS:
    default:
      return g_strdup ("");
    }
}

/* (transfer full) */
static char *
dup_text (AlongImpactRow *row, AlongImpactColumn column)
{
  switch (column)
    {
    case ALONG_IMPACT_SCHOOL:
      return g_strdup (along_impact_row_get_school (row)->name);
    case ALONG_IMPACT_BEFORE:
      return g_strdup (along_impact_row_get_before_name (row));
    case ALONG_IMPACT_AFTER:
      return g_strdup (along_impact_row_get_after_name (row));
    case ALONG_IMPACT_CHANGE:
    case ALONG_N_IMPACT_COLUMNS:
    default:
      return g_strdup (along_impact_row_get_change_name (row));
    }
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  AlongImpactColumn column = GPOINTER_TO_INT (data) & ~ARROW;
  AlongImpactRow *row = gtk_list_item_get_item (item);
  GtkWidget *image = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *first = gtk_widget_get_first_child (gtk_widget_get_next_sibling (image));
  GtkWidget *second = gtk_widget_get_next_sibling (first);
  g_autofree char *text = dup_text (row, column);
  g_autofree char *detail = dup_detail (row, column);

  gtk_label_set_text (GTK_LABEL (first), text);
  gtk_label_set_text (GTK_LABEL (second), detail);
  gtk_widget_set_tooltip_text (first, text);
  gtk_widget_set_tooltip_text (second, *detail != '\0' ? detail : NULL);
  gtk_widget_set_visible (second, *detail != '\0');
  gtk_widget_set_visible (image, FALSE);
  if ((GPOINTER_TO_INT (data) & ARROW) != 0)
    show_arrow (image, row);
}

void
along_impact_column_set_arrow (GtkColumnViewColumn *self, AlongImpactColumn column, gboolean arrow)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_return_if_fail (GTK_IS_COLUMN_VIEW_COLUMN (self));
  g_return_if_fail (column < ALONG_N_IMPACT_COLUMNS);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb),
                    GINT_TO_POINTER (column | (arrow ? ARROW : 0)));
  gtk_column_view_column_set_factory (self, factory);
}

GtkColumnViewColumn *
along_impact_column_new (AlongImpactColumn column)
{
  const char *const titles[] = { _ ("School"), _ ("Before"), _ ("After"), _ ("Change") };
  g_autoptr (GtkSorter) sorter = NULL;
  GtkColumnViewColumn *self;

  g_return_val_if_fail (column < ALONG_N_IMPACT_COLUMNS, NULL);

  sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, GINT_TO_POINTER (column), NULL));
  self = gtk_column_view_column_new (titles[column], NULL);
  along_impact_column_set_arrow (self, column, column == ALONG_IMPACT_CHANGE);
  gtk_column_view_column_set_sorter (self, sorter);
  gtk_column_view_column_set_expand (self, TRUE);
  return self;
}
