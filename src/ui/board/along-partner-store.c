/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-partner-store.h"

/* all:       id -> item, of every partner on the board
 * unmatched: those without a lead, in the board's order; the list model */
struct _AlongPartnerStore
{
  GObject parent_instance;

  GHashTable *all;
  GPtrArray *unmatched;
};

static GType
along_partner_store_get_item_type (GListModel *model)
{
  return ALONG_TYPE_PARTNER_ITEM;
}

static guint
along_partner_store_get_n_items (GListModel *model)
{
  return ALONG_PARTNER_STORE (model)->unmatched->len;
}

static gpointer
along_partner_store_get_item (GListModel *model, guint position)
{
  AlongPartnerStore *self = ALONG_PARTNER_STORE (model);

  if (position >= self->unmatched->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->unmatched, position));
}

static void
along_partner_store_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = along_partner_store_get_item_type;
  iface->get_n_items = along_partner_store_get_n_items;
  iface->get_item = along_partner_store_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongPartnerStore,
                               along_partner_store,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      along_partner_store_list_model_init))

/* The items of a board, taken over from @before where the application is the same. */
static GHashTable *
items_for_board (GHashTable *before, AlongBoard *board, GPtrArray *unmatched)
{
  /* The keys belong to the caseload that an item keeps; it changes with the item's board. */
  GHashTable *all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  guint n = board != NULL ? along_board_get_n_partners (board) : 0;

  for (guint i = 0; i < n; i++)
    {
      const AlongBoardPartner *partner = along_board_get_partner (board, i);
      const char *id = partner->application->id;
      AlongPartnerItem *item = g_hash_table_lookup (before, id);

      if (item != NULL)
        {
          g_object_ref (item);
          along_partner_item_update (item, board, i);
        }
      else
        {
          item = along_partner_item_new (board, i);
        }
      g_hash_table_insert (all, g_strdup (id), item);
      if (partner->lead < 0)
        g_ptr_array_add (unmatched, g_object_ref (item));
    }
  return all;
}

/* One splice: what both lists have in common at their ends stays. */
static void
replace_unmatched (AlongPartnerStore *self, GPtrArray *after)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->unmatched);
  guint head = 0, tail = 0;
  guint shorter = MIN (before->len, after->len);

  while (head < shorter && g_ptr_array_index (before, head) == g_ptr_array_index (after, head))
    head++;
  while (tail < shorter - head && g_ptr_array_index (before, before->len - 1 - tail) ==
                                      g_ptr_array_index (after, after->len - 1 - tail))
    tail++;
  self->unmatched = g_ptr_array_ref (after);
  if (before->len > head + tail || after->len > head + tail)
    g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail,
                                after->len - head - tail);
}

static void
along_partner_store_finalize (GObject *object)
{
  AlongPartnerStore *self = ALONG_PARTNER_STORE (object);

  g_clear_pointer (&self->all, g_hash_table_unref);
  g_clear_pointer (&self->unmatched, g_ptr_array_unref);

  G_OBJECT_CLASS (along_partner_store_parent_class)->finalize (object);
}

static void
along_partner_store_class_init (AlongPartnerStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_partner_store_finalize;
}

static void
along_partner_store_init (AlongPartnerStore *self)
{
  self->all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->unmatched = g_ptr_array_new_with_free_func (g_object_unref);
}

AlongPartnerStore *
along_partner_store_new (void)
{
  return g_object_new (ALONG_TYPE_PARTNER_STORE, NULL);
}

void
along_partner_store_set_board (AlongPartnerStore *self, AlongBoard *board)
{
  g_autoptr (GPtrArray) unmatched = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) before = NULL;

  g_return_if_fail (ALONG_IS_PARTNER_STORE (self));
  g_return_if_fail (board == NULL || ALONG_IS_BOARD (board));

  before = g_steal_pointer (&self->all);
  self->all = items_for_board (before, board, unmatched);
  replace_unmatched (self, unmatched);
}

AlongPartnerItem *
along_partner_store_find (AlongPartnerStore *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_STORE (self), NULL);
  g_return_val_if_fail (application != NULL, NULL);

  return g_hash_table_lookup (self->all, application);
}
