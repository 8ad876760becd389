/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-saved-views.h"

#include <glib/gi18n.h>

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-text.h"
#include "along-workspace-commands.h"

#define TOPIC "view:schools"

struct _AlongSavedViews
{
  GtkPopover parent_instance;

  GtkWidget *scroller;
  GtkListBox *list;
  GtkWidget *empty;

  AlongWorkspace *workspace;
  char *current;
};

G_DEFINE_FINAL_TYPE (AlongSavedViews, along_saved_views, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What a dialog is about. */
typedef struct
{
  AlongSavedViews *self;
  char *name; /* (nullable): the view to rename */
} Request;

static Request *
request_new (AlongSavedViews *self, const char *name)
{
  Request *request = g_new (Request, 1);

  request->self = g_object_ref (self);
  request->name = g_strdup (name);
  return request;
}

static void
request_free (gpointer data)
{
  Request *request = data;

  g_object_unref (request->self);
  g_free (request->name);
  g_free (request);
}

/* ── Rows ── */

static GtkWidget *
create_button (const char *icon, const char *tooltip, const char *action, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", name);

  return button;
}

static void
add_row (AlongSavedViews *self, const char *name)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *rename = g_strdup_printf (_ ("Rename “%s”"), name);
  g_autofree char *delete = g_strdup_printf (_ ("Delete “%s”"), name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box),
                  create_button ("document-edit-symbolic", rename, "saved-views.rename", name));
  gtk_box_append (GTK_BOX (box),
                  create_button ("user-trash-symbolic", delete, "saved-views.delete", name));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_name (row, name);
  gtk_list_box_append (self->list, row);
}

static void
reload (AlongSavedViews *self)
{
  g_auto (GStrv) names = along_workspace_list_memos (self->workspace, TOPIC);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (char **name = names; name != NULL && *name != NULL; name++)
    add_row (self, *name);

  child = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  gtk_widget_set_visible (self->scroller, child != NULL);
  gtk_widget_set_visible (self->empty, child == NULL);
}

/* ── What the user does ── */

static gboolean
save_memo (AlongSavedViews *self, const char *name, const char *definition)
{
  g_autoptr (GError) error = NULL;

  if (along_workspace_save_memo (self->workspace, TOPIC, name, definition, &error))
    return TRUE;

  along_feedback_error (gtk_widget_get_parent (GTK_WIDGET (self)), _ ("The view was not saved"),
                        error);
  return FALSE;
}

static void
row_activated_cb (AlongSavedViews *self, GtkListBoxRow *row)
{
  g_autofree char *definition = along_workspace_load_memo (self->workspace, TOPIC,
                                                           gtk_widget_get_name (GTK_WIDGET (row)));

  gtk_popover_popdown (GTK_POPOVER (self));
  if (definition != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, definition);
}

static void
save_answered_cb (const char *name, gpointer user_data)
{
  Request *request = user_data;

  save_memo (request->self, name, request->self->current);
}

static void
save_cb (AlongSavedViews *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  along_dialog_ask_text (gtk_widget_get_parent (GTK_WIDGET (self)), _ ("Save This View"),
                         _ ("Filters and order are kept under this name. A view of the same name "
                            "is replaced."),
                         _ ("Name"), _ ("_Save"), TRUE, save_answered_cb, request_new (self, NULL),
                         request_free);
}

static void
rename_answered_cb (const char *name, gpointer user_data)
{
  Request *request = user_data;
  AlongSavedViews *self = request->self;
  g_autofree char *definition = along_workspace_load_memo (self->workspace, TOPIC, request->name);

  if (definition == NULL || g_str_equal (name, request->name))
    return;
  if (save_memo (self, name, definition))
    save_memo (self, request->name, NULL);
}

static void
rename_cb (GtkWidget *widget, const char *action, GVariant *name)
{
  AlongSavedViews *self = ALONG_SAVED_VIEWS (widget);
  const char *text = g_variant_get_string (name, NULL);
  g_autofree char *heading = g_strdup_printf (_ ("Rename “%s”"), text);

  gtk_popover_popdown (GTK_POPOVER (self));
  along_dialog_ask_text (gtk_widget_get_parent (widget), heading, NULL, _ ("New name"),
                         _ ("_Rename"), TRUE, rename_answered_cb, request_new (self, text),
                         request_free);
}

/* No question: it can be undone. */
static void
delete_cb (GtkWidget *widget, const char *action, GVariant *name)
{
  AlongSavedViews *self = ALONG_SAVED_VIEWS (widget);

  save_memo (self, g_variant_get_string (name, NULL), NULL);
  reload (self);
}

/* ── Object ── */

static void
along_saved_views_show (GtkWidget *widget)
{
  reload (ALONG_SAVED_VIEWS (widget));

  GTK_WIDGET_CLASS (along_saved_views_parent_class)->show (widget);
}

static void
along_saved_views_dispose (GObject *object)
{
  AlongSavedViews *self = ALONG_SAVED_VIEWS (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->current, g_free);

  G_OBJECT_CLASS (along_saved_views_parent_class)->dispose (object);
}

static void
along_saved_views_class_init (AlongSavedViewsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_saved_views_dispose;
  widget_class->show = along_saved_views_show;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", ALONG_TYPE_SAVED_VIEWS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-saved-views.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongSavedViews, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongSavedViews, list);
  gtk_widget_class_bind_template_child (widget_class, AlongSavedViews, empty);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_install_action (widget_class, "saved-views.rename", "s", rename_cb);
  gtk_widget_class_install_action (widget_class, "saved-views.delete", "s", delete_cb);
}

static void
along_saved_views_init (AlongSavedViews *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_saved_views_new (void)
{
  return g_object_new (ALONG_TYPE_SAVED_VIEWS, NULL);
}

void
along_saved_views_set_workspace (AlongSavedViews *self, AlongWorkspace *workspace)
{
  g_return_if_fail (ALONG_IS_SAVED_VIEWS (self));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
}

void
along_saved_views_set_current (AlongSavedViews *self, const char *definition)
{
  g_return_if_fail (ALONG_IS_SAVED_VIEWS (self));

  along_text_set (&self->current, definition);
}
