/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-page"

#include "config.h"

#include "along-dashboard-page.h"

#include "along-attention-card.h"
#include "along-chart-card.h"
#include "along-dashboard-counts.h"
#include "along-dashboard-tile.h"
#include "along-deployment-filter.h"
#include "along-money-card.h"
#include "along-obligations.h"
#include "along-workspace-charts.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* The charts, by their names in the workspace. */
static const struct
{
  const char *name;
  const char *title;
} charts[] = {
  { "capacity", N_ ("Places used at each lead") },
  { "region-map", N_ ("Leads and partners") },
  { "before-after", N_ ("Ofsted grades before and after") },
};

#define CAPACITY_CARD 0
#define MAP_CARD      1

#define N_CARDS G_N_ELEMENTS (charts)
#define N_STEPS (ALONG_N_COUNTS + N_CARDS + 1)

struct _AlongDashboardPage
{
  AdwBin parent_instance;

  AlongContext *context;
  GtkFlowBox *tile_box;
  GtkWidget *first_column;
  GtkWidget *second_column;
  GtkWidget *no_cohort;
  AlongDashboardTile *tiles[ALONG_N_COUNTS];
  AlongDashboardTile *active;
  AlongDashboardTile *overdue;
  AlongAttentionCard *attention;
  AlongMoneyCard *money;
  AlongChartCard *cards[N_CARDS];
  guint step; /* what is worked out next */
  guint step_id;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongDashboardPage, along_dashboard_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
fill_tile (AlongDashboardPage *self, guint i)
{
  AlongCount count;

  along_dashboard_count (self->context, along_context_get_index (self->context), (AlongCountKind) i,
                         &count);
  if (count.number >= 0)
    along_dashboard_tile_set (self->tiles[i], count.number, count.detail, count.action,
                              count.target);
  else
    along_dashboard_tile_set_loading (self->tiles[i]);
  along_dashboard_count_clear (&count);
}

static void
fill_card (AlongDashboardPage *self, guint i)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  AlongProgramme *programme = along_context_get_programme (self->context);
  AlongChartQuestion question = {
    .region = along_context_get_region (self->context),
    .programme = programme != NULL ? along_programme_get_id (programme) : NULL,
    .cohort = along_context_get_cohort (self->context),
  };
  g_autoptr (AlongChart) chart = NULL;
  g_autoptr (GError) error = NULL;

  if (along_workspace_get_register (workspace) == NULL)
    return;
  /* Before and after is about the programme: one cohort is rarely enough to see anything. */
  if (g_str_equal (charts[i].name, "before-after"))
    question.cohort = NULL;
  chart = along_workspace_dup_chart (workspace, charts[i].name, &question, &error);
  if (chart != NULL)
    along_chart_card_set_chart (self->cards[i], chart);
  else
    along_chart_card_set_message (self->cards[i], error->message);
}

/* ── Deployments ── */

static const char *
get_message (AlongDashboardPage *self, guint active)
{
  if (active == 0)
    return _ ("No deployment of this programme is under way. Start one on the Deployments page.");
  return _ ("Nothing has a deadline now.");
}

static void
show_deployments (AlongDashboardPage *self)
{
  AlongDeploymentStore *deployments = along_context_get_deployments (self->context);
  g_autoptr (GArray) obligations = along_obligations_list (self->context, deployments);
  guint active = along_obligations_count_active (self->context, deployments);

  along_dashboard_tile_set (self->active, active, NULL, "win.show-deployments",
                            g_variant_new_int32 (ALONG_DEPLOYMENT_VIEW_ACTIVE));
  along_dashboard_tile_set (self->overdue, along_obligations_count_overdue (obligations),
                            _ ("With a step that is late"), "win.show-deployments",
                            g_variant_new_int32 (ALONG_DEPLOYMENT_VIEW_OVERDUE));
  along_attention_card_set (self->attention, obligations, get_message (self, active));
}

/* Another page may have asked for it. */
static void
deployments_updated_cb (AlongDashboardPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_deployments (self);
  else
    self->stale = TRUE;
}

static void
refresh_deployments (AlongDashboardPage *self)
{
  if (along_workspace_get_docket (along_context_get_workspace (self->context)) != NULL)
    along_deployment_store_refresh (along_context_get_deployments (self->context));
}

static AlongDashboardTile *
add_tile (AlongDashboardPage *self, const char *title)
{
  GtkWidget *tile = along_dashboard_tile_new (title);

  gtk_flow_box_append (self->tile_box, tile);
  /* The button inside has the focus, not the place it lies in. */
  gtk_widget_set_focusable (gtk_widget_get_parent (tile), FALSE);
  return ALONG_DASHBOARD_TILE (tile);
}

