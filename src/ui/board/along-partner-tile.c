/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partner-tile-private.h"

#include <glib/gi18n.h>

#include "along-board-text.h"

G_DEFINE_FINAL_TYPE (AlongPartnerTile, along_partner_tile, GTK_TYPE_WIDGET)

/* The lead whose card the tile is on; -1 in the list. */
static int
find_lead (AlongPartnerTile *self)
{
  AlongBoard *board = along_partner_item_get_board (self->item);

  switch (self->mode)
    {
    case ALONG_TILE_CHIP:
      return along_partner_item_get_partner (self->item)->lead;
    case ALONG_TILE_GHOST:
      return self->lead != NULL ? along_board_find_lead (board, self->lead) : -1;
    case ALONG_TILE_ROW:
    default:
      return -1;
    }
}

static char *
make_subtitle (AlongPartnerTile *self, int lead)
{
  AlongBoard *board = along_partner_item_get_board (self->item);
  guint index = along_partner_item_get_index (self->item);
  const AlongBoardPartner *partner = along_partner_item_get_partner (self->item);
  const char *pathway = partner->pathway != NULL ? partner->pathway->name
                                                 : partner->application->pathway;
  g_autofree char *what = NULL;

  if (lead >= 0)
    what = along_board_text_distance (along_pair_score (board, index, (guint) lead).distance);
  else
    what = along_board_text_partner (board, index);
  if (*pathway == '\0')
    return g_steal_pointer (&what);
  return g_strdup_printf ("%s · %s", pathway, what);
}

/* The verdict on the pair that the tile stands for. */
static AlongPairVerdict
judge (AlongPartnerTile *self, int lead)
{
  AlongPairVerdict none = { ALONG_SEVERITY_NONE, 0 };

  if (lead < 0)
    return none;
  return along_pair_judge (along_partner_item_get_board (self->item),
                           along_partner_item_get_index (self->item), (guint) lead);
}

/* On a card: whether the rules speak against the pair as it stands. */
static void
show_mark (AlongPartnerTile *self, int lead)
{
  AlongSeverity severity = judge (self, lead).severity;
  const char *icon = along_board_text_get_severity_icon (severity);

  if (severity == ALONG_SEVERITY_NONE)
    icon = self->mode == ALONG_TILE_GHOST ? "starred-symbolic" : "list-drag-handle-symbolic";
  if (g_strcmp0 (gtk_image_get_icon_name (self->mark), icon) == 0)
    return;
  gtk_image_set_from_icon_name (self->mark, icon);
  gtk_widget_remove_css_class (GTK_WIDGET (self->mark), "verdict-warning");
  gtk_widget_remove_css_class (GTK_WIDGET (self->mark), "verdict-blocked");
  if (severity != ALONG_SEVERITY_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self->mark),
                              along_board_text_get_severity_class (severity));
}

/* Made when it is asked for: to set one costs a round trip to the display. */
static gboolean
query_tooltip_cb (AlongPartnerTile *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *subtitle = NULL;
  AlongPairVerdict verdict;
  int lead;

  if (self->item == NULL)
    return FALSE;
  lead = find_lead (self);
  verdict = judge (self, lead);
  subtitle = make_subtitle (self, lead);
  text = g_string_new (along_partner_item_get_name (self->item));
  g_string_append_printf (text, "\n%s", subtitle);
  if (verdict.severity != ALONG_SEVERITY_NONE)
    {
      g_autofree char *sentence = along_pair_verdict_describe (
          verdict, along_partner_item_get_board (self->item),
          along_partner_item_get_index (self->item), (guint) lead);

      g_string_append_printf (text, "\n%s", sentence);
    }
  gtk_tooltip_set_text (tooltip, text->str);
  return TRUE;
}

