/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-widgets"

#include "along-one-stop.h"

struct _AlongOneStop
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongOneStop, along_one_stop, ADW_TYPE_BIN)

static gboolean
along_one_stop_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return GTK_WIDGET_CLASS (along_one_stop_parent_class)->focus (widget, direction);
}

static void
along_one_stop_class_init (AlongOneStopClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = along_one_stop_focus;
}

static void
along_one_stop_init (AlongOneStop *self)
{
}