/* One tile or chart at a time, so that no frame waits for all of them. */
static gboolean
step_cb (gpointer user_data)
{
  AlongDashboardPage *self = user_data;

  if (self->step < ALONG_N_COUNTS)
    fill_tile (self, self->step);
  else if (self->step < ALONG_N_COUNTS + N_CARDS)
    fill_card (self, self->step - ALONG_N_COUNTS);
  else
    along_money_card_show (self->money, self->context);
  if (++self->step < N_STEPS)
    return G_SOURCE_CONTINUE;
  self->step_id = 0;
  return G_SOURCE_REMOVE;
}

static void
refresh (AlongDashboardPage *self)
{
  self->stale = FALSE;
  gtk_widget_set_visible (self->no_cohort, along_context_get_cohort (self->context) == NULL);
  refresh_deployments (self);
  self->step = 0;
  if (self->step_id == 0)
    self->step_id = g_idle_add_full (G_PRIORITY_LOW, step_cb, self, NULL);
}

static void
changed_cb (AlongDashboardPage *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static void
along_dashboard_page_map (GtkWidget *widget)
{
  AlongDashboardPage *self = ALONG_DASHBOARD_PAGE (widget);

  GTK_WIDGET_CLASS (along_dashboard_page_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

/* What a mark counts: a school on the map, else the page that the chart is a part of. */
static void
chart_activated_cb (AlongDashboardPage *self, const char *key, AlongChartCard *card)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (card == self->cards[MAP_CARD])
    gtk_widget_activate_action (widget, "win.show-school", "i",
                                (gint32) g_ascii_strtoll (key, NULL, 10));
  else
    gtk_widget_activate_action (widget, "win.show-page", "s",
                                card == self->cards[CAPACITY_CARD] ? "board" : "impact");
}

static void
add_tiles (AlongDashboardPage *self)
{
  for (guint i = 0; i < ALONG_N_COUNTS; i++)
    {
      g_autofree char *title = along_dashboard_count_dup_title ((AlongCountKind) i);

      self->tiles[i] = add_tile (self, title);
    }
  self->active = add_tile (self, _ ("Active deployments"));
  self->overdue = add_tile (self, _ ("Overdue deployments"));
}

static void
add_cards (AlongDashboardPage *self)
{
  self->attention = ALONG_ATTENTION_CARD (along_attention_card_new ());
  gtk_box_append (GTK_BOX (self->first_column), GTK_WIDGET (self->attention));
  self->money = ALONG_MONEY_CARD (along_money_card_new ());
  gtk_box_append (GTK_BOX (self->first_column), GTK_WIDGET (self->money));
  for (guint i = 0; i < N_CARDS; i++)
    {
      GtkWidget *card = along_chart_card_new ();

      self->cards[i] = ALONG_CHART_CARD (card);
      along_chart_card_set_title (self->cards[i], _ (charts[i].title));
      along_chart_card_set_message (self->cards[i], _ ("Being drawn…"));
      /* As tall as it needs, and no more. */
      gtk_widget_set_vexpand (card, FALSE);
      g_signal_connect_object (card, "activated", G_CALLBACK (chart_activated_cb), self,
                               G_CONNECT_SWAPPED);
      /* The map is the tallest: it has a column of its own. */
      gtk_box_append (GTK_BOX (i == MAP_CARD ? self->second_column : self->first_column), card);
    }
}

static void
along_dashboard_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_DASHBOARD_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_dashboard_page_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_DASHBOARD_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_dashboard_page_constructed (GObject *object)
{
  AlongDashboardPage *self = ALONG_DASHBOARD_PAGE (object);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);

  G_OBJECT_CLASS (along_dashboard_page_parent_class)->constructed (object);

  g_signal_connect_object (along_context_get_deployments (self->context), "updated",
                           G_CALLBACK (deployments_updated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::docket", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "notify", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::caseload", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::register", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
along_dashboard_page_dispose (GObject *object)
{
  AlongDashboardPage *self = ALONG_DASHBOARD_PAGE (object);

  g_clear_handle_id (&self->step_id, g_source_remove);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_dashboard_page_parent_class)->dispose (object);
}

static void
along_dashboard_page_class_init (AlongDashboardPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_dashboard_page_constructed;
  object_class->dispose = along_dashboard_page_dispose;
  object_class->get_property = along_dashboard_page_get_property;
  object_class->set_property = along_dashboard_page_set_property;
  widget_class->map = along_dashboard_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/dashboard/along-dashboard-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardPage, tile_box);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardPage, first_column);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardPage, second_column);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardPage, no_cohort);
}

static void
along_dashboard_page_init (AlongDashboardPage *self)
{
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_tiles (self);
  add_cards (self);
}

GtkWidget *
along_dashboard_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_DASHBOARD_PAGE, "context", context, NULL);
}
