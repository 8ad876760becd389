/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-column-sorter.h"

struct _AlongColumnSorter
{
  GtkSorter parent_instance;

  AlongSchoolsColumn column;
};

G_DEFINE_FINAL_TYPE (AlongColumnSorter, along_column_sorter, GTK_TYPE_SORTER)

/* What is handed in for an item: the first column to be asked leaves its name. */
typedef struct
{
  gboolean answered;
  AlongSchoolsColumn column;
} Question;

static GtkOrdering
along_column_sorter_compare (GtkSorter *sorter, gpointer item1, gpointer item2)
{
  Question *question = item1;

  question->answered = TRUE;
  question->column = ALONG_COLUMN_SORTER (sorter)->column;

  return GTK_ORDERING_SMALLER;
}

static GtkSorterOrder
along_column_sorter_get_order (GtkSorter *sorter)
{
  return GTK_SORTER_ORDER_PARTIAL;
}

static void
along_column_sorter_class_init (AlongColumnSorterClass *klass)
{
  GtkSorterClass *sorter_class = GTK_SORTER_CLASS (klass);

  sorter_class->compare = along_column_sorter_compare;
  sorter_class->get_order = along_column_sorter_get_order;
}

static void
along_column_sorter_init (AlongColumnSorter *self)
{
}

GtkSorter *
along_column_sorter_new (AlongSchoolsColumn column)
{
  AlongColumnSorter *self = g_object_new (ALONG_TYPE_COLUMN_SORTER, NULL);

  self->column = column;

  return GTK_SORTER (self);
}

gboolean
along_column_sorter_ask (GtkSorter *sorter, AlongSchoolsColumn *column, gboolean *descending)
{
  Question question = { FALSE, ALONG_SCHOOLS_NAME };
  Question other = question; /* something is always equal to itself, without asking */
  GtkOrdering ordering;

  g_return_val_if_fail (GTK_IS_SORTER (sorter), FALSE);

  ordering = gtk_sorter_compare (sorter, &question, &other);
  if (!question.answered)
    return FALSE;

  *column = question.column;
  *descending = ordering == GTK_ORDERING_LARGER;
  return TRUE;
}
