/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-bar.h"

#include "along-choice-drop-down.h"
#include "along-deployment-words.h"
#include "along-form-actions.h"
#include "along-form-save-mark.h"

#include <glib/gi18n.h>

#define WIDTH_CHARS 24

struct _AlongFormBar
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkDropDown *forms;
  AlongFormSaveMark *mark;
  AlongFormActions *actions;
};

G_DEFINE_FINAL_TYPE (AlongFormBar, along_form_bar, GTK_TYPE_WIDGET)

enum
{
  FORM_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
chosen_cb (GtkDropDown *drop_down, AlongFormBar *self)
{
  const char *id = along_choice_drop_down_get_id (drop_down);

  if (id != NULL)
    g_signal_emit (self, signals[FORM_CHOSEN], 0, id);
}

/* What there is to do is asked for when it is to be seen. */
static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) menu = along_form_actions_create_menu (ALONG_FORM_BAR (data)->actions);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
along_form_bar_dispose (GObject *object)
{
  AlongFormBar *self = ALONG_FORM_BAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->actions);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_bar_parent_class)->dispose (object);
}

static void
along_form_bar_class_init (AlongFormBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "formbar");

  signals[FORM_CHOSEN] = g_signal_new ("form-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
along_form_bar_init (AlongFormBar *self)
{
  GtkWidget *space = gtk_label_new (NULL);
  GtkWidget *menu = gtk_menu_button_new ();

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->actions = along_form_actions_new (GTK_WIDGET (self));
  self->forms = GTK_DROP_DOWN (along_choice_drop_down_new (_ ("Form"), WIDTH_CHARS));
  along_choice_drop_down_connect (self->forms, G_CALLBACK (chosen_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->forms), GTK_WIDGET (self));
  gtk_widget_set_hexpand (space, TRUE);
  gtk_widget_set_parent (space, GTK_WIDGET (self));
  self->mark = ALONG_FORM_SAVE_MARK (along_form_save_mark_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->mark), GTK_WIDGET (self));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (menu), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (menu), create_menu_cb, self, NULL);
  gtk_widget_set_tooltip_text (menu, _ ("Export and send"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Export and send"), -1);
  gtk_widget_set_parent (menu, GTK_WIDGET (self));
}

GtkWidget *
along_form_bar_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_BAR, NULL);
}

static void
fill (AlongFormBar *self)
{
  g_autoptr (GPtrArray)
      forms = along_form_bar_list_forms (along_form_session_get_workspace (self->session),
                                         along_form_session_get_dossier (self->session));
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  for (guint i = 0; i < forms->len; i++)
    along_choice_append (store, along_form_get_id (forms->pdata[i]),
                         along_form_get_name (forms->pdata[i]));
  along_choice_drop_down_set (self->forms, G_LIST_MODEL (store),
                              along_form_get_id (along_form_session_get_form (self->session)));
}

void
along_form_bar_set_session (AlongFormBar *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_BAR (self));

  g_set_object (&self->session, session);
  along_form_actions_set_session (self->actions, session);
  along_form_save_mark_set_session (self->mark, session);
  gtk_widget_set_visible (GTK_WIDGET (self), session != NULL);
  if (session != NULL)
    fill (self);
}

GPtrArray *
along_form_bar_list_forms (AlongWorkspace *workspace, AlongDossier *dossier)
{
  AlongProgramme *programme = along_deployment_words_find_programme (
      workspace, along_dossier_get_deployment (dossier));
  GPtrArray *forms = g_ptr_array_new ();
  const char *const ids[] = { programme != NULL ? along_programme_get_form (programme) : "",
                              programme != NULL ? along_programme_get_case_study (programme) : "" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      AlongForm *form = along_definitions_find_form (along_workspace_get_definitions (workspace),
                                                     ids[i]);

      if (form != NULL)
        g_ptr_array_add (forms, form);
    }
  return forms;
}
