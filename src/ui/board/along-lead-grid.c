/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-lead-grid.h"

#include "along-card-layout.h"
#include "along-edge-scroller.h"
#include "along-lead-card.h"
#include "along-text.h"

#include <glib/gi18n.h>

#define CARD_WIDTH   252
#define CARD_SPACING 12

enum
{
  ORDER_NAME,
  ORDER_ROOM,
  ORDER_PARTNERS,
};

/* by_id: lead id -> card. */
struct _AlongLeadGrid
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  GHashTable *by_id;

  GtkEditable *search;
  GtkToggleButton *room;
  GtkLabel *heading;
  GtkDropDown *order;
  GtkWidget *scroller;
  GtkWidget *cards;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (AlongLeadGrid, along_lead_grid, GTK_TYPE_WIDGET)

static AlongBoard *
get_board (AlongLeadGrid *self)
{
  return along_board_scene_get_board (self->scene);
}

static int
free_places (const AlongBoardLead *lead)
{
  return lead->places == ALONG_UNLIMITED ? G_MAXINT : lead->places - lead->taken;
}

static int
compare_leads (gconstpointer a, gconstpointer b, gpointer user_data)
{
  AlongLeadGrid *self = user_data;
  AlongBoard *board = get_board (self);
  const AlongBoardLead *left = along_board_get_lead (board, *(const guint *) a);
  const AlongBoardLead *right = along_board_get_lead (board, *(const guint *) b);
  int order = 0;

  switch (gtk_drop_down_get_selected (self->order))
    {
    case ORDER_ROOM:
      order = (free_places (right) > free_places (left)) -
              (free_places (right) < free_places (left));
      break;
    case ORDER_PARTNERS:
      order = left->taken - right->taken;
      break;
    case ORDER_NAME:
    default:
      break;
    }
  return order != 0 ? order : g_utf8_collate (left->name, right->name);
}

static void
sort_cards (AlongLeadGrid *self)
{
  AlongBoard *board = get_board (self);
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));
  GtkWidget *before = NULL;

  for (guint i = 0; board != NULL && i < along_board_get_n_leads (board); i++)
    g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_leads, self);
  for (guint i = 0; i < order->len; i++)
    {
      guint index = g_array_index (order, guint, i);
      const char *id = along_board_get_lead (board, index)->lead->id;
      GtkWidget *card = g_hash_table_lookup (self->by_id, id);

      if (gtk_widget_get_prev_sibling (card) != before)
        gtk_box_reorder_child_after (GTK_BOX (self->cards), card, before);
      before = card;
    }
}

static gboolean
matches (AlongLeadGrid *self, const AlongBoardLead *lead, const char *wanted)
{
  g_autofree char *key = NULL;

  if (gtk_toggle_button_get_active (self->room) && (!lead->lead->active || free_places (lead) <= 0))
    return FALSE;
  if (*wanted == '\0')
    return TRUE;
  key = along_text_search_key (lead->name);
  return strstr (key, wanted) != NULL;
}

static void
filter_cards (AlongLeadGrid *self)
{
  AlongBoard *board = get_board (self);
  g_autofree char *wanted = along_text_search_key (gtk_editable_get_text (self->search));
  guint n = board != NULL ? along_board_get_n_leads (board) : 0;
  guint shown = 0;
  g_autofree char *heading = NULL;

  g_strstrip (wanted);
  for (guint i = 0; i < n; i++)
    {
      const AlongBoardLead *lead = along_board_get_lead (board, i);
      gboolean visible = matches (self, lead, wanted);

      gtk_widget_set_visible (g_hash_table_lookup (self->by_id, lead->lead->id), visible);
      shown += visible;
    }
  heading = g_strdup_printf (ngettext ("%u lead", "%u leads", shown), shown);
  gtk_label_set_text (self->heading, heading);
  gtk_widget_set_visible (self->nothing, n > 0 && shown == 0);
}

static void
filter_changed_cb (AlongLeadGrid *self)
{
  filter_cards (self);
}

static void
order_changed_cb (AlongLeadGrid *self)
{
  sort_cards (self);
}

static void
plan_changed_cb (AlongLeadGrid *self)
{
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    along_lead_card_update_proposals (ALONG_LEAD_CARD (card));
}

