/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-board-page-private.h"

#include <glib/gi18n.h>

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-lead-card.h"
#include "along-pair-dialog.h"
#include "along-workspace-commands.h"

/* Below this width the details would take the room that the board needs. */
#define ROOM_FOR_DETAILS 1000

/* An answer that is waited for: which page asked, about whom. */
typedef struct
{
  AlongBoardPage *page;
  char *application;
} Question;

static Question *
question_new (AlongBoardPage *page, const char *application)
{
  Question *self = g_new0 (Question, 1);

  self->page = g_object_ref (page);
  self->application = g_strdup (application);
  return self;
}

static void
question_free (gpointer data)
{
  Question *self = data;

  g_object_unref (self->page);
  g_free (self->application);
  g_free (self);
}

static AlongWorkspace *
get_workspace (AlongBoardPage *self)
{
  return along_context_get_workspace (self->context);
}

static AlongPartnerItem *
find_item (AlongBoardPage *self, GVariant *parameter)
{
  return along_partner_store_find (along_board_scene_get_store (self->scene),
                                   g_variant_get_string (parameter, NULL));
}

/* Where the keyboard stood before a command. card: (nullable): on it, or on a partner there. */
typedef struct
{
  GtkWidget *card;
  gboolean in_list;
} Stand;

static Stand
find_stand (AlongBoardPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  Stand stand = { NULL, FALSE };

  if (focus == NULL)
    return stand;
  stand.card = gtk_widget_get_ancestor (focus, ALONG_TYPE_LEAD_CARD);
  stand.in_list = gtk_widget_is_ancestor (focus, GTK_WIDGET (self->partners));
  return stand;
}

/* The tile or row that had the focus may be gone: on cards it follows the partner or stays on the
 * card, in the list it goes on to the next. */
static void
restore_focus (AlongBoardPage *self, Stand stand, const char *application)
{
  if (stand.in_list)
    along_partners_pane_keep_focus (self->partners);
  else if (stand.card != NULL && !along_lead_grid_focus_partner (self->leads, application) &&
           gtk_widget_get_root (stand.card) != NULL)
    gtk_widget_grab_focus (stand.card);
}

static void
pair (AlongBoardPage *self, const char *application, const char *lead)
{
  Stand stand = find_stand (self);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_pair (get_workspace (self), application, lead, NULL, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("They were not paired"), error);
  restore_focus (self, stand, application);
}

static void
pair_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *application = NULL;
  g_autofree char *lead = NULL;

  g_variant_get (parameter, "(ss)", &application, &lead);
  pair (ALONG_BOARD_PAGE (widget), application, lead);
}

static void
pair_with_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  AlongPartnerItem *item = find_item (self, parameter);
  GtkWidget *dialog;

  if (item == NULL)
    return;
  dialog = along_pair_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)), item);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (pair), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
end (AlongBoardPage *self, const char *application, const char *reason)
{
  Stand stand = find_stand (self);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_unpair (get_workspace (self), application, reason, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("They were not unpaired"), error);
  restore_focus (self, stand, application);
}

static void
unpair_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongPartnerItem *item = find_item (ALONG_BOARD_PAGE (widget), parameter);

  if (item != NULL && along_partner_item_get_partner (item)->pairing != NULL)
    end (ALONG_BOARD_PAGE (widget), g_variant_get_string (parameter, NULL), NULL);
}

static void
end_answered_cb (const char *text, gpointer user_data)
{
  Question *question = user_data;

  end (question->page, question->application, text);
}

static void
end_pairing_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  AlongPartnerItem *item = find_item (self, parameter);

  if (item == NULL)
    return;
  along_dialog_ask_text (
      widget, _ ("End pairing?"),
      _ ("The pairing is kept in the records as ended, with the reason. To take back a slip of the "
         "hand, unpair instead."),
      _ ("Reason"), _ ("_End pairing"), TRUE, end_answered_cb,
      question_new (self, along_partner_item_get_id (item)), question_free);
}

static void
pin_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  AlongPartnerItem *item = find_item (self, parameter);
  const AlongPairing *pairing = item != NULL ? along_partner_item_get_partner (item)->pairing
                                             : NULL;
  g_autoptr (GError) error = NULL;

  if (pairing != NULL &&
      !along_workspace_set_pinned (get_workspace (self), along_partner_item_get_id (item),
                                   !pairing->pinned, &error))
    along_feedback_error (widget, _ ("The pin was not changed"), error);
}

