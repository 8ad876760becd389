/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-pair-dialog.h"

#include <glib/gi18n.h>

#include "along-candidate-row.h"
#include "along-text.h"

struct _AlongPairDialog
{
  AdwWindow parent_instance;

  char *application;

  AdwWindowTitle *heading;
  GtkEditable *search;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (AlongPairDialog, along_pair_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
filter_row (GtkListBoxRow *row, gpointer user_data)
{
  AlongPairDialog *self = user_data;
  g_autofree char *wanted = along_text_search_key (gtk_editable_get_text (self->search));

  return strstr (along_candidate_row_get_search_key (ALONG_CANDIDATE_ROW (row)),
                 g_strstrip (wanted)) != NULL;
}

/* The first row that can be had, so that Enter pairs with the best that the search leaves. */
static GtkListBoxRow *
first_possible (AlongPairDialog *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)) &&
        along_candidate_row_get_possible (ALONG_CANDIDATE_ROW (row)))
      return row;
  return NULL;
}

static void
choose (AlongPairDialog *self, GtkListBoxRow *row)
{
  g_autofree char *lead = NULL;
  g_autofree char *application = NULL;

  if (row == NULL || !along_candidate_row_get_possible (ALONG_CANDIDATE_ROW (row)))
    return;
  lead = g_strdup (along_candidate_row_get_lead (ALONG_CANDIDATE_ROW (row)));
  application = g_strdup (self->application);
  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, application, lead);
  g_object_unref (self);
}

static void
search_changed_cb (AlongPairDialog *self)
{
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_select_row (self->list, first_possible (self));
}

static void
search_activated_cb (AlongPairDialog *self)
{
  choose (self, gtk_list_box_get_selected_row (self->list));
}

static void
row_activated_cb (AlongPairDialog *self, GtkListBoxRow *row)
{
  choose (self, row);
}

static gboolean
down_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AlongPairDialog *self = ALONG_PAIR_DIALOG (user_data);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
along_pair_dialog_finalize (GObject *object)
{
  g_free (ALONG_PAIR_DIALOG (object)->application);

  G_OBJECT_CLASS (along_pair_dialog_parent_class)->finalize (object);
}

static void
along_pair_dialog_class_init (AlongPairDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_pair_dialog_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                         G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-pair-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPairDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongPairDialog, search);
  gtk_widget_class_bind_template_child (widget_class, AlongPairDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, gtk_window_close);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
along_pair_dialog_init (AlongPairDialog *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, 0),
                        gtk_callback_action_new (down_key_cb, self, NULL)));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
}

GtkWidget *
along_pair_dialog_new (GtkWindow *parent, AlongPartnerItem *item)
{
  AlongBoard *board = along_partner_item_get_board (item);
  guint partner = along_partner_item_get_index (item);
  const AlongBoardPartner *facts = along_partner_item_get_partner (item);
  g_autoptr (GArray) candidates = along_candidates_rank (board, partner);
  AlongPairDialog *self = g_object_new (ALONG_TYPE_PAIR_DIALOG, "transient-for", parent, NULL);
  const char *title = facts->pairing != NULL ? _ ("Move to") : _ ("Pair with");
  double most = 1;

  self->application = g_strdup (facts->application->id);
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->heading, title);
  adw_window_title_set_subtitle (self->heading, facts->name);
  for (guint i = 0; i < candidates->len; i++)
    most = MAX (most, g_array_index (candidates, AlongCandidate, i).score.total);
  for (guint i = 0; i < candidates->len; i++)
    gtk_list_box_append (self->list,
                         along_candidate_row_new (board, partner,
                                                  &g_array_index (candidates, AlongCandidate, i),
                                                  most, FALSE));
  gtk_list_box_select_row (self->list, first_possible (self));
  return GTK_WIDGET (self);
}
