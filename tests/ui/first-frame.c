/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded before any GTK 4 program (LD_PRELOAD), says on standard error when the program has painted
 * its first frame ("first-frame"), and the first with a column view that has rows ("rows"), so that
 * different programs are measured by the same clock. For build-aux/benchmark. */

#include <gtk/gtk.h>

#define POLL_MS 1

/* Of this library, since it has no object of its own to keep it. */
static gboolean painted = FALSE;
static gboolean listed = FALSE;

static gboolean
has_rows (GtkWidget *widget)
{
  if (GTK_IS_COLUMN_VIEW (widget) && gtk_widget_get_mapped (widget))
    {
      GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (widget));

      if (model != NULL && g_list_model_get_n_items (G_LIST_MODEL (model)) > 0)
        return TRUE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_rows (child))
      return TRUE;
  return FALSE;
}

static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  if (!gtk_widget_get_mapped (window))
    return;
  if (!painted)
    g_printerr ("first-frame\n");
  painted = TRUE;
  if (!listed && has_rows (window))
    {
      g_printerr ("rows\n");
      listed = TRUE;
    }
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
