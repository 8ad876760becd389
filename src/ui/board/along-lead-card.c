/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-lead-card-private.h"

#include "along-board-text.h"
#include "along-partner-tile.h"
#include "along-text.h"
#include "along-tooltip.h"

G_DEFINE_FINAL_TYPE (AlongLeadCard, along_lead_card, GTK_TYPE_WIDGET)

static AlongBoard *
get_board (AlongLeadCard *self)
{
  return along_board_scene_get_board (self->scene);
}

static void
clicked_cb (AlongLeadCard *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "board.select-lead", "s", self->lead);
}

static gboolean
activate_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AlongLeadCard *self = ALONG_LEAD_CARD (widget);

  return gtk_widget_activate_action (widget, "board.select-lead", "s", self->lead);
}

static void
update_selected (AlongLeadCard *self)
{
  gboolean selected = g_strcmp0 (along_board_scene_get_selected_lead (self->scene), self->lead) ==
                      0;

  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
  along_lead_card_update_verdict (self);
}

static void
add_click (AlongLeadCard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* The bar fills with places; beyond twelve of them blocks would be slivers. */
static void
show_capacity (AlongLeadCard *self, const AlongBoardLead *lead)
{
  g_autofree char *places = along_board_text_places (lead->taken, lead->places);
  g_autofree char *days = along_board_text_days (lead);
  g_autofree char *pathways = along_board_text_pathways (get_board (self), self->index);
  double most = MAX (lead->places, 1);

  gtk_widget_set_visible (GTK_WIDGET (self->bar), lead->places > 0);
  gtk_level_bar_set_mode (self->bar, lead->places <= 12 ? GTK_LEVEL_BAR_MODE_DISCRETE
                                                        : GTK_LEVEL_BAR_MODE_CONTINUOUS);
  gtk_level_bar_set_max_value (self->bar, most);
  gtk_level_bar_set_value (self->bar, CLAMP (lead->taken, 0, most));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, places,
                                  -1);
  gtk_label_set_text (self->places, places);
  gtk_label_set_text (self->days, days);
  gtk_widget_set_visible (GTK_WIDGET (self->days), days != NULL);
  gtk_label_set_text (self->pathways, pathways);
  gtk_widget_set_visible (GTK_WIDGET (self->pathways), pathways != NULL);
  if (lead->places != ALONG_UNLIMITED && lead->taken > lead->places)
    gtk_widget_add_css_class (GTK_WIDGET (self), "over");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "over");
}

/* TRUE when it was different. */
static gboolean
update_facts (AlongLeadCard *self)
{
  AlongBoard *board = get_board (self);
  const AlongBoardLead *lead = along_board_get_lead (board, self->index);
  g_autofree char *label = along_board_text_lead_label (board, self->index);
  g_autofree char *pathways = along_board_text_pathways (board, self->index);
  g_autofree char *subtitle = NULL;
  g_autofree char *facts = g_strdup_printf ("%s\n%s\n%d", label, pathways != NULL ? pathways : "",
                                            lead->lead->active);

  if (!along_text_set (&self->facts, facts))
    return FALSE;
  subtitle = along_board_text_lead (board, self->index);
  if (g_strcmp0 (gtk_label_get_text (self->title), lead->name) != 0)
    {
      gtk_label_set_text (self->title, lead->name);
      along_tooltip_set (GTK_WIDGET (self->title), lead->name);
    }
  gtk_label_set_text (self->subtitle, subtitle);
  show_capacity (self, lead);
  return TRUE;
}

static gint
find_tile (GPtrArray *tiles, AlongPartnerItem *item)
{
  for (guint i = 0; i < tiles->len; i++)
    if (along_partner_tile_get_item (g_ptr_array_index (tiles, i)) == item)
      return (gint) i;
  return -1;
}

static GtkWidget *
add_tile (AlongLeadCard *self, AlongPartnerItem *item, AlongTileMode mode)
{
  GtkWidget *tile = along_partner_tile_new (self->scene, mode);

  along_partner_tile_set_item (ALONG_PARTNER_TILE (tile), item);
  if (mode == ALONG_TILE_GHOST)
    along_partner_tile_set_lead (ALONG_PARTNER_TILE (tile), self->lead);
  gtk_box_append (GTK_BOX (self->chips), tile);
  return tile;
}

/* Makes the box hold a tile for each of @items in order, keeping tiles that are there already. */
static gboolean
sync_tiles (AlongLeadCard *self, GPtrArray **tiles, GPtrArray *items, AlongTileMode mode)
{
  GtkWidget *before = mode == ALONG_TILE_GHOST && self->tiles->len > 0
                          ? g_ptr_array_index (self->tiles, self->tiles->len - 1)
                          : NULL;
  g_autoptr (GPtrArray) after = g_ptr_array_new ();
  gboolean changed = FALSE;

  for (guint i = (*tiles)->len; i > 0; i--)
    {
      GtkWidget *tile = g_ptr_array_index (*tiles, i - 1);

      if (g_ptr_array_find (items, along_partner_tile_get_item (ALONG_PARTNER_TILE (tile)), NULL))
        continue;
      gtk_box_remove (GTK_BOX (self->chips), tile);
      g_ptr_array_remove_index (*tiles, i - 1);
      changed = TRUE;
    }
  for (guint i = 0; i < items->len; i++)
    {
      AlongPartnerItem *item = g_ptr_array_index (items, i);
      gint at = find_tile (*tiles, item);
      GtkWidget *tile = at >= 0 ? g_ptr_array_index (*tiles, at) : add_tile (self, item, mode);

      if (gtk_widget_get_prev_sibling (tile) != before)
        {
          gtk_box_reorder_child_after (GTK_BOX (self->chips), tile, before);
          changed = TRUE;
        }
      changed = changed || at < 0;
      g_ptr_array_add (after, tile);
      before = tile;
    }
  g_ptr_array_unref (*tiles);
  *tiles = g_steal_pointer (&after);
  return changed;
}

