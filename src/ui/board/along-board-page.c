/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-board-page-private.h"

#include <glib/gi18n.h>

#include "along-digits.h"
#include "along-seen-pages.h"

G_DEFINE_FINAL_TYPE (AlongBoardPage, along_board_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
choose_state (AlongBoardPage *self)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  AlongBoard *board = along_board_scene_get_board (self->scene);

  if (along_workspace_get_register (workspace) == NULL)
    return along_workspace_get_loading (workspace) || along_workspace_has_schools (workspace)
               ? "loading"
               : "no-register";
  if (board == NULL)
    return "no-cohort";
  return along_board_get_n_leads (board) == 0 ? "no-leads" : "board";
}

/* "12 of 14 partners matched · 20 of 25 places taken" */
static void
show_count (AlongBoardPage *self)
{
  AlongBoard *board = along_board_scene_get_board (self->scene);
  guint n, matched;
  g_autofree char *partners = NULL;
  g_autofree char *places = NULL;
  g_autofree char *text = NULL;

  if (board == NULL)
    return;
  n = along_board_get_n_partners (board);
  matched = n - along_board_get_n_unmatched (board);
  partners = g_strdup_printf (ngettext ("%s of %s partner matched", "%s of %s partners matched", n),
                              along_digits (matched).text, along_digits (n).text);
  places = g_strdup_printf (_ ("%s of %s places taken"),
                            along_digits (along_board_get_n_taken (board)).text,
                            along_digits (along_board_get_n_places (board)).text);
  text = g_strdup_printf ("%s · %s", partners, places);
  gtk_label_set_text (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "board.suggest", matched < n);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "board.suggest-near", matched < n);
}

static gboolean
update_inspector_cb (gpointer data)
{
  AlongBoardPage *self = data;
  const char *partner = along_board_scene_get_selected_partner (self->scene);
  const char *lead = along_board_scene_get_selected_lead (self->scene);

  self->inspector_idle = 0;
  if (!along_split_view_get_show_sidebar (self->split))
    return G_SOURCE_REMOVE;
  along_partner_inspector_show (self->partner_inspector, partner);
  along_lead_inspector_show (self->lead_inspector, lead);
  gtk_widget_set_visible (self->inspector_hint, partner == NULL && lead == NULL);
  return G_SOURCE_REMOVE;
}

/* After the board itself is drawn: the details can wait a moment, the drop cannot. */
static void
queue_inspector (AlongBoardPage *self)
{
  if (self->inspector_idle == 0)
    self->inspector_idle = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, update_inspector_cb, self,
                                            NULL);
}

static void
board_changed_cb (AlongBoardPage *self)
{
  along_lead_grid_update (self->leads);
  along_partners_pane_update (self->partners);
  show_count (self);
  queue_inspector (self);
}

static void
changed_cb (AlongBoardPage *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    along_board_page_refresh (self);
}

static void
narrow_changed_cb (AlongBoardPage *self)
{
  gboolean narrow = along_board_panes_get_narrow (self->panes);

  gtk_widget_set_visible (self->switcher, narrow);
  along_suggest_bar_set_narrow (self->suggest_bar, narrow);
}

static void
along_board_page_map (GtkWidget *widget)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (widget);

  GTK_WIDGET_CLASS (along_board_page_parent_class)->map (widget);
  /* What Undo would take back may be another thing by now. */
  along_board_status_tell (self->status, "", FALSE);
  if (self->stale)
    along_board_page_refresh (self);
}

