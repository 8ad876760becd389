/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-room-box.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-feedback.h"
#include "along-room-search.h"
#include "along-workspace-commands.h"

/* room: (nullable): the answer, until something changes. */
struct _AlongRoomBox
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  AlongBoard *board;
  char *application;
  GCancellable *cancellable;
  AlongRoom *room;

  GtkLabel *answer;
  GtkWidget *ask;
  GtkSpinner *spinner;
  GtkWidget *accept;
};

G_DEFINE_FINAL_TYPE (AlongRoomBox, along_room_box, GTK_TYPE_WIDGET)

static void
say (AlongRoomBox *self, const char *answer, gboolean may_ask)
{
  gtk_label_set_text (self->answer, answer);
  gtk_widget_set_visible (GTK_WIDGET (self->answer), *answer != '\0');
  gtk_widget_set_visible (self->ask, may_ask);
  gtk_widget_set_visible (self->accept, self->room != NULL && self->room->moves->len > 0);
}

static void
forget (AlongRoomBox *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->room, along_room_free);
  gtk_spinner_stop (self->spinner);
  say (self, "", TRUE);
}

static void
append_move (GString *text, AlongBoard *board, const AlongRoomMove *move)
{
  const AlongBoardPartner *partner = along_board_get_partner (board, move->partner);
  const char *from = along_board_get_lead (board, (guint) move->from)->name;
  const char *to = along_board_get_lead (board, move->to)->name;
  g_autofree char *distance = along_board_text_distance (move->score.distance);

  g_string_append_c (text, '\n');
  if (partner->lead >= 0)
    /* Translators: a partner, the lead it has, another lead, and a distance */
    g_string_append_printf (text, _ ("• %s moves from %s to %s (%s)"), partner->name, from, to,
                            distance);
  else
    /* Translators: a partner, a lead, the lead that was proposed, and a distance */
    g_string_append_printf (text, _ ("• %s goes to %s (%s) and not to %s, as proposed"),
                            partner->name, to, distance, from);
}

static char *
describe (const AlongRoom *room)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const AlongRoomMove *first;
  g_autofree char *distance = NULL;
  const char *lead;

  if (room->moves->len == 0)
    return g_strdup (_ ("Not even then: someone else would be without a lead. Give a lead one more "
                        "place, or unpin a partner."));
  first = &g_array_index (room->moves, AlongRoomMove, 0);
  lead = along_board_get_lead (room->board, first->to)->name;
  distance = along_board_text_distance (first->score.distance);
  if (room->moves->len == 1)
    return g_strdup_printf (_ ("Nobody has to move: there is room at %s (%s)."), lead, distance);
  g_string_append_printf (text, _ ("It can go to %s (%s) if"), lead, distance);
  for (guint i = 1; i < room->moves->len; i++)
    append_move (text, room->board, &g_array_index (room->moves, AlongRoomMove, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongRoomBox) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRoom) room = along_room_search_finish (result, &error);
  g_autofree char *text = NULL;

  /* Nobody waits any more, or for a later search. */
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;
  g_clear_object (&self->cancellable);
  gtk_spinner_stop (self->spinner);
  if (room == NULL)
    {
      say (self, error->message, TRUE);
      return;
    }
  text = describe (room);
  self->room = g_steal_pointer (&room);
  say (self, text, FALSE);
}

/* (transfer full): what *Suggest* proposes, as it stands */
static GArray *
list_planned (AlongRoomBox *self)
{
  GPtrArray *proposals = along_board_plan_get_proposals (along_board_scene_get_plan (self->scene));
  GArray *planned = g_array_new (FALSE, FALSE, sizeof (AlongRoomPlan));

  for (guint i = 0; i < proposals->len; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (proposals, i);
      int partner = along_board_find_partner (self->board, proposal->application);
      int lead = along_board_find_lead (self->board, proposal->lead);
      AlongRoomPlan plan = { (guint) partner, (guint) lead };

      if (partner >= 0 && lead >= 0)
        g_array_append_val (planned, plan);
    }
  return planned;
}

