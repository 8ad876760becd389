/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-partner-tile-private.h"

#include "along-partner-menu.h"

/* What keys, clicks and drags do to a tile. */

gboolean
along_partner_tile_activate (AlongPartnerTile *self, const char *action)
{
  if (self->item == NULL)
    return FALSE;
  return gtk_widget_activate_action (GTK_WIDGET (self), action, "s",
                                     along_partner_item_get_id (self->item));
}

void
along_partner_tile_popup_menu (AlongPartnerTile *self)
{
  double x, y;

  /* A child of the tile and not of the button, as the tile may go while the menu is open. */
  if (self->item != NULL &&
      gtk_widget_translate_coordinates (self->menu, GTK_WIDGET (self),
                                        gtk_widget_get_width (self->menu) / 2.0,
                                        gtk_widget_get_height (self->menu), &x, &y))
    along_partner_menu_popup (GTK_WIDGET (self), self->item, x, y);
}

static void
secondary_pressed_cb (AlongPartnerTile *self, int n_press, double x, double y)
{
  if (self->item != NULL)
    along_partner_menu_popup (GTK_WIDGET (self), self->item, x, y);
}

static void
primary_released_cb (GtkGestureClick *gesture,
                     int n_press,
                     double x,
                     double y,
                     AlongPartnerTile *self)
{
  if (self->mode == ALONG_TILE_ROW)
    return;
  /* Otherwise the card below would take the click for its own. */
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  along_partner_tile_activate (self, n_press >= 2 ? "board.pair-with" : "board.select-partner");
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  along_partner_tile_popup_menu (ALONG_PARTNER_TILE (widget));
  return TRUE;
}

static gboolean
activate_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AlongPartnerTile *self = ALONG_PARTNER_TILE (widget);

  return along_partner_tile_activate (self, self->mode == ALONG_TILE_GHOST ? "board.accept"
                                                                           : "board.pair-with");
}

static gboolean
delete_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AlongPartnerTile *self = ALONG_PARTNER_TILE (widget);

  return along_partner_tile_activate (self, self->mode == ALONG_TILE_GHOST ? "board.dismiss"
                                                                           : "board.unpair");
}

static gboolean
select_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return along_partner_tile_activate (ALONG_PARTNER_TILE (widget), "board.select-partner");
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, AlongPartnerTile *self)
{
  if (self->item == NULL)
    return NULL;
  return gdk_content_provider_new_typed (ALONG_TYPE_PARTNER_ITEM, self->item);
}

/* A plain name on an opaque ground can be read over any card, with or without a compositor. */
static GtkWidget *
make_drag_icon (AlongPartnerTile *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "css-name", "dragicon", "spacing", 6, NULL);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("along-partner-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_label_new (along_partner_item_get_name (self->item)));
  return box;
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, AlongPartnerTile *self)
{
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)),
                           make_drag_icon (self));
  gdk_drag_set_hotspot (drag, -12, -12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dragged");
  along_board_scene_set_dragged (self->scene, self->item);
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, AlongPartnerTile *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "dragged");
  if (self->scene != NULL)
    along_board_scene_set_dragged (self->scene, NULL);
}

void
along_partner_tile_add_controllers (AlongPartnerTile *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkDragSource *source = gtk_drag_source_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *primary = gtk_gesture_click_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (secondary_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (primary, "released", G_CALLBACK (primary_released_cb), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (primary));
}

void
along_partner_tile_add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, select_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}