static void
build_content (AlongBoardPage *self)
{
  AlongBoardPlan *plan = along_board_scene_get_plan (self->scene);

  self->suggest_bar = ALONG_SUGGEST_BAR (along_suggest_bar_new (plan));
  self->partners = ALONG_PARTNERS_PANE (along_partners_pane_new (self->scene));
  self->leads = ALONG_LEAD_GRID (along_lead_grid_new (self->scene));
  along_board_panes_set_partners (self->panes, GTK_WIDGET (self->partners));
  along_board_panes_set_leads (self->panes, GTK_WIDGET (self->leads));
  gtk_box_insert_child_after (self->content, GTK_WIDGET (self->suggest_bar),
                              gtk_widget_get_first_child (GTK_WIDGET (self->content)));
  self->partner_inspector = ALONG_PARTNER_INSPECTOR (along_partner_inspector_new (self->scene));
  self->lead_inspector = ALONG_LEAD_INSPECTOR (along_lead_inspector_new (self->scene));
  gtk_widget_set_visible (GTK_WIDGET (self->partner_inspector), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->lead_inspector), FALSE);
  gtk_box_append (self->inspector, GTK_WIDGET (self->partner_inspector));
  gtk_box_append (self->inspector, GTK_WIDGET (self->lead_inspector));
}

static void
follow (AlongBoardPage *self,
        gpointer what,
        const char *signal,
        void (*callback) (AlongBoardPage *))
{
  g_signal_connect_object (what, signal, G_CALLBACK (callback), self, G_CONNECT_SWAPPED);
}

static void
along_board_page_constructed (GObject *object)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (object);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);

  G_OBJECT_CLASS (along_board_page_parent_class)->constructed (object);

  self->scene = along_board_scene_new (self->context);
  build_content (self);
  follow (self, self->scene, "notify::board", board_changed_cb);
  follow (self, self->scene, "notify::selected-partner", queue_inspector);
  follow (self, self->scene, "notify::selected-lead", queue_inspector);
  follow (self, self->split, "notify::show-sidebar", queue_inspector);
  follow (self, along_board_scene_get_plan (self->scene), "changed", queue_inspector);
  follow (self, self->panes, "notify::narrow", narrow_changed_cb);
  follow (self, self->context, "notify", changed_cb);
  follow (self, workspace, "notify::caseload", changed_cb);
  follow (self, workspace, "notify::register", changed_cb);
  follow (self, workspace, "notify::loading", changed_cb);
  self->stale = TRUE;
}

static void
along_board_page_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CONTEXT:
      ALONG_BOARD_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
along_board_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_BOARD_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
along_board_page_dispose (GObject *object)
{
  AlongBoardPage *self = ALONG_BOARD_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  /* The parts that went may have asked for the inspector once more. */
  g_clear_handle_id (&self->inspector_idle, g_source_remove);
  g_clear_object (&self->scene);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_board_page_parent_class)->dispose (object);
}

static void
along_board_page_class_init (AlongBoardPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_board_page_constructed;
  object_class->set_property = along_board_page_set_property;
  object_class->get_property = along_board_page_get_property;
  object_class->dispose = along_board_page_dispose;
  widget_class->map = along_board_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_SPLIT_VIEW);
  g_type_ensure (ALONG_TYPE_BOARD_PANES);
  g_type_ensure (ALONG_TYPE_BOARD_STATUS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-board-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, split);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, content);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, count);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, status);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, panes);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, inspector);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardPage, inspector_hint);
  along_board_page_install_actions (widget_class);
}

static void
along_board_page_init (AlongBoardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
}

GtkWidget *
along_board_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_BOARD_PAGE, "context", context, NULL);
}

AlongBoardScene *
along_board_page_get_scene (AlongBoardPage *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PAGE (self), NULL);

  return self->scene;
}

gboolean
along_board_page_tell (GtkWidget *widget, const char *text, gboolean undoable)
{
  AlongBoardPage *self;

  g_return_val_if_fail (ALONG_IS_BOARD_PAGE (widget), FALSE);

  self = ALONG_BOARD_PAGE (widget);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->panes)))
    return FALSE;
  along_board_status_tell (self->status, text, undoable);
  return TRUE;
}

void
along_board_page_refresh (AlongBoardPage *self)
{
  self->stale = FALSE;
  along_board_scene_refresh (self->scene);
  gtk_stack_set_visible_child_name (self->stack, choose_state (self));
}
