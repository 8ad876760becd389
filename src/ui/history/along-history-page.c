/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-history-page"

#include "config.h"

#include "along-history-page.h"

#include "along-feedback.h"
#include "along-history-row.h"
#include "along-seen-pages.h"
#include "along-text.h"

#include <glib/gi18n.h>

#define LOADED_AT_ONCE   100
#define SEARCHED_AT_MOST 2000

struct _AlongHistoryPage
{
  AdwBin parent_instance;

  AlongContext *context;
  GtkStack *stack;
  GtkSearchEntry *search;
  GtkScrolledWindow *scrolled;
  GtkListBox *list;
  char *key;   /* folded text of the filter */
  gint64 last; /* sequence of the oldest one listed */
  guint loaded;
  gboolean complete;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongHistoryPage, along_history_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AlongWorkspace *
get_workspace (AlongHistoryPage *self)
{
  return along_context_get_workspace (self->context);
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer user_data)
{
  AlongHistoryPage *self = user_data;

  return self->key == NULL || *self->key == '\0' ||
         along_history_row_matches (ALONG_HISTORY_ROW (row), self->key);
}

static void
load_more (AlongHistoryPage *self, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel)
      items = along_workspace_list_history (get_workspace (self), self->last, limit, &error);
  guint n = items != NULL ? g_list_model_get_n_items (items) : 0;

  if (items == NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("The history could not be read"), error);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongHistoryItem) item = g_list_model_get_item (items, i);

      gtk_list_box_append (self->list, along_history_row_new (item));
      self->last = along_history_item_get_sequence (item);
    }
  self->loaded += n;
  self->complete = n < limit;
}

static void
reload (AlongHistoryPage *self)
{
  guint limit = MAX (self->loaded, LOADED_AT_ONCE);
  GtkWidget *row;

  self->stale = FALSE;
  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0))) != NULL)
    gtk_list_box_remove (self->list, row);
  self->last = 0;
  self->loaded = 0;
  load_more (self, limit);
  gtk_stack_set_visible_child_name (self->stack, self->loaded > 0 ? "list" : "empty");
}

static void
changed_cb (AlongHistoryPage *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
edge_reached_cb (AlongHistoryPage *self, GtkPositionType position)
{
  if (position == GTK_POS_BOTTOM && !self->complete)
    load_more (self, LOADED_AT_ONCE);
}

/* A filter that only searched what happens to be listed would hide what is further down. */
static void
search_changed_cb (AlongHistoryPage *self)
{
  g_free (self->key);
  self->key = along_text_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  if (*self->key != '\0' && !self->complete && self->loaded < SEARCHED_AT_MOST)
    load_more (self, SEARCHED_AT_MOST - self->loaded);
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_invalidate_headers (self->list);
}

static void
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongHistoryPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_undo_finish (ALONG_WORKSPACE (source), result, &error) &&
      gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("This change cannot be undone"), error);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongHistoryPage *self = ALONG_HISTORY_PAGE (widget);

  along_workspace_undo_async (get_workspace (self), g_variant_get_int64 (parameter), undone_cb,
                              g_object_ref (self));
}

static gboolean
search_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ALONG_HISTORY_PAGE (widget)->search));
}

static void
along_history_page_map (GtkWidget *widget)
{
  AlongHistoryPage *self = ALONG_HISTORY_PAGE (widget);

  GTK_WIDGET_CLASS (along_history_page_parent_class)->map (widget);
  if (self->stale)
    reload (self);
}

static void
along_history_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_HISTORY_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_history_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_HISTORY_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_history_page_constructed (GObject *object)
{
  static const char *const signals[] = { "notify::caseload", "notify::register",
                                         "notify::undo-label", "notify::redo-label" };
  AlongHistoryPage *self = ALONG_HISTORY_PAGE (object);

  G_OBJECT_CLASS (along_history_page_parent_class)->constructed (object);

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (get_workspace (self), signals[i], G_CALLBACK (changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
along_history_page_dispose (GObject *object)
{
  g_clear_object (&ALONG_HISTORY_PAGE (object)->context);

  G_OBJECT_CLASS (along_history_page_parent_class)->dispose (object);
}

static void
along_history_page_finalize (GObject *object)
{
  g_clear_pointer (&ALONG_HISTORY_PAGE (object)->key, g_free);

  G_OBJECT_CLASS (along_history_page_parent_class)->finalize (object);
}

static void
along_history_page_class_init (AlongHistoryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_history_page_constructed;
  object_class->dispose = along_history_page_dispose;
  object_class->finalize = along_history_page_finalize;
  object_class->get_property = along_history_page_get_property;
  object_class->set_property = along_history_page_set_property;
  widget_class->map = along_history_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/history/along-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryPage, search);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryPage, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, edge_reached_cb);
  gtk_widget_class_install_action (widget_class, "history.undo", "x", undo_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, search_cb, NULL);
}

static void
along_history_page_init (AlongHistoryPage *self)
{
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
  gtk_list_box_set_header_func (self->list, along_history_row_update_header, NULL, NULL);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

GtkWidget *
along_history_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_HISTORY_PAGE, "context", context, NULL);
}
