/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partners-pane.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "along-digits.h"
#include "along-edge-scroller.h"
#include "along-partner-menu.h"
#include "along-partner-narrowing.h"
#include "along-partner-tile.h"
#include "along-seen-pages.h"

enum
{
  ORDER_NEED,
  ORDER_NAME,
  ORDER_RECEIVED,
};

/* The scene's store -> filter -> sorted -> selection -> list. */
struct _AlongPartnersPane
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  AlongPartnerFilter *filter;
  GtkSorter *sorter;
  GtkSingleSelection *selection;

  GtkEditable *search;
  GtkMenuButton *narrow_button;
  GtkPopover *narrow;
  AlongPartnerNarrowing *narrowing;
  GtkLabel *heading;
  GtkDropDown *order;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (AlongPartnersPane, along_partners_pane, GTK_TYPE_WIDGET)

static int
compare_items (gconstpointer a, gconstpointer b, gpointer user_data)
{
  AlongPartnersPane *self = user_data;
  const AlongBoardPartner *left = along_partner_item_get_partner ((AlongPartnerItem *) a);
  const AlongBoardPartner *right = along_partner_item_get_partner ((AlongPartnerItem *) b);
  int order = 0;

  switch (gtk_drop_down_get_selected (self->order))
    {
    case ORDER_NEED:
      order = right->application->need - left->application->need;
      break;
    case ORDER_RECEIVED:
      order = left->application->received - right->application->received;
      break;
    case ORDER_NAME:
    default:
      break;
    }
  return gtk_ordering_from_cmpfunc (order != 0 ? order : g_utf8_collate (left->name, right->name));
}

static void
show_count (AlongPartnersPane *self)
{
  AlongBoard *board = along_board_scene_get_board (self->scene);
  guint total = g_list_model_get_n_items (G_LIST_MODEL (along_board_scene_get_store (self->scene)));
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  g_autofree char *text = NULL;
  const char *page = "list";

  if (shown < total)
    text = g_strdup_printf (_ ("%s of %s unmatched"), along_digits (shown).text,
                            along_digits (total).text);
  else
    /* Translators: partners that have no lead yet */
    text = g_strdup_printf (ngettext ("%s unmatched", "%s unmatched", total),
                            along_digits (total).text);
  gtk_label_set_text (self->heading, text);
  if (board != NULL && along_board_get_n_partners (board) == 0)
    page = "none";
  else if (total == 0)
    page = "done";
  else if (shown == 0)
    page = "nothing";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
items_changed_cb (AlongPartnersPane *self)
{
  show_count (self);
}

static void
search_changed_cb (AlongPartnersPane *self)
{
  along_partner_filter_set_search (self->filter, gtk_editable_get_text (self->search));
}

static void
narrowed_cb (AlongPartnersPane *self)
{
  if (along_partner_filter_is_narrow (self->filter))
    gtk_widget_add_css_class (GTK_WIDGET (self->narrow_button), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->narrow_button), "accent");
}

static void
show_all_cb (AlongPartnersPane *self)
{
  gtk_editable_set_text (self->search, "");
  search_changed_cb (self);
  along_partner_narrowing_clear (self->narrowing);
  gtk_popover_popdown (self->narrow);
}

static void
order_changed_cb (AlongPartnersPane *self)
{
  if (self->sorter != NULL)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
activated_cb (AlongPartnersPane *self, guint position)
{
  g_autoptr (AlongPartnerItem)
      item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "board.pair-with", "s",
                                along_partner_item_get_id (item));
}

static void
selected_cb (AlongPartnersPane *self)
{
  AlongPartnerItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "board.select-partner", "s",
                                along_partner_item_get_id (item));
}

