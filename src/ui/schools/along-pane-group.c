/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-pane-group.h"

#include "along-text.h"

struct _AlongPaneGroup
{
  GtkWidget parent_instance;

  AdwPreferencesGroup *group; /* the title, and what stands above the list */
  AdwPreferencesGroup *list;  /* a group of its own, since rows come first in one */
  GPtrArray *rows;            /* unowned: the groups have them */
};

G_DEFINE_FINAL_TYPE (AlongPaneGroup, along_pane_group, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AdwPreferencesGroup *
get_group (AlongPaneGroup *self, GtkWidget *row)
{
  return ADW_IS_PREFERENCES_ROW (row) ? self->list : self->group;
}

static void
along_pane_group_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongPaneGroup *self = ALONG_PANE_GROUP (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, adw_preferences_group_get_title (self->group));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_pane_group_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TITLE:
      along_pane_group_set_title (ALONG_PANE_GROUP (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_pane_group_dispose (GObject *object)
{
  AlongPaneGroup *self = ALONG_PANE_GROUP (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer ((GtkWidget **) &self->group, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->list, gtk_widget_unparent);

  G_OBJECT_CLASS (along_pane_group_parent_class)->dispose (object);
}

static void
along_pane_group_class_init (AlongPaneGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = along_pane_group_dispose;
  object_class->get_property = along_pane_group_get_property;
  object_class->set_property = along_pane_group_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
along_pane_group_init (AlongPaneGroup *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->rows = g_ptr_array_new ();
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->group), GTK_WIDGET (self));
  self->list = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
along_pane_group_clear (AlongPaneGroup *self)
{
  g_return_if_fail (ALONG_IS_PANE_GROUP (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      adw_preferences_group_remove (get_group (self, row), row);
    }
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
along_pane_group_set_title (AlongPaneGroup *self, const char *title)
{
  g_return_if_fail (ALONG_IS_PANE_GROUP (self));

  if (g_strcmp0 (adw_preferences_group_get_title (self->group), title) == 0)
    return;

  adw_preferences_group_set_title (self->group, title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

void
along_pane_group_set_description (AlongPaneGroup *self, const char *description)
{
  g_autofree char *escaped = NULL;

  g_return_if_fail (ALONG_IS_PANE_GROUP (self));

  escaped = description != NULL ? g_markup_escape_text (description, -1) : NULL;
  adw_preferences_group_set_description (self->group, escaped);
}

void
along_pane_group_set_suffix (AlongPaneGroup *self, GtkWidget *suffix)
{
  g_return_if_fail (ALONG_IS_PANE_GROUP (self));

  adw_preferences_group_set_header_suffix (self->group, suffix);
}

void
along_pane_group_add (AlongPaneGroup *self, GtkWidget *row)
{
  g_return_if_fail (ALONG_IS_PANE_GROUP (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  adw_preferences_group_add (get_group (self, row), row);
  g_ptr_array_add (self->rows, row);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

typedef struct
{
  AlongExpanderFill fill;
  gpointer data;
  GDestroyNotify destroy;
} Filling;

static void
filling_free (gpointer data, GClosure *closure)
{
  Filling *filling = data;

  if (filling->destroy != NULL)
    filling->destroy (filling->data);
  g_free (filling);
}

static void
expanded_cb (AdwExpanderRow *row, GParamSpec *pspec, Filling *filling)
{
  if (filling->fill != NULL && adw_expander_row_get_expanded (row))
    {
      filling->fill (row, filling->data);
      filling->fill = NULL;
    }
}

GtkWidget *
along_pane_group_create_expander (const char *title,
                                  const char *subtitle,
                                  AlongExpanderFill fill,
                                  gpointer data,
                                  GDestroyNotify destroy)
{
  GtkWidget *row = adw_expander_row_new ();
  Filling *filling = g_new (Filling, 1);

  *filling = (Filling){ fill, data, destroy };
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  g_signal_connect_data (row, "notify::expanded", G_CALLBACK (expanded_cb), filling, filling_free,
                         0);

  return row;
}

GtkWidget *
along_pane_group_create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_focusable (row, TRUE);

  return row;
}

GtkWidget *
along_pane_group_add_fact (AlongPaneGroup *self, const char *title, const char *text)
{
  GtkWidget *row;

  g_return_val_if_fail (ALONG_IS_PANE_GROUP (self), NULL);

  if (text == NULL || along_text_is_blank (text))
    return NULL;

  row = along_pane_group_create_row (title, text);
  gtk_widget_add_css_class (row, "fact");
  along_pane_group_add (self, row);

  return row;
}

void
along_pane_group_add_school (AlongPaneGroup *self,
                             const char *title,
                             const char *subtitle,
                             gint32 urn)
{
  GtkWidget *row;

  g_return_if_fail (ALONG_IS_PANE_GROUP (self));

  row = along_pane_group_create_row (title, subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "schools.show-school");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "i", urn);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  along_pane_group_add (self, row);
}
