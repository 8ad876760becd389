/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-seen-pages"

#include "along-seen-pages.h"

static void
update_cb (GtkStack *stack)
{
  GtkWidget *visible = gtk_stack_get_visible_child (stack);
  g_autoptr (GListModel) pages = G_LIST_MODEL (gtk_stack_get_pages (stack));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (pages, i);
      GtkStackPage *page = GTK_STACK_PAGE (item);

      gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN,
                                   gtk_stack_page_get_child (page) != visible, -1);
    }
}

void
along_seen_pages_watch (GtkStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = NULL;

  g_return_if_fail (GTK_IS_STACK (stack));

  pages = gtk_stack_get_pages (stack);
  /* The stack holds its pages no longer than they hold it: they end together. */
  g_object_set_data_full (G_OBJECT (stack), "along-seen-pages", g_object_ref (pages),
                          g_object_unref);
  g_signal_connect_object (pages, "items-changed", G_CALLBACK (update_cb), stack,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (update_cb), stack,
                           G_CONNECT_SWAPPED);
  update_cb (stack);
}
