/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-choice-drop-down"

#include "along-choice-drop-down.h"

/* While the program sets the list, the selection changes without the user. */
#define QUIET "along-choice-drop-down-quiet"

static void
setup_button_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer width_chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (width_chars));
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_list_item_set_child (item, label);
}

static void
bind_button_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      along_choice_get_label (gtk_list_item_get_item (item)));
}

static void
update_check_cb (GtkDropDown *self, GParamSpec *pspec, GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);

  if (box != NULL)
    gtk_widget_set_opacity (
        gtk_widget_get_last_child (box),
        gtk_drop_down_get_selected_item (self) == gtk_list_item_get_item (item) ? 1.0 : 0.0);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_list_item_set_child (item, box);
  g_signal_connect_object (self, "notify::selected-item", G_CALLBACK (update_check_cb), item, 0);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *self)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  gtk_label_set_text (GTK_LABEL (label), along_choice_get_label (gtk_list_item_get_item (item)));
  update_check_cb (self, NULL, item);
}

void
along_choice_drop_down_prepare (GtkDropDown *self, const char *label, int width_chars)
{
  g_autoptr (GtkListItemFactory) button = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) list = gtk_signal_list_item_factory_new ();

  g_return_if_fail (GTK_IS_DROP_DOWN (self));
  g_return_if_fail (label != NULL);

  g_signal_connect (button, "setup", G_CALLBACK (setup_button_cb), GINT_TO_POINTER (width_chars));
  g_signal_connect (button, "bind", G_CALLBACK (bind_button_cb), NULL);
  g_signal_connect_object (list, "setup", G_CALLBACK (setup_row_cb), self, 0);
  g_signal_connect_object (list, "bind", G_CALLBACK (bind_row_cb), self, 0);
  gtk_drop_down_set_factory (self, button);
  gtk_drop_down_set_list_factory (self, list);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
along_choice_drop_down_new (const char *label, int width_chars)
{
  GtkWidget *self = gtk_drop_down_new (NULL, NULL);

  along_choice_drop_down_prepare (GTK_DROP_DOWN (self), label, width_chars);
  return self;
}

/* Whether both offer the same under the same names. */
static gboolean
is_same (GListModel *a, GListModel *b)
{
  guint n = g_list_model_get_n_items (a);

  if (a == b || g_list_model_get_n_items (b) != n)
    return a == b;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongChoice) left = g_list_model_get_item (a, i);
      g_autoptr (AlongChoice) right = g_list_model_get_item (b, i);

      if (g_strcmp0 (along_choice_get_id (left), along_choice_get_id (right)) != 0 ||
          g_strcmp0 (along_choice_get_label (left), along_choice_get_label (right)) != 0)
        return FALSE;
    }
  return TRUE;
}

/* The list is changed and never replaced: a choice may lead to other choices while GTK is still
 * telling of it, and with the list it would lose what it tells with. */
static void
take_choices (GtkDropDown *self, GListModel *choices)
{
  GListModel *kept = gtk_drop_down_get_model (self);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  if (kept == NULL)
    {
      g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

      gtk_drop_down_set_model (self, G_LIST_MODEL (store));
      kept = gtk_drop_down_get_model (self);
    }
  if (is_same (kept, choices))
    return;
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    g_ptr_array_add (items, g_list_model_get_item (choices, i));
  g_list_store_splice (G_LIST_STORE (kept), 0, g_list_model_get_n_items (kept), items->pdata,
                       items->len);
}

void
along_choice_drop_down_set (GtkDropDown *self, GListModel *choices, const char *selected)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (self));
  g_return_if_fail (G_IS_LIST_MODEL (choices));

  g_object_set_data (G_OBJECT (self), QUIET, self);
  take_choices (self, choices);
  if (!along_choice_drop_down_select (self, selected))
    gtk_drop_down_set_selected (self, 0);
  g_object_set_data (G_OBJECT (self), QUIET, NULL);
}

const char *
along_choice_drop_down_get_id (GtkDropDown *self)
{
  AlongChoice *choice;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (self), NULL);

  choice = gtk_drop_down_get_selected_item (self);
  return choice != NULL ? along_choice_get_id (choice) : NULL;
}

gboolean
along_choice_drop_down_select (GtkDropDown *self, const char *id)
{
  GListModel *choices;
  guint n;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (self), FALSE);

  choices = gtk_drop_down_get_model (self);
  n = choices != NULL ? g_list_model_get_n_items (choices) : 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AlongChoice) choice = g_list_model_get_item (choices, i);

      if (g_strcmp0 (along_choice_get_id (choice), id) != 0)
        continue;
      gtk_drop_down_set_selected (self, i);
      return TRUE;
    }
  return FALSE;
}

/* Passes on what the user chose, and nothing else. */
static void
selected_cb (GtkDropDown *self, GParamSpec *pspec, GClosure *closure)
{
  GValue values[1] = { G_VALUE_INIT };

  if (g_object_get_data (G_OBJECT (self), QUIET) != NULL)
    return;
  g_value_init (&values[0], G_TYPE_OBJECT);
  g_value_set_object (&values[0], self);
  g_closure_invoke (closure, NULL, 1, values, NULL);
  g_value_unset (&values[0]);
}

static void
closure_unref_cb (gpointer closure, GClosure *unused)
{
  g_closure_unref (closure);
}

void
along_choice_drop_down_connect (GtkDropDown *self, GCallback callback, gpointer object)
{
  GClosure *closure;

  g_return_if_fail (GTK_IS_DROP_DOWN (self));
  g_return_if_fail (G_IS_OBJECT (object));

  closure = g_cclosure_new_object (callback, object);
  g_closure_set_marshal (closure, g_cclosure_marshal_VOID__VOID);
  g_closure_ref (closure);
  g_closure_sink (closure);
  g_signal_connect_data (self, "notify::selected", G_CALLBACK (selected_cb), closure,
                         closure_unref_cb, 0);
}