static void
ask_cb (AlongRoomBox *self)
{
  int partner = along_board_find_partner (self->board, self->application);
  g_autoptr (GArray) planned = NULL;

  if (partner < 0)
    return;
  forget (self);
  planned = list_planned (self);
  self->cancellable = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  gtk_widget_set_visible (self->ask, FALSE);
  along_room_search_async (self->board, (guint) partner, planned, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
accept_cb (AlongRoomBox *self)
{
  g_autoptr (AlongRoom) room = g_steal_pointer (&self->room);
  g_autofree AlongProposedPair *pairs = NULL;
  g_autoptr (GError) error = NULL;

  if (room == NULL)
    return;
  pairs = g_new0 (AlongProposedPair, room->moves->len);
  for (guint i = 0; i < room->moves->len; i++)
    {
      const AlongRoomMove *move = &g_array_index (room->moves, AlongRoomMove, i);

      pairs[i].application = along_board_get_partner (room->board, move->partner)->application->id;
      pairs[i].lead = along_board_get_lead (room->board, move->to)->lead->id;
    }
  if (!along_workspace_pair_many (along_board_scene_get_workspace (self->scene), pairs,
                                  room->moves->len, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("This was not carried out"), error);
}

static void
plan_changed_cb (AlongRoomBox *self)
{
  forget (self);
}

/* Whether some lead might take it, and each that might is full, by pairs or by proposals. */
static gboolean
finds_all_full (AlongRoomBox *self, guint partner)
{
  const guint32 full = 1u << ALONG_REASON_NO_PLACE | 1u << ALONG_REASON_NO_PATHWAY_PLACE |
                       1u << ALONG_REASON_NO_DAYS;
  gboolean left_over = along_board_plan_find_reason (along_board_scene_get_plan (self->scene),
                                                     self->application) != NULL;
  gboolean any = FALSE;

  if (along_board_get_partner (self->board, partner)->lead >= 0)
    return FALSE;
  for (guint lead = 0; lead < along_board_get_n_leads (self->board); lead++)
    {
      if (along_pair_judge_fit (self->board, partner, lead).severity == ALONG_SEVERITY_BLOCK)
        continue;
      any = TRUE;
      if (!left_over && (along_pair_judge (self->board, partner, lead).reasons & full) == 0)
        return FALSE;
    }
  return any;
}

static void
along_room_box_dispose (GObject *object)
{
  AlongRoomBox *self = ALONG_ROOM_BOX (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->room, along_room_free);
  g_clear_pointer (&self->application, g_free);
  g_clear_object (&self->board);
  g_clear_object (&self->scene);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_room_box_parent_class)->dispose (object);
}

static void
along_room_box_class_init (AlongRoomBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_room_box_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-room-box.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongRoomBox, answer);
  gtk_widget_class_bind_template_child (widget_class, AlongRoomBox, ask);
  gtk_widget_class_bind_template_child (widget_class, AlongRoomBox, spinner);
  gtk_widget_class_bind_template_child (widget_class, AlongRoomBox, accept);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
}

static void
along_room_box_init (AlongRoomBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_room_box_new (AlongBoardScene *scene)
{
  AlongRoomBox *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_ROOM_BOX, NULL);
  self->scene = g_object_ref (scene);
  g_signal_connect_object (along_board_scene_get_plan (scene), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
along_room_box_show (AlongRoomBox *self, const char *application)
{
  AlongBoard *board;
  int partner;

  g_return_if_fail (ALONG_IS_ROOM_BOX (self));

  board = along_board_scene_get_board (self->scene);
  if (board != self->board || g_strcmp0 (application, self->application) != 0)
    {
      g_set_object (&self->board, board);
      g_free (self->application);
      self->application = g_strdup (application);
      forget (self);
    }
  partner = board != NULL && application != NULL ? along_board_find_partner (board, application)
                                                 : -1;
  gtk_widget_set_visible (GTK_WIDGET (self),
                          partner >= 0 && finds_all_full (self, (guint) partner));
}
