/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded before any GTK 4 program (LD_PRELOAD), says on standard error when the program has painted
 * its first frame ("first-frame"), and each frame after which a column view has another number of
 * rows ("rows 32"), so that different programs are measured by the same clock. For
 * build-aux/benchmark. */

#include <gtk/gtk.h>

#define POLL_MS 1

/* Of this library, since it has no object of its own to keep it. */
static gboolean painted = FALSE;
static guint listed = 0;

static guint
count_rows (GtkWidget *widget)
{
  guint n = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (GTK_IS_COLUMN_VIEW (widget))
    {
      GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (widget));

      return model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (model)) : 0;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  guint n;

  if (!gtk_widget_get_mapped (window))
    return;
  if (!painted)
    g_printerr ("first-frame\n");
  painted = TRUE;
  n = count_rows (window);
  if (n != listed)
    g_printerr ("rows %u\n", n);
  listed = n;
}

static gboolean
poll_cb (gpointer data)
{
  GListModel *windows;
  g_autoptr (GtkWidget) window = NULL;
  GdkFrameClock *clock;

  if (!gtk_is_initialized ())
    return G_SOURCE_CONTINUE;
  windows = gtk_window_get_toplevels ();
  window = g_list_model_get_item (windows, 0);
  clock = window != NULL ? gtk_widget_get_frame_clock (window) : NULL;
  if (clock == NULL)
    return G_SOURCE_CONTINUE;

  g_signal_connect_object (clock, "after-paint", G_CALLBACK (after_paint_cb), window, 0);
  return G_SOURCE_REMOVE;
}

__attribute__ ((constructor)) static void
start (void)
{
  /* Not in the children. */
  g_unsetenv ("LD_PRELOAD");
  g_timeout_add_full (G_PRIORITY_HIGH, POLL_MS, poll_cb, NULL, NULL);
}