static void
never_answered_cb (const char *text, gpointer user_data)
{
  Question *question = user_data;
  AlongBoardPage *self = question->page;
  AlongPartnerItem *item = along_partner_store_find (along_board_scene_get_store (self->scene),
                                                     question->application);
  const AlongBoardPartner *partner = item != NULL ? along_partner_item_get_partner (item) : NULL;
  g_autoptr (GError) error = NULL;

  if (partner != NULL && partner->pairing != NULL &&
      !along_workspace_exclude (get_workspace (self), partner->pairing->lead,
                                partner->application->who, text, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The pair was not ruled out"), error);
}

static void
never_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  AlongPartnerItem *item = find_item (self, parameter);
  const AlongBoardPartner *partner = item != NULL ? along_partner_item_get_partner (item) : NULL;
  g_autofree char *body = NULL;

  if (partner == NULL || partner->lead < 0)
    return;
  body = g_strdup_printf (
      /* Translators: partner, lead */
      _ ("%s and %s will not be paired again. The pairing that they have now goes on until you "
         "end it."),
      partner->name,
      along_board_get_lead (along_partner_item_get_board (item), (guint) partner->lead)->name);
  along_dialog_ask_text (widget, _ ("Never with this lead again?"), body, _ ("Reason"),
                         _ ("_Rule out"), TRUE, never_answered_cb,
                         question_new (self, partner->application->id), question_free);
}

static void
show_school_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongPartnerItem *item = find_item (ALONG_BOARD_PAGE (widget), parameter);
  AlongParticipant who;

  if (item == NULL)
    return;
  who = along_partner_item_get_partner (item)->application->who;
  if (who.kind == ALONG_PARTICIPANT_SCHOOL)
    gtk_widget_activate_action (widget, "win.show-school", "i", who.id);
}

static void
show_details (AlongBoardPage *self)
{
  if (gtk_widget_get_width (GTK_WIDGET (self)) >= ROOM_FOR_DETAILS)
    along_split_view_set_show_sidebar (self->split, TRUE);
}

static void
select_partner_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  along_board_scene_select_partner (self->scene, g_variant_get_string (parameter, NULL));
  show_details (self);
}

static void
select_lead_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  along_board_scene_select_lead (self->scene, g_variant_get_string (parameter, NULL));
  show_details (self);
}

static void
details_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  along_board_scene_select_partner (self->scene, g_variant_get_string (parameter, NULL));
  along_split_view_set_show_sidebar (self->split, TRUE);
}

static void
close_details_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  along_split_view_set_show_sidebar (self->split, FALSE);
  along_board_scene_select_partner (self->scene, NULL);
}

static void
refuse_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  along_board_status_refuse (self->status, g_variant_get_string (parameter, NULL));
}

static void
suggest (AlongBoardPage *self, AlongSuggestAim aim)
{
  AlongBoard *board = along_board_scene_get_board (self->scene);

  if (board != NULL)
    along_board_plan_start (along_board_scene_get_plan (self->scene), board, aim);
}

static void
suggest_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  suggest (ALONG_BOARD_PAGE (widget), ALONG_AIM_LEAST_COST);
}

static void
suggest_near_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  suggest (ALONG_BOARD_PAGE (widget), ALONG_AIM_NOBODY_FAR);
}

static void
accept_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  const AlongProposal *proposal = along_board_plan_find (along_board_scene_get_plan (self->scene),
                                                         g_variant_get_string (parameter, NULL));
  g_autofree char *application = NULL;
  g_autofree char *lead = NULL;

  if (proposal == NULL)
    return;
  application = g_strdup (proposal->application);
  lead = g_strdup (proposal->lead);
  pair (self, application, lead);
}

static void
accept_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);
  GPtrArray *proposals = along_board_plan_get_proposals (along_board_scene_get_plan (self->scene));
  g_autofree AlongProposedPair *pairs = g_new0 (AlongProposedPair, MAX (proposals->len, 1));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  guint n = proposals->len;

  /* The proposals fall away while the command runs. */
  for (guint i = 0; i < n; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (proposals, i);

      pairs[i].application = g_strdup (proposal->application);
      pairs[i].lead = g_strdup (proposal->lead);
      g_ptr_array_add (texts, (gpointer) pairs[i].application);
      g_ptr_array_add (texts, (gpointer) pairs[i].lead);
    }
  if (n > 0 && !along_workspace_pair_many (get_workspace (self), pairs, n, &error))
    along_feedback_error (widget, _ ("The plan was not carried out"), error);
}

static void
dismiss_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  along_board_plan_drop (along_board_scene_get_plan (ALONG_BOARD_PAGE (widget)->scene),
                         g_variant_get_string (parameter, NULL));
}

static void
dismiss_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  along_board_plan_dismiss (along_board_scene_get_plan (ALONG_BOARD_PAGE (widget)->scene));
}

static void
find_schools_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (
      widget, "win.show-schools-where", "s",
      "{\"verdict\":[\"yes\",\"exception\"],\"involvement\":\"in-no-cohort\"}");
}

void
along_board_page_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "board.pair", "(ss)", pair_action },
    { "board.pair-with", "s", pair_with_action },
    { "board.unpair", "s", unpair_action },
    { "board.end-pairing", "s", end_pairing_action },
    { "board.pin", "s", pin_action },
    { "board.never", "s", never_action },
    { "board.show-school", "s", show_school_action },
    { "board.select-partner", "s", select_partner_action },
    { "board.select-lead", "s", select_lead_action },
    { "board.details", "s", details_action },
    { "board.close-details", NULL, close_details_action },
    { "board.refuse", "s", refuse_action },
    { "board.suggest", NULL, suggest_action },
    { "board.suggest-near", NULL, suggest_near_action },
    { "board.accept", "s", accept_action },
    { "board.accept-all", NULL, accept_all_action },
    { "board.dismiss", "s", dismiss_action },
    { "board.dismiss-all", NULL, dismiss_all_action },
    { "board.find-schools", NULL, find_schools_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].type,
                                     actions[i].activate);
}
