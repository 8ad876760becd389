/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window.h"

#include "along-context.h"
#include "along-pages.h"
#include "along-sidebar-view.h"

#include <glib/gi18n.h>

struct _AlongMainWindow
{
  AdwApplicationWindow parent_instance;

  AlongWorkspace *workspace;
  AlongContext *context;
  AdwToastOverlay *toasts;
  AlongSidebarView *view;
  GtkListBox *sidebar;
  GtkStack *stack;
};

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

static void
show_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_main_window_show_page (ALONG_MAIN_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static GtkWidget *
create_row (const AlongPage *page)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (page->icon_name));
  gtk_box_append (GTK_BOX (box), gtk_label_new (_ (page->title)));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, page->name);
  return row;
}

static void
add_pages (AlongMainWindow *self)
{
  guint n;
  const AlongPage *pages = along_pages_get (&n);

  for (guint i = 0; i < n; i++)
    {
      gtk_list_box_append (self->sidebar, create_row (&pages[i]));
      gtk_stack_add_named (self->stack, pages[i].create (self->context), pages[i].name);
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

  self->context = along_context_new (self->workspace);
  add_pages (self);
}

static void
along_main_window_dispose (GObject *object)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (object);

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

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ALONG_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                        G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_SIDEBAR_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/alongside/Alongside/ui/along-main-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, view);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, AlongMainWindow, stack);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_cb);
}

static void
along_main_window_init (AlongMainWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
along_main_window_show_page (AlongMainWindow *self, const char *name)
{
  g_return_if_fail (ALONG_IS_MAIN_WINDOW (self));

  if (along_pages_find (name) == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, name);
  along_sidebar_view_set_show_content (self->view, TRUE);
}