/* Cards of leads that have left the board go; TRUE when cards came or went. */
static gboolean
sync_cards (AlongLeadGrid *self)
{
  AlongBoard *board = get_board (self);
  guint n = board != NULL ? along_board_get_n_leads (board) : 0;
  gboolean changed = FALSE;
  GHashTableIter iter;
  gpointer id, card;

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, &id, &card))
    if (board == NULL || along_board_find_lead (board, id) < 0)
      {
        gtk_box_remove (GTK_BOX (self->cards), card);
        g_hash_table_iter_remove (&iter);
        changed = TRUE;
      }
  for (guint i = 0; i < n; i++)
    {
      const char *lead = along_board_get_lead (board, i)->lead->id;
      GtkWidget *made;

      if (g_hash_table_contains (self->by_id, lead))
        continue;
      made = along_lead_card_new (self->scene, lead);
      gtk_box_append (GTK_BOX (self->cards), made);
      g_hash_table_insert (self->by_id, g_strdup (lead), made);
      changed = TRUE;
    }
  return changed;
}

/* (element-type GArray): for each lead its partners. */
static GPtrArray *
group_partners (AlongBoard *board)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < along_board_get_n_leads (board); i++)
    g_ptr_array_add (groups, g_array_new (FALSE, FALSE, sizeof (guint)));
  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    {
      int lead = along_board_get_partner (board, i)->lead;

      if (lead >= 0)
        g_array_append_val ((GArray *) g_ptr_array_index (groups, lead), i);
    }
  return groups;
}

static void
along_lead_grid_dispose (GObject *object)
{
  AlongLeadGrid *self = ALONG_LEAD_GRID (object);
  GtkWidget *child;

  /* Both outlive the cards, and speak of what becomes of them. */
  if (self->scene != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->scene, self);
      g_signal_handlers_disconnect_by_data (along_board_scene_get_plan (self->scene), self);
    }
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (along_lead_grid_parent_class)->dispose (object);
}

static void
along_lead_grid_class_init (AlongLeadGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_lead_grid_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-lead-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, search);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, room);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, order);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, cards);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadGrid, nothing);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static void
along_lead_grid_init (AlongLeadGrid *self)
{
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->cards, along_card_layout_new (CARD_WIDTH, CARD_SPACING));
  along_edge_scroller_attach (GTK_SCROLLED_WINDOW (self->scroller));
}

GtkWidget *
along_lead_grid_new (AlongBoardScene *scene)
{
  AlongLeadGrid *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_LEAD_GRID, NULL);
  self->scene = g_object_ref (scene);
  g_signal_connect_object (along_board_scene_get_plan (scene), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

guint
along_lead_grid_update (AlongLeadGrid *self)
{
  g_autoptr (GPtrArray) groups = NULL;
  AlongBoard *board;
  gboolean changed;
  guint n_drawn = 0;

  g_return_val_if_fail (ALONG_IS_LEAD_GRID (self), 0);

  board = get_board (self);
  changed = sync_cards (self);
  if (board == NULL)
    return 0;
  groups = group_partners (board);
  for (guint i = 0; i < along_board_get_n_leads (board); i++)
    {
      const char *id = along_board_get_lead (board, i)->lead->id;

      n_drawn += along_lead_card_update (g_hash_table_lookup (self->by_id, id), i,
                                         g_ptr_array_index (groups, i));
    }
  if (changed)
    {
      sort_cards (self);
      filter_cards (self);
      plan_changed_cb (self);
    }
  return n_drawn;
}

GtkWidget *
along_lead_grid_find_card (AlongLeadGrid *self, const char *lead)
{
  g_return_val_if_fail (ALONG_IS_LEAD_GRID (self), NULL);
  g_return_val_if_fail (lead != NULL, NULL);

  return g_hash_table_lookup (self->by_id, lead);
}

gboolean
along_lead_grid_focus_partner (AlongLeadGrid *self, const char *application)
{
  GHashTableIter iter;
  gpointer card;

  g_return_val_if_fail (ALONG_IS_LEAD_GRID (self), FALSE);

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    if (along_lead_card_focus_partner (ALONG_LEAD_CARD (card), application))
      return TRUE;
  return FALSE;
}