static void
along_lead_card_dispose (GObject *object)
{
  AlongLeadCard *self = ALONG_LEAD_CARD (object);

  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  g_clear_object (&self->hovering);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (along_lead_card_parent_class)->dispose (object);
}

static void
along_lead_card_finalize (GObject *object)
{
  AlongLeadCard *self = ALONG_LEAD_CARD (object);

  g_ptr_array_unref (self->tiles);
  g_ptr_array_unref (self->ghosts);
  g_free (self->lead);
  g_free (self->facts);

  G_OBJECT_CLASS (along_lead_card_parent_class)->finalize (object);
}

static void
along_lead_card_class_init (AlongLeadCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_lead_card_dispose;
  object_class->finalize = along_lead_card_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-lead-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, overlay);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, title);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, bar);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, places);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, days);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, pathways);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, chips);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, foot);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, verdict_icon);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadCard, verdict);
  gtk_widget_class_set_css_name (widget_class, "leadcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_key_cb, NULL);
}

static void
along_lead_card_init (AlongLeadCard *self)
{
  self->tiles = g_ptr_array_new ();
  self->ghosts = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  /* How full is good is for the team to say, so no colours at fixed levels. */
  gtk_level_bar_remove_offset_value (self->bar, NULL);
  add_click (self);
  along_lead_card_add_drop_target (self);
}

GtkWidget *
along_lead_card_new (AlongBoardScene *scene, const char *lead)
{
  AlongLeadCard *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);
  g_return_val_if_fail (lead != NULL, NULL);

  self = g_object_new (ALONG_TYPE_LEAD_CARD, NULL);
  self->scene = g_object_ref (scene);
  self->lead = g_strdup (lead);
  g_signal_connect_object (scene, "notify::dragged", G_CALLBACK (along_lead_card_update_verdict),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scene, "notify::selected-partner",
                           G_CALLBACK (along_lead_card_update_verdict), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scene, "notify::selected-lead", G_CALLBACK (update_selected), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

gboolean
along_lead_card_update (AlongLeadCard *self, guint index, GArray *partners)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  AlongPartnerStore *store;
  AlongBoard *board;
  gboolean facts, tiles;

  g_return_val_if_fail (ALONG_IS_LEAD_CARD (self), FALSE);

  board = get_board (self);
  store = along_board_scene_get_store (self->scene);
  self->index = index;
  for (guint i = 0; i < partners->len; i++)
    {
      guint partner = g_array_index (partners, guint, i);
      const char *id = along_board_get_partner (board, partner)->application->id;

      g_ptr_array_add (items, along_partner_store_find (store, id));
    }
  facts = update_facts (self);
  tiles = sync_tiles (self, &self->tiles, items, ALONG_TILE_CHIP);
  /* Capacity bears on the verdicts of all that are here. */
  if (facts)
    for (guint i = 0; i < self->tiles->len; i++)
      along_partner_tile_refresh (g_ptr_array_index (self->tiles, i));
  if (facts || tiles || along_lead_card_has_candidate (self))
    along_lead_card_update_verdict (self);
  return facts || tiles;
}

void
along_lead_card_update_proposals (AlongLeadCard *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  AlongPartnerStore *store;
  GPtrArray *proposals;

  g_return_if_fail (ALONG_IS_LEAD_CARD (self));

  store = along_board_scene_get_store (self->scene);
  proposals = along_board_plan_get_proposals (along_board_scene_get_plan (self->scene));
  for (guint i = 0; i < proposals->len; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (proposals, i);
      AlongPartnerItem *item = along_partner_store_find (store, proposal->application);

      if (item != NULL && g_strcmp0 (proposal->lead, self->lead) == 0)
        g_ptr_array_add (items, item);
    }
  sync_tiles (self, &self->ghosts, items, ALONG_TILE_GHOST);
}

gboolean
along_lead_card_focus_partner (AlongLeadCard *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_LEAD_CARD (self), FALSE);

  for (guint i = 0; i < self->tiles->len; i++)
    {
      GtkWidget *tile = g_ptr_array_index (self->tiles, i);
      AlongPartnerItem *item = along_partner_tile_get_item (ALONG_PARTNER_TILE (tile));

      if (g_strcmp0 (along_partner_item_get_id (item), application) == 0)
        return gtk_widget_grab_focus (tile);
    }
  return FALSE;
}
