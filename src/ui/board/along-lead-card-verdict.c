/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-lead-card-private.h"

#include <glib/gi18n.h>

#include "along-board-text.h"

static const char *const verdict_classes[] = { "verdict-good", "verdict-warning",
                                               "verdict-blocked" };

static AlongBoard *
get_board (AlongLeadCard *self)
{
  return along_board_scene_get_board (self->scene);
}

/* The partner that the card speaks about in its foot. */
static AlongPartnerItem *
get_candidate (AlongLeadCard *self)
{
  AlongPartnerItem *dragged = along_board_scene_get_dragged (self->scene);
  const char *selected = along_board_scene_get_selected_partner (self->scene);

  if (dragged != NULL || selected == NULL)
    return dragged;
  return along_partner_store_find (along_board_scene_get_store (self->scene), selected);
}

static char *
describe_room (const AlongBoardLead *lead)
{
  if (!lead->lead->active)
    return g_strdup (_ ("Not active"));
  if (lead->places == ALONG_UNLIMITED)
    return g_strdup (_ ("No limit of places"));
  if (lead->taken > lead->places)
    return g_strdup_printf (ngettext ("%d partner too many", "%d partners too many",
                                      (gulong) (lead->taken - lead->places)),
                            lead->taken - lead->places);
  if (lead->taken == lead->places)
    return g_strdup (_ ("Full"));
  return g_strdup_printf (
      ngettext ("%d place free", "%d places free", (gulong) (lead->places - lead->taken)),
      lead->places - lead->taken);
}

static void
show_severity (AlongLeadCard *self, int severity, gboolean strong)
{
  for (int i = 0; i < (int) G_N_ELEMENTS (verdict_classes); i++)
    {
      if (i == severity)
        {
          gtk_widget_add_css_class (self->foot, verdict_classes[i]);
          if (strong)
            gtk_widget_add_css_class (GTK_WIDGET (self), verdict_classes[i]);
        }
      else
        {
          gtk_widget_remove_css_class (self->foot, verdict_classes[i]);
        }
      if (i != severity || !strong)
        gtk_widget_remove_css_class (GTK_WIDGET (self), verdict_classes[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->verdict_icon), severity >= 0);
  if (severity >= 0)
    gtk_image_set_from_icon_name (self->verdict_icon,
                                  along_board_text_get_severity_icon ((AlongSeverity) severity));
}

/* While hovering there is room for every reason; otherwise for the gravest, on one line. */
static char *
describe_verdict (AlongLeadCard *self, AlongPairVerdict verdict, guint partner)
{
  AlongBoard *board = get_board (self);

  if (self->hovering != NULL)
    {
      g_auto (GStrv) all = along_pair_verdict_list (verdict, board, partner, self->index);

      if (all != NULL && *all != NULL)
        return g_strjoinv ("\n", all);
    }
  else if (verdict.severity == ALONG_SEVERITY_NONE)
    {
      g_autofree char *distance = along_board_text_distance (
          along_pair_score (board, partner, self->index).distance);

      return g_strdup_printf ("%s · %s", along_board_text_get_severity (verdict.severity),
                              distance);
    }
  return along_pair_verdict_describe (verdict, board, partner, self->index);
}

static void
update_label (AlongLeadCard *self, const char *verdict)
{
  g_autofree char *base = along_board_text_lead_label (get_board (self), self->index);
  g_autofree char *label = verdict != NULL ? g_strdup_printf ("%s. %s", base, verdict) : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label != NULL ? label : base, -1);
}

void
along_lead_card_update_verdict (AlongLeadCard *self)
{
  AlongBoard *board = get_board (self);
  AlongPartnerItem *candidate = get_candidate (self);
  gboolean dragging = along_board_scene_get_dragged (self->scene) != NULL;
  AlongPairVerdict verdict;
  g_autofree char *text = NULL;

  if (board == NULL || self->index >= along_board_get_n_leads (board))
    return;
  gtk_label_set_wrap (self->verdict, self->hovering != NULL);
  gtk_label_set_ellipsize (self->verdict,
                           self->hovering != NULL ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  if (!along_board_scene_judge (self->scene, candidate, self->index, &verdict) ||
      (!dragging && along_partner_item_get_partner (candidate)->lead == (int) self->index))
    {
      text = describe_room (along_board_get_lead (board, self->index));
      show_severity (self, -1, FALSE);
      gtk_label_set_text (self->verdict, text);
      update_label (self, NULL);
      return;
    }
  if (dragging && along_partner_item_get_partner (candidate)->lead == (int) self->index)
    {
      show_severity (self, -1, FALSE);
      gtk_label_set_text (self->verdict, _ ("Its lead now"));
      return;
    }
  text = describe_verdict (self, verdict, along_partner_item_get_index (candidate));
  show_severity (self, (int) verdict.severity, dragging);
  gtk_label_set_text (self->verdict, text);
  update_label (self, text);
}

static void
set_hovering (AlongLeadCard *self, AlongPartnerItem *item)
{
  if (!g_set_object (&self->hovering, item))
    return;
  if (item != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "hovering");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "hovering");
  along_lead_card_update_verdict (self);
}

static AlongPartnerItem *
get_dropped (GtkDropTarget *target, AlongLeadCard *self)
{
  const GValue *value = gtk_drop_target_get_value (target);
  AlongPartnerItem *item = value != NULL ? g_value_get_object (value) : NULL;

  return item != NULL ? item : along_board_scene_get_dragged (self->scene);
}

static GdkDragAction
drop_enter_cb (GtkDropTarget *target, double x, double y, AlongLeadCard *self)
{
  set_hovering (self, get_dropped (target, self));
  return GDK_ACTION_MOVE;
}

static void
drop_leave_cb (GtkDropTarget *target, AlongLeadCard *self)
{
  set_hovering (self, NULL);
}

/* What is dropped on its own lead stays; what is impossible is refused with the reason. */
static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, AlongLeadCard *self)
{
  g_autoptr (AlongPartnerItem) item = g_value_dup_object (value);
  AlongPairVerdict verdict;

  set_hovering (self, NULL);
  if (!along_board_scene_judge (self->scene, item, self->index, &verdict) ||
      along_partner_item_get_partner (item)->lead == (int) self->index)
    return FALSE;
  if (verdict.severity == ALONG_SEVERITY_BLOCK)
    {
      g_autofree char *reason = along_pair_verdict_describe (
          verdict, get_board (self), along_partner_item_get_index (item), self->index);

      gtk_widget_activate_action (GTK_WIDGET (self), "board.refuse", "s", reason);
      return FALSE;
    }
  along_board_scene_set_dragged (self->scene, NULL);
  return gtk_widget_activate_action (GTK_WIDGET (self), "board.pair", "(ss)",
                                     along_partner_item_get_id (item), self->lead);
}

gboolean
along_lead_card_has_candidate (AlongLeadCard *self)
{
  return get_candidate (self) != NULL;
}

void
along_lead_card_add_drop_target (AlongLeadCard *self)
{
  GtkDropTarget *target = gtk_drop_target_new (ALONG_TYPE_PARTNER_ITEM, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (drop_enter_cb), self, 0);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
