/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-page.h"

#include "along-guide-detail.h"
#include "along-guide-pane.h"
#include "along-seen-pages.h"
#include "along-split-view.h"

struct _AlongGuidePage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AlongSplitView *split;
  AlongGuidePane *pane;
  AlongGuideDetail *detail;

  AlongContext *context;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongGuidePage, along_guide_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AlongWorkspace *
get_workspace (AlongGuidePage *self)
{
  return along_context_get_workspace (self->context);
}

/* Only what can be seen is worth the work. */
static void
refresh_cb (AlongGuidePage *self)
{
  self->stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->stale = FALSE;
  along_guide_pane_refresh (self->pane);
}

/* The detail follows the list, but does not open by itself. */
static void
selected_cb (AlongGuidePage *self)
{
  AlongGuideItem *item = along_guide_pane_get_selected (self->pane);

  if (!along_split_view_get_show_sidebar (self->split))
    return;
  if (item != NULL)
    along_guide_detail_set_item (self->detail, item);
  else
    along_split_view_set_show_sidebar (self->split, FALSE);
}

static void
opened_cb (AlongGuidePage *self)
{
  along_split_view_set_show_sidebar (self->split, TRUE);
  selected_cb (self);
  if (along_split_view_get_folded (self->split))
    gtk_widget_child_focus (GTK_WIDGET (self->detail), GTK_DIR_TAB_FORWARD);
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (widget);

  along_split_view_set_show_sidebar (self->split, FALSE);
  along_guide_pane_focus_selected (self->pane);
}

static void
show_for_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (widget);

  along_guide_pane_set_deployment (self->pane, g_variant_get_string (parameter, NULL));
  refresh_cb (self);
}

static gboolean
search_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  return along_guide_pane_focus_search (ALONG_GUIDE_PAGE (widget)->pane);
}

static void
along_guide_page_map (GtkWidget *widget)
{
  AlongGuidePage *self = ALONG_GUIDE_PAGE (widget);

  GTK_WIDGET_CLASS (along_guide_page_parent_class)->map (widget);
  if (self->stale)
    refresh_cb (self);
}

static void
along_guide_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_GUIDE_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_guide_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_GUIDE_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_guide_page_constructed (GObject *object)
{
  static const char *const sources[] = { "notify::docket", "notify::register" };
  AlongGuidePage *self = ALONG_GUIDE_PAGE (object);
  AlongGuide *guide = along_definitions_get_guide (
      along_workspace_get_definitions (get_workspace (self)));

  G_OBJECT_CLASS (along_guide_page_parent_class)->constructed (object);

  along_guide_pane_set_context (self->pane, self->context);
  along_guide_detail_set_context (self->detail, self->context);
  gtk_stack_set_visible_child_name (self->stack,
                                    along_guide_get_n_entries (guide) > 0 ? "guide" : "empty");
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    g_signal_connect_object (get_workspace (self), sources[i], G_CALLBACK (refresh_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
along_guide_page_dispose (GObject *object)
{
  g_clear_object (&ALONG_GUIDE_PAGE (object)->context);

  G_OBJECT_CLASS (along_guide_page_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ALONG_TYPE_SPLIT_VIEW);
  g_type_ensure (ALONG_TYPE_GUIDE_PANE);
  g_type_ensure (ALONG_TYPE_GUIDE_DETAIL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/guide/along-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePage, split);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePage, pane);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePage, detail);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
along_guide_page_class_init (AlongGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_guide_page_constructed;
  object_class->get_property = along_guide_page_get_property;
  object_class->set_property = along_guide_page_set_property;
  object_class->dispose = along_guide_page_dispose;
  widget_class->map = along_guide_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_template (widget_class);
  gtk_widget_class_install_action (widget_class, "guide.show-for", "s", show_for_cb);
  gtk_widget_class_install_action (widget_class, "guide.close", NULL, close_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, search_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "guide.close", NULL);
}

static void
along_guide_page_init (AlongGuidePage *self)
{
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
}

GtkWidget *
along_guide_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_GUIDE_PAGE, "context", context, NULL);
}
