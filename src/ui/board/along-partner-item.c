/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partner-item.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-text.h"

struct _AlongPartnerItem
{
  GObject parent_instance;

  AlongBoard *board;
  guint index;
  char *search_key;
};

G_DEFINE_FINAL_TYPE (AlongPartnerItem, along_partner_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Whether a row or tile would look the same. */
static gboolean
looks_same (AlongBoard *a, guint ia, AlongBoard *b, guint ib)
{
  const AlongBoardPartner *before = along_board_get_partner (a, ia);
  const AlongBoardPartner *after = along_board_get_partner (b, ib);
  gboolean pinned_before = before->pairing != NULL && before->pairing->pinned;
  gboolean pinned_after = after->pairing != NULL && after->pairing->pinned;
  const char *lead_before = before->pairing != NULL ? before->pairing->lead : "";
  const char *lead_after = after->pairing != NULL ? after->pairing->lead : "";

  return g_str_equal (before->name, after->name) &&
         before->application->need == after->application->need &&
         before->application->received == after->application->received &&
         g_str_equal (before->application->pathway, after->application->pathway) &&
         pinned_before == pinned_after && g_str_equal (lead_before, lead_after) &&
         along_board_get_register (a) == along_board_get_register (b);
}

static char *
make_search_key (AlongPartnerItem *self)
{
  const AlongBoardPartner *partner = along_partner_item_get_partner (self);
  g_autofree char *text = g_strdup_printf ("%s %s %d", partner->name,
                                           partner->school != NULL ? partner->school->la_name : "",
                                           partner->application->who.id);

  return along_text_search_key (text);
}

static void
along_partner_item_finalize (GObject *object)
{
  AlongPartnerItem *self = ALONG_PARTNER_ITEM (object);

  g_clear_object (&self->board);
  g_clear_pointer (&self->search_key, g_free);

  G_OBJECT_CLASS (along_partner_item_parent_class)->finalize (object);
}

static void
along_partner_item_class_init (AlongPartnerItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_partner_item_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_partner_item_init (AlongPartnerItem *self)
{
}

AlongPartnerItem *
along_partner_item_new (AlongBoard *board, guint index)
{
  AlongPartnerItem *self;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  self = g_object_new (ALONG_TYPE_PARTNER_ITEM, NULL);
  self->board = g_object_ref (board);
  self->index = index;
  self->search_key = make_search_key (self);
  return self;
}

void
along_partner_item_update (AlongPartnerItem *self, AlongBoard *board, guint index)
{
  g_autoptr (AlongBoard) before = NULL;
  guint index_before;

  g_return_if_fail (ALONG_IS_PARTNER_ITEM (self));
  g_return_if_fail (ALONG_IS_BOARD (board));

  before = g_steal_pointer (&self->board);
  index_before = self->index;
  self->board = g_object_ref (board);
  self->index = index;
  if (looks_same (before, index_before, board, index))
    return;
  g_free (self->search_key);
  self->search_key = make_search_key (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

const char *
along_partner_item_get_id (AlongPartnerItem *self)
{
  return along_partner_item_get_partner (self)->application->id;
}

AlongBoard *
along_partner_item_get_board (AlongPartnerItem *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_ITEM (self), NULL);

  return self->board;
}

guint
along_partner_item_get_index (AlongPartnerItem *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_ITEM (self), 0);

  return self->index;
}

const AlongBoardPartner *
along_partner_item_get_partner (AlongPartnerItem *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_ITEM (self), NULL);

  return along_board_get_partner (self->board, self->index);
}

const char *
along_partner_item_get_name (AlongPartnerItem *self)
{
  return along_partner_item_get_partner (self)->name;
}

const char *
along_partner_item_get_search_key (AlongPartnerItem *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_ITEM (self), NULL);

  return self->search_key;
}

char *
along_partner_item_dup_label (AlongPartnerItem *self)
{
  const AlongBoardPartner *partner = along_partner_item_get_partner (self);
  g_autoptr (GString) text = g_string_new (partner->name);
  const char *need = along_board_text_get_need (partner->application->need);

  if (partner->pathway != NULL)
    g_string_append_printf (text, ", %s", partner->pathway->name);
  if (*need != '\0')
    g_string_append_printf (text, ", %s", need);
  if (partner->lead < 0)
    g_string_append_printf (text, ", %s", _ ("not matched"));
  else
    /* Translators: the lead that a partner is paired with */
    g_string_append_printf (text, _ (", with %s"),
                            along_board_get_lead (self->board, (guint) partner->lead)->name);
  if (partner->pairing != NULL && partner->pairing->pinned)
    g_string_append_printf (text, ", %s", _ ("pinned"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}