/* Somebody else was selected: the list follows. */
static void
scene_selected_cb (AlongPartnersPane *self)
{
  const char *id = along_board_scene_get_selected_partner (self->scene);
  AlongPartnerItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL && g_strcmp0 (id, along_partner_item_get_id (item)) != 0)
    gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AlongPartnersPane *self = user_data;
  AlongPartnerItem *item = gtk_single_selection_get_selected_item (self->selection);
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  if (item == NULL || focus == NULL || gtk_widget_get_first_child (focus) == NULL)
    return FALSE;
  along_partner_menu_popup (gtk_widget_get_first_child (focus), item, -1, -1);
  return TRUE;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, AlongPartnersPane *self)
{
  gtk_list_item_set_child (list_item, along_partner_tile_new (self->scene, ALONG_TILE_ROW));
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, AlongPartnersPane *self)
{
  along_partner_tile_set_item (ALONG_PARTNER_TILE (gtk_list_item_get_child (list_item)),
                               gtk_list_item_get_item (list_item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, AlongPartnersPane *self)
{
  along_partner_tile_set_item (ALONG_PARTNER_TILE (gtk_list_item_get_child (list_item)), NULL);
}

static GdkDragAction
drop_enter_cb (GtkDropTarget *target, double x, double y, AlongPartnersPane *self)
{
  AlongPartnerItem *item = along_board_scene_get_dragged (self->scene);

  if (item == NULL || along_partner_item_get_partner (item)->pairing == NULL)
    return 0;
  gtk_widget_add_css_class (GTK_WIDGET (self), "hovering");
  return GDK_ACTION_MOVE;
}

static void
drop_leave_cb (GtkDropTarget *target, AlongPartnersPane *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "hovering");
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, AlongPartnersPane *self)
{
  g_autoptr (AlongPartnerItem) item = g_value_dup_object (value);

  gtk_widget_remove_css_class (GTK_WIDGET (self), "hovering");
  if (item == NULL || along_partner_item_get_partner (item)->pairing == NULL)
    return FALSE;
  along_board_scene_set_dragged (self->scene, NULL);
  return gtk_widget_activate_action (GTK_WIDGET (self), "board.unpair", "s",
                                     along_partner_item_get_id (item));
}

static void
build_list (AlongPartnersPane *self)
{
  GListModel *store = G_LIST_MODEL (along_board_scene_get_store (self->scene));
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  self->filter = along_partner_filter_new ();
  along_partner_narrowing_set_filter (self->narrowing, self->filter);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_items, self, NULL));
  filtered = gtk_filter_list_model_new (g_object_ref (store),
                                        GTK_FILTER (g_object_ref (self->filter)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, 0);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_object_unref (factory);
}

static void
add_controllers (AlongPartnersPane *self)
{
  GtkDropTarget *target = gtk_drop_target_new (ALONG_TYPE_PARTNER_ITEM, GDK_ACTION_MOVE);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_signal_connect_object (target, "enter", G_CALLBACK (drop_enter_cb), self, 0);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Menu|<Shift>F10"),
                        gtk_callback_action_new (menu_key_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

/* Within the list the arrows move. GTK's Tab would stop at each partner, and there may be hundreds.
 */
static gboolean
along_partners_pane_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AlongPartnersPane *self = ALONG_PARTNERS_PANE (widget);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL)
    {
      if (direction == GTK_DIR_TAB_FORWARD)
        return FALSE;
      if (direction == GTK_DIR_TAB_BACKWARD)
        return gtk_widget_child_focus (GTK_WIDGET (self->order), direction);
    }
  return GTK_WIDGET_CLASS (along_partners_pane_parent_class)->focus (widget, direction);
}

static void
along_partners_pane_dispose (GObject *object)
{
  AlongPartnersPane *self = ALONG_PARTNERS_PANE (object);
  GtkWidget *child;

  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  self->list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (along_partners_pane_parent_class)->dispose (object);
}

static void
along_partners_pane_class_init (AlongPartnersPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_partners_pane_dispose;
  widget_class->focus = along_partners_pane_focus;

  g_type_ensure (ALONG_TYPE_PARTNER_NARROWING);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-partners-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, search);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, narrow_button);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, narrow);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, narrowing);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, order);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnersPane, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_set_css_name (widget_class, "partnerspane");
}

static void
along_partners_pane_init (AlongPartnersPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  along_edge_scroller_attach (self->scroller);
}

GtkWidget *
along_partners_pane_new (AlongBoardScene *scene)
{
  AlongPartnersPane *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_PARTNERS_PANE, NULL);
  self->scene = g_object_ref (scene);
  build_list (self);
  add_controllers (self);
  g_signal_connect_object (scene, "notify::selected-partner", G_CALLBACK (scene_selected_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
along_partners_pane_update (AlongPartnersPane *self)
{
  AlongBoard *board;

  g_return_if_fail (ALONG_IS_PARTNERS_PANE (self));

  board = along_board_scene_get_board (self->scene);
  if (board != NULL)
    along_partner_narrowing_update (self->narrowing, board);
  show_count (self);
}

void
along_partners_pane_keep_focus (AlongPartnersPane *self)
{
  g_return_if_fail (ALONG_IS_PARTNERS_PANE (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0 ||
      !gtk_widget_grab_focus (GTK_WIDGET (self->list)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
