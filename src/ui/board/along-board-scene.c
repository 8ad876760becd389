/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-scene.h"

#include "along-text.h"

struct _AlongBoardScene
{
  GObject parent_instance;

  AlongContext *context;
  AlongBoard *board;
  AlongPartnerStore *store;
  AlongBoardPlan *plan;
  AlongPartnerItem *dragged;
  char *selected_partner;
  char *selected_lead;
};

G_DEFINE_FINAL_TYPE (AlongBoardScene, along_board_scene, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_BOARD,
  PROP_DRAGGED,
  PROP_SELECTED_PARTNER,
  PROP_SELECTED_LEAD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
select_ids (AlongBoardScene *self, const char *partner, const char *lead)
{
  g_object_freeze_notify (G_OBJECT (self));
  if (along_text_set (&self->selected_partner, partner))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_PARTNER]);
  if (along_text_set (&self->selected_lead, lead))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_LEAD]);
  g_object_thaw_notify (G_OBJECT (self));
}

/* A selection that is no longer on the board would show nothing. */
static void
check_selection (AlongBoardScene *self)
{
  gboolean holds = TRUE;

  if (self->selected_partner != NULL)
    holds = self->board != NULL &&
            along_board_find_partner (self->board, self->selected_partner) >= 0;
  else if (self->selected_lead != NULL)
    holds = self->board != NULL && along_board_find_lead (self->board, self->selected_lead) >= 0;
  if (!holds)
    select_ids (self, NULL, NULL);
}

/* The board may have moved on while the search ran. */
static void
plan_changed_cb (AlongBoardScene *self)
{
  if (along_board_plan_get_state (self->plan) == ALONG_PLAN_READY)
    along_board_plan_rebase (self->plan, self->board);
}

static void
along_board_scene_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AlongBoardScene *self = ALONG_BOARD_SCENE (object);

  switch (prop_id)
    {
    case PROP_BOARD:
      g_value_set_object (value, self->board);
      break;
    case PROP_DRAGGED:
      g_value_set_object (value, self->dragged);
      break;
    case PROP_SELECTED_PARTNER:
      g_value_set_string (value, self->selected_partner);
      break;
    case PROP_SELECTED_LEAD:
      g_value_set_string (value, self->selected_lead);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
along_board_scene_dispose (GObject *object)
{
  AlongBoardScene *self = ALONG_BOARD_SCENE (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->dragged);
  g_clear_object (&self->store);
  g_clear_object (&self->board);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_board_scene_parent_class)->dispose (object);
}

static void
along_board_scene_finalize (GObject *object)
{
  AlongBoardScene *self = ALONG_BOARD_SCENE (object);

  g_free (self->selected_partner);
  g_free (self->selected_lead);

  G_OBJECT_CLASS (along_board_scene_parent_class)->finalize (object);
}

static void
along_board_scene_class_init (AlongBoardSceneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = along_board_scene_get_property;
  object_class->dispose = along_board_scene_dispose;
  object_class->finalize = along_board_scene_finalize;

  properties[PROP_BOARD] = g_param_spec_object ("board", NULL, NULL, ALONG_TYPE_BOARD, flags);
  properties[PROP_DRAGGED] = g_param_spec_object ("dragged", NULL, NULL, ALONG_TYPE_PARTNER_ITEM,
                                                  flags);
  properties[PROP_SELECTED_PARTNER] = g_param_spec_string ("selected-partner", NULL, NULL, NULL,
                                                           flags);
  properties[PROP_SELECTED_LEAD] = g_param_spec_string ("selected-lead", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_board_scene_init (AlongBoardScene *self)
{
  self->store = along_partner_store_new ();
  self->plan = along_board_plan_new ();
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

AlongBoardScene *
along_board_scene_new (AlongContext *context)
{
  AlongBoardScene *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_BOARD_SCENE, NULL);
  self->context = g_object_ref (context);
  return self;
}

AlongWorkspace *
along_board_scene_get_workspace (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return along_context_get_workspace (self->context);
}

AlongPartnerStore *
along_board_scene_get_store (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->store;
}

AlongBoardPlan *
along_board_scene_get_plan (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->plan;
}

void
along_board_scene_refresh (AlongBoardScene *self)
{
  g_autoptr (AlongBoard) board = NULL;
  g_autoptr (AlongBoard) before = NULL;

  g_return_if_fail (ALONG_IS_BOARD_SCENE (self));

  board = along_context_dup_board (self->context);
  if (board == self->board)
    return;
  before = g_steal_pointer (&self->board);
  self->board = g_steal_pointer (&board);
  if (before != NULL && self->board != NULL &&
      g_strcmp0 (along_board_get_cohort (before)->id, along_board_get_cohort (self->board)->id) !=
          0)
    along_board_plan_dismiss (self->plan);
  along_partner_store_set_board (self->store, self->board);
  check_selection (self);
  along_board_plan_rebase (self->plan, self->board);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BOARD]);
}

AlongBoard *
along_board_scene_get_board (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->board;
}

AlongPartnerItem *
along_board_scene_get_dragged (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->dragged;
}

void
along_board_scene_set_dragged (AlongBoardScene *self, AlongPartnerItem *dragged)
{
  g_return_if_fail (ALONG_IS_BOARD_SCENE (self));

  if (g_set_object (&self->dragged, dragged))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DRAGGED]);
}

const char *
along_board_scene_get_selected_partner (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->selected_partner;
}

const char *
along_board_scene_get_selected_lead (AlongBoardScene *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), NULL);

  return self->selected_lead;
}

void
along_board_scene_select_partner (AlongBoardScene *self, const char *application)
{
  g_return_if_fail (ALONG_IS_BOARD_SCENE (self));

  select_ids (self, application, NULL);
}

void
along_board_scene_select_lead (AlongBoardScene *self, const char *lead)
{
  g_return_if_fail (ALONG_IS_BOARD_SCENE (self));

  select_ids (self, NULL, lead);
}

gboolean
along_board_scene_judge (AlongBoardScene *self,
                         AlongPartnerItem *item,
                         guint lead,
                         AlongPairVerdict *verdict)
{
  int partner;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (self), FALSE);
  g_return_val_if_fail (verdict != NULL, FALSE);

  if (item == NULL || self->board == NULL)
    return FALSE;
  partner = along_board_find_partner (self->board, along_partner_item_get_id (item));
  if (partner < 0)
    return FALSE;
  *verdict = along_pair_judge (self->board, (guint) partner, lead);
  return TRUE;
}
