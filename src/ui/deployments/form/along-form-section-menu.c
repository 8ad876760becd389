/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-section-menu.h"

#include "along-form-section-list.h"

#include <glib/gi18n.h>

/* Pixels that the list may be high before it scrolls. */
#define LIST_HEIGHT 480

struct _AlongFormSectionMenu
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  guint section;
  GtkMenuButton *button;
  AlongFormSectionList *list; /* (nullable): until it is opened */
};

G_DEFINE_FINAL_TYPE (AlongFormSectionMenu, along_form_section_menu, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
chosen_cb (AlongFormSectionMenu *self, guint section)
{
  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[CHOSEN], 0, section);
}

static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  AlongFormSectionMenu *self = data;

  if (self->list == NULL)
    {
      GtkWidget *popover = gtk_popover_new ();
      GtkWidget *scrolled = gtk_scrolled_window_new ();

      self->list = ALONG_FORM_SECTION_LIST (along_form_section_list_new ());
      g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height",
                    TRUE, "propagate-natural-width", TRUE, "max-content-height", LIST_HEIGHT,
                    "child", self->list, NULL);
      gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
      gtk_menu_button_set_popover (button, popover);
      g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self,
                               G_CONNECT_SWAPPED);
    }
  along_form_section_list_set_session (self->list, self->session);
  along_form_section_list_select (self->list, self->section);
}

static void
along_form_section_menu_dispose (GObject *object)
{
  AlongFormSectionMenu *self = ALONG_FORM_SECTION_MENU (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  self->list = NULL;
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_section_menu_parent_class)->dispose (object);
}

static void
along_form_section_menu_class_init (AlongFormSectionMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_section_menu_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
along_form_section_menu_init (AlongFormSectionMenu *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Sections of the form"));
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
along_form_section_menu_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_SECTION_MENU, NULL);
}

void
along_form_section_menu_show (AlongFormSectionMenu *self, AlongFormSession *session, guint section)
{
  const AlongFormSection *sections;
  g_autofree char *title = NULL;

  g_return_if_fail (ALONG_IS_FORM_SECTION_MENU (self));

  if (g_set_object (&self->session, session) && self->list != NULL)
    along_form_section_list_set_session (self->list, session);
  self->section = section;
  if (session == NULL)
    return;
  sections = along_form_get_sections (along_form_session_get_form (session), NULL);
  title = g_strdup_printf ("%d. %s", sections[section].number, sections[section].title);
  gtk_menu_button_set_label (self->button, title);
}
