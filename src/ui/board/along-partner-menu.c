/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partner-menu.h"

#include <glib/gi18n.h>

static void
append (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
build_menu (AlongPartnerItem *item)
{
  const AlongBoardPartner *partner = along_partner_item_get_partner (item);
  const char *id = partner->application->id;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) pair = g_menu_new ();
  g_autoptr (GMenu) school = g_menu_new ();

  if (partner->pairing == NULL)
    {
      append (pair, _ ("_Pair with…"), "board.pair-with", id);
    }
  else
    {
      append (pair, _ ("_Move to…"), "board.pair-with", id);
      append (pair, partner->pairing->pinned ? _ ("Un_pin") : _ ("_Pin"), "board.pin", id);
      append (pair, _ ("_Unpair"), "board.unpair", id);
      append (pair, _ ("_End pairing…"), "board.end-pairing", id);
      append (pair, _ ("_Never with this lead again…"), "board.never", id);
    }
  append (school, _ ("D_eployment…"), "win.start-deployment-for", id);
  append (school, _ ("Show _details"), "board.details", id);
  if (partner->application->who.kind == ALONG_PARTICIPANT_SCHOOL)
    append (school, _ ("Show _school"), "board.show-school", id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (pair));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (school));
  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static gboolean
unparent_cb (gpointer data)
{
  GtkWidget *popover = data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

/* Later, as the item that was chosen is yet to be activated. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

void
along_partner_menu_popup (GtkWidget *anchor, AlongPartnerItem *item, double x, double y)
{
  g_autoptr (GMenuModel) menu = NULL;
  GtkWidget *popover;

  g_return_if_fail (GTK_IS_WIDGET (anchor));
  g_return_if_fail (ALONG_IS_PARTNER_ITEM (item));

  menu = build_menu (item);
  popover = gtk_popover_menu_new_from_model (menu);
  gtk_widget_set_parent (popover, anchor);
  if (x >= 0 && y >= 0)
    {
      GdkRectangle rectangle = { (int) x, (int) y, 1, 1 };

      gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
      gtk_popover_set_pointing_to (GTK_POPOVER (popover), &rectangle);
      gtk_widget_set_halign (popover, GTK_ALIGN_START);
    }
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