static void
show_label (AlongPartnerTile *self)
{
  g_autofree char *label = along_partner_item_dup_label (self->item);
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));

  if (self->mode == ALONG_TILE_GHOST)
    {
      g_autofree char *ghost = g_strdup_printf (_ ("Proposal: %s"), label);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, ghost,
                                      -1);
      return;
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  /* In a list the focus is on GTK's own row around the tile, so that is what is read out. */
  if (self->mode == ALONG_TILE_ROW && row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
accept_clicked_cb (AlongPartnerTile *self)
{
  along_partner_tile_activate (self, "board.accept");
}

static void
dismiss_clicked_cb (AlongPartnerTile *self)
{
  along_partner_tile_activate (self, "board.dismiss");
}

static void
along_partner_tile_dispose (GObject *object)
{
  AlongPartnerTile *self = ALONG_PARTNER_TILE (object);
  GtkWidget *child;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  g_clear_object (&self->scene);
  /* Also a menu that is open. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_partner_tile_parent_class)->dispose (object);
}

static void
along_partner_tile_finalize (GObject *object)
{
  g_free (ALONG_PARTNER_TILE (object)->lead);

  G_OBJECT_CLASS (along_partner_tile_parent_class)->finalize (object);
}

static void
along_partner_tile_class_init (AlongPartnerTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_partner_tile_dispose;
  object_class->finalize = along_partner_tile_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-partner-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, mark);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, title);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, need);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, pin);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, accept);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, dismiss);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerTile, menu);
  gtk_widget_class_bind_template_callback (widget_class, accept_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_clicked_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "menu_clicked_cb",
                                                G_CALLBACK (along_partner_tile_popup_menu));
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
  gtk_widget_class_set_css_name (widget_class, "partnertile");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  along_partner_tile_add_bindings (widget_class);
}

static void
along_partner_tile_init (AlongPartnerTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_partner_tile_add_controllers (self);
}

GtkWidget *
along_partner_tile_new (AlongBoardScene *scene, AlongTileMode mode)
{
  static const char *const classes[] = { "row", "chip", "ghost" };
  AlongPartnerTile *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_PARTNER_TILE, NULL);
  self->scene = g_object_ref (scene);
  self->mode = mode;
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[mode]);
  gtk_widget_set_focusable (GTK_WIDGET (self), mode != ALONG_TILE_ROW);
  gtk_widget_set_visible (self->accept, mode == ALONG_TILE_GHOST);
  gtk_widget_set_visible (self->dismiss, mode == ALONG_TILE_GHOST);
  gtk_widget_set_visible (self->menu, mode != ALONG_TILE_GHOST);
  /* GTK's row gives the focus to what is in it first, and Tab would stop at every partner. The
   * menu has keys of its own there. */
  gtk_widget_set_can_focus (self->menu, mode != ALONG_TILE_ROW);
  return GTK_WIDGET (self);
}

AlongPartnerItem *
along_partner_tile_get_item (AlongPartnerTile *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_TILE (self), NULL);

  return self->item;
}

void
along_partner_tile_set_item (AlongPartnerTile *self, AlongPartnerItem *item)
{
  g_return_if_fail (ALONG_IS_PARTNER_TILE (self));

  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (along_partner_tile_refresh), self,
                           G_CONNECT_SWAPPED);
  along_partner_tile_refresh (self);
}

void
along_partner_tile_set_lead (AlongPartnerTile *self, const char *lead)
{
  g_return_if_fail (ALONG_IS_PARTNER_TILE (self));

  g_free (self->lead);
  self->lead = g_strdup (lead);
  along_partner_tile_refresh (self);
}

void
along_partner_tile_refresh (AlongPartnerTile *self)
{
  const AlongBoardPartner *partner;
  g_autofree char *subtitle = NULL;
  int lead;

  g_return_if_fail (ALONG_IS_PARTNER_TILE (self));

  if (self->item == NULL)
    return;
  partner = along_partner_item_get_partner (self->item);
  lead = find_lead (self);
  subtitle = make_subtitle (self, lead);
  gtk_label_set_text (self->title, partner->name);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_label_set_text (self->need, along_board_text_get_short_need (partner->application->need));
  gtk_widget_set_visible (GTK_WIDGET (self->need),
                          self->mode == ALONG_TILE_ROW && partner->application->need >= 2);
  gtk_widget_set_visible (self->pin, partner->pairing != NULL && partner->pairing->pinned);
  show_mark (self, lead);
  show_label (self);
}
