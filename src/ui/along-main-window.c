/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window-private.h"

#include "along-one-stop.h"
#include "along-pages.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AlongMainWindow, along_main_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
row_activated_cb (AlongMainWindow *self, GtkListBoxRow *row)
{
  along_main_window_show_page (self, gtk_widget_get_name (GTK_WIDGET (row)));
}

static GtkWidget *
create_row (const AlongPage *page)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ (page->title));

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (page->icon_name));
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, page->name);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
  return row;
}

static void
add_rows (AlongMainWindow *self)
{
  guint n;
  const AlongPage *pages = along_pages_get (&n);

  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->sidebar, create_row (&pages[i]));
}

/* Pages are made when they are first shown, so that the first frame waits for one only. */
static GtkWidget *
ensure_page (AlongMainWindow *self, const AlongPage *page)
{
  GtkWidget *widget = gtk_stack_get_child_by_name (self->stack, page->name);

  if (widget != NULL)
    return widget;
  widget = page->create (self->context);
  gtk_stack_add_named (self->stack, widget, page->name);
  return widget;
}

static void
select_row (AlongMainWindow *self, const char *name)
{
  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->sidebar, i);

      if (row == NULL)
        return;
      if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), name) == 0)
        gtk_list_box_select_row (self->sidebar, row);
    }
}

static void
along_main_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, ALONG_MAIN_WINDOW (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_main_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WORKSPACE:
      ALONG_MAIN_WINDOW (object)->workspace = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_main_window_constructed (GObject *object)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (object);

  G_OBJECT_CLASS (along_main_window_parent_class)->constructed (object);

  g_assert (self->workspace != NULL);
  self->context = along_context_new (self->workspace);
  along_context_bar_set_context (self->context_bar, self->context);
  along_welcome_page_set_workspace (self->welcome, self->workspace);
  add_rows (self);
  along_main_window_set_up_actions (self);
  along_main_window_set_up_undo (self);
  along_main_window_set_up_state (self);
}

/* What the window shows first, unless something else has been asked for. */
static void
along_main_window_show (GtkWidget *widget)
{
  along_main_window_restore_page (ALONG_MAIN_WINDOW (widget));

  GTK_WIDGET_CLASS (along_main_window_parent_class)->show (widget);
}

static gboolean
along_main_window_close_request (GtkWindow *window)
{
  along_main_window_save_state (ALONG_MAIN_WINDOW (window));

  return GTK_WINDOW_CLASS (along_main_window_parent_class)->close_request (window);
}

static void
along_main_window_dispose (GObject *object)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (object);

  g_clear_handle_id (&self->poll_id, g_source_remove);
  g_clear_weak_pointer (&self->toast);
  g_clear_object (&self->settings);
  g_clear_object (&self->context);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (along_main_window_parent_class)->dispose (object);
}

static void
along_main_window_class_init (AlongMainWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_main_window_constructed;
  object_class->dispose = along_main_window_dispose;
  object_class->get_property = along_main_window_get_property;
  object_class->set_property = along_main_window_set_property;
  widget_class->show = along_main_window_show;
  GTK_WINDOW_CLASS (klass)->close_request = along_main_window_close_request;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ALONG_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                        G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_CONTEXT_BAR);
  g_type_ensure (ALONG_TYPE_ONE_STOP);
  g_type_ensure (ALONG_TYPE_SIDEBAR_VIEW);
  g_type_ensure (ALONG_TYPE_WELCOME_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/alongside/Alongside/ui/along-main-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, root);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, view);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, context_bar);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, loading);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, welcome);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  along_main_window_install_actions (widget_class);
  along_main_window_install_undo (widget_class);
}

static void
along_main_window_init (AlongMainWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  along_seen_pages_watch (self->root);
}

AlongMainWindow *
along_main_window_new (AdwApplication *application, AlongWorkspace *workspace)
{
  return g_object_new (ALONG_TYPE_MAIN_WINDOW, "application", application, "workspace", workspace,
                       NULL);
}

AlongWorkspace *
along_main_window_get_workspace (AlongMainWindow *self)
{
  g_return_val_if_fail (ALONG_IS_MAIN_WINDOW (self), NULL);

  return self->workspace;
}

void
along_main_window_set_head_start (AlongMainWindow *self, AlongHeadStart *head_start)
{
  g_return_if_fail (ALONG_IS_MAIN_WINDOW (self));

  along_context_set_head_start (self->context, head_start);
}

GtkWidget *
along_main_window_show_page (AlongMainWindow *self, const char *name)
{
  const AlongPage *page;
  GtkWidget *widget;

  g_return_val_if_fail (ALONG_IS_MAIN_WINDOW (self), NULL);

  page = along_pages_find (name);
  if (page == NULL)
    return NULL;
  widget = ensure_page (self, page);
  gtk_stack_set_visible_child (self->stack, widget);
  select_row (self, name);
  along_context_bar_set_title (self->context_bar, _ (page->title));
  along_sidebar_view_set_show_content (self->view, TRUE);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && gtk_widget_get_focus_child (widget) == NULL)
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  return widget;
}
