/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-file-chooser"

#include "config.h"

#include "along-file-chooser.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget *parent; /* weak */
  AlongFilesChosen opened;
  AlongFileChosen saved;
  gpointer user_data;
} Choice;

static void
choice_free (gpointer data, GClosure *closure)
{
  Choice *choice = data;

  g_clear_weak_pointer (&choice->parent);
  g_free (choice);
}

static void
response_cb (GtkNativeDialog *dialog, int response, Choice *choice)
{
  if (response == GTK_RESPONSE_ACCEPT && choice->parent != NULL)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));

      if (choice->opened != NULL)
        choice->opened (files, choice->user_data);
      else if (g_list_model_get_n_items (files) > 0)
        {
          g_autoptr (GFile) file = g_list_model_get_item (files, 0);

          choice->saved (file, choice->user_data);
        }
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
add_filters (GtkFileChooser *chooser, const AlongFileFilter *filters)
{
  for (; filters != NULL && filters->name != NULL; filters++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, filters->name);
      for (guint i = 0; i < G_N_ELEMENTS (filters->patterns) && filters->patterns[i] != NULL; i++)
        gtk_file_filter_add_pattern (filter, filters->patterns[i]);
      gtk_file_chooser_add_filter (chooser, filter);
    }
}

static GtkFileChooser *
create_chooser (GtkWidget *parent, const char *title, GtkFileChooserAction action)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      title, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, action,
      action == GTK_FILE_CHOOSER_ACTION_SAVE ? _ ("_Save") : _ ("_Open"), _ ("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  return GTK_FILE_CHOOSER (chooser);
}

static void
show_chooser (GtkFileChooser *chooser,
              GtkWidget *parent,
              AlongFilesChosen opened,
              AlongFileChosen saved,
              gpointer user_data)
{
  Choice *choice = g_new0 (Choice, 1);

  g_set_weak_pointer (&choice->parent, parent);
  choice->opened = opened;
  choice->saved = saved;
  choice->user_data = user_data;
  g_signal_connect_data (chooser, "response", G_CALLBACK (response_cb), choice, choice_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
along_file_chooser_open (GtkWidget *parent,
                         const char *title,
                         const AlongFileFilter *filters,
                         gboolean multiple,
                         AlongFilesChosen chosen,
                         gpointer user_data)
{
  GtkFileChooser *chooser;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (chosen != NULL);

  chooser = create_chooser (parent, title, GTK_FILE_CHOOSER_ACTION_OPEN);
  gtk_file_chooser_set_select_multiple (chooser, multiple);
  add_filters (chooser, filters);
  show_chooser (chooser, parent, chosen, NULL, user_data);
}

void
along_file_chooser_save (GtkWidget *parent,
                         const char *title,
                         const char *suggested_name,
                         const AlongFileFilter *filters,
                         AlongFileChosen chosen,
                         gpointer user_data)
{
  GtkFileChooser *chooser;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (chosen != NULL);

  chooser = create_chooser (parent, title, GTK_FILE_CHOOSER_ACTION_SAVE);
  gtk_file_chooser_set_current_name (chooser, suggested_name);
  add_filters (chooser, filters);
  show_chooser (chooser, parent, NULL, chosen, user_data);
}
