/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-section-switcher.h"

#include <glib/gi18n.h>

struct _AlongSectionSwitcher
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkWidget *box;
  char *selected;
};

G_DEFINE_FINAL_TYPE (AlongSectionSwitcher, along_section_switcher, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SELECTED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
find_tab (AlongSectionSwitcher *self, const char *name)
{
  for (GtkWidget *tab = gtk_widget_get_first_child (self->box); tab != NULL;
       tab = gtk_widget_get_next_sibling (tab))
    if (g_strcmp0 (gtk_widget_get_name (tab), name) == 0)
      return tab;
  return NULL;
}

static void
take_selected (AlongSectionSwitcher *self, const char *name)
{
  if (g_strcmp0 (self->selected, name) == 0)
    return;
  g_free (self->selected);
  self->selected = g_strdup (name);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
toggled_cb (AlongSectionSwitcher *self, GtkToggleButton *tab)
{
  gboolean active = gtk_toggle_button_get_active (tab);

  gtk_accessible_update_state (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_STATE_SELECTED, active, -1);
  if (active)
    take_selected (self, gtk_widget_get_name (GTK_WIDGET (tab)));
}

static gboolean
move_focus (AlongSectionSwitcher *self, gboolean back)
{
  GtkWidget *tab = gtk_widget_get_focus_child (self->box);

  do
    tab = tab == NULL ? NULL
          : back      ? gtk_widget_get_prev_sibling (tab)
                      : gtk_widget_get_next_sibling (tab);
  while (tab != NULL && !gtk_widget_get_visible (tab));
  if (tab == NULL)
    return FALSE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
  return gtk_widget_grab_focus (tab);
}

/* Tabs are one stop: Tab goes to the chosen one, and on to the section. */
static gboolean
along_section_switcher_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AlongSectionSwitcher *self = ALONG_SECTION_SWITCHER (widget);
  gboolean inside = gtk_widget_get_focus_child (widget) != NULL;
  GtkWidget *tab;

  if (inside && (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT))
    return move_focus (self, direction == GTK_DIR_LEFT);
  if (inside)
    return FALSE;
  tab = find_tab (self, self->selected);
  return tab != NULL && gtk_widget_grab_focus (tab);
}

static void
along_section_switcher_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, ALONG_SECTION_SWITCHER (object)->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_section_switcher_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SELECTED:
      along_section_switcher_set_selected (ALONG_SECTION_SWITCHER (object),
                                           g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_section_switcher_dispose (GObject *object)
{
  AlongSectionSwitcher *self = ALONG_SECTION_SWITCHER (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (along_section_switcher_parent_class)->dispose (object);
}

static void
along_section_switcher_finalize (GObject *object)
{
  g_free (ALONG_SECTION_SWITCHER (object)->selected);

  G_OBJECT_CLASS (along_section_switcher_parent_class)->finalize (object);
}

static void
along_section_switcher_class_init (AlongSectionSwitcherClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_section_switcher_get_property;
  object_class->set_property = along_section_switcher_set_property;
  object_class->dispose = along_section_switcher_dispose;
  object_class->finalize = along_section_switcher_finalize;
  widget_class->focus = along_section_switcher_focus;

  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                       G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "sectionswitcher");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_LIST);
}

static void
along_section_switcher_init (AlongSectionSwitcher *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sections"), -1);
}

void
along_section_switcher_add (AlongSectionSwitcher *self, const char *name, const char *title)
{
  GtkWidget *tab;
  GtkWidget *first;

  g_return_if_fail (ALONG_IS_SECTION_SWITCHER (self));
  g_return_if_fail (name != NULL && title != NULL);

  first = gtk_widget_get_first_child (self->box);
  tab = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_TAB, "label",
                      title, "name", name, "has-frame", FALSE, NULL);
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tab), GTK_TOGGLE_BUTTON (first));
  gtk_widget_add_css_class (tab, "section-tab");
  g_signal_connect_object (tab, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), tab);
}

void
along_section_switcher_set_offered (AlongSectionSwitcher *self, const char *name, gboolean offered)
{
  GtkWidget *tab;

  g_return_if_fail (ALONG_IS_SECTION_SWITCHER (self));

  tab = find_tab (self, name);
  if (tab != NULL)
    gtk_widget_set_visible (tab, offered);
}

const char *
along_section_switcher_get_selected (AlongSectionSwitcher *self)
{
  g_return_val_if_fail (ALONG_IS_SECTION_SWITCHER (self), NULL);

  return self->selected;
}

void
along_section_switcher_set_selected (AlongSectionSwitcher *self, const char *name)
{
  GtkWidget *tab;

  g_return_if_fail (ALONG_IS_SECTION_SWITCHER (self));

  tab = find_tab (self, name);
  if (tab != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
}
