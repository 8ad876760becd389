/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-problems.h"

#include "along-form-words.h"

#include <glib/gi18n.h>

/* Pixels that the list may be high before it scrolls. */
#define LIST_HEIGHT 420

struct _AlongFormProblems
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkMenuButton *button;
  GtkListBox *list; /* (nullable): until it is first opened */
};

G_DEFINE_FINAL_TYPE (AlongFormProblems, along_form_problems, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define PATH "path" /* data of a row */

static void
update_cb (AlongFormProblems *self)
{
  AlongFormVerdict *verdict = along_form_session_get_verdict (self->session);
  g_autofree char *text = along_form_words_dup_count (along_form_words_count (verdict));

  gtk_menu_button_set_label (self->button, text);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), verdict->problems->len > 0);
}

/* What and in which section. */
static GtkWidget *
create_row (AlongFormProblems *self, const AlongFormProblem *problem)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (
      along_form_session_get_form (self->session), &n);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *label = problem->field != NULL
                               ? g_strdup_printf ("%s · %s", sections[problem->section].title,
                                                  problem->field->label)
                               : g_strdup (sections[problem->section].title);
  const char *const texts[] = { problem->text, label };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GtkWidget *text = gtk_label_new (texts[i]);

      gtk_label_set_wrap (GTK_LABEL (text), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_max_width_chars (GTK_LABEL (text), 40);
      gtk_label_set_xalign (GTK_LABEL (text), 0.0f);
      if (i > 0)
        {
          gtk_widget_add_css_class (text, "caption");
          gtk_widget_add_css_class (text, "form-hint");
        }
      gtk_box_append (GTK_BOX (box), text);
    }
  g_object_set (box, "margin-top", 6, "margin-bottom", 6, NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  problem->text, -1);
  g_object_set_data_full (G_OBJECT (row), PATH, g_strdup (problem->path), g_free);
  return row;
}

static void
fill (AlongFormProblems *self)
{
  AlongFormVerdict *verdict = along_form_session_get_verdict (self->session);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < verdict->problems->len; i++)
    gtk_list_box_append (self->list, create_row (self, verdict->problems->pdata[i]));
}

static void
activated_cb (AlongFormProblems *self, GtkListBoxRow *row)
{
  g_autofree char *path = g_strdup (g_object_get_data (G_OBJECT (row), PATH));

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[CHOSEN], 0, path);
}

static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  AlongFormProblems *self = data;

  if (self->session == NULL)
    return;
  if (self->list == NULL)
    {
      GtkWidget *popover = gtk_popover_new ();
      GtkWidget *scrolled = gtk_scrolled_window_new ();

      self->list = GTK_LIST_BOX (gtk_list_box_new ());
      gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ ("Things to complete"), -1);
      g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height",
                    TRUE, "propagate-natural-width", TRUE, "max-content-height", LIST_HEIGHT,
                    "child", self->list, NULL);
      gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
      gtk_menu_button_set_popover (button, popover);
      g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self,
                               G_CONNECT_SWAPPED);
    }
  fill (self);
}

static void
along_form_problems_dispose (GObject *object)
{
  AlongFormProblems *self = ALONG_FORM_PROBLEMS (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  self->list = NULL;
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_problems_parent_class)->dispose (object);
}

static void
along_form_problems_class_init (AlongFormProblemsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_problems_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "formproblems");

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
along_form_problems_init (AlongFormProblems *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_direction (self->button, GTK_ARROW_UP);
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_END);
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
along_form_problems_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_PROBLEMS, NULL);
}

void
along_form_problems_set_session (AlongFormProblems *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_PROBLEMS (self));

  if (self->session == session)
    return;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  g_set_object (&self->session, session);
  gtk_widget_set_visible (GTK_WIDGET (self), session != NULL);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}
