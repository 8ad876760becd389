/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-participant-row.h"

#include "along-deployment-words.h"
#include "along-lead-finder.h"

#include <glib/gi18n.h>

#define MOST_RESULTS 12
#define WHO          "along-who"

/* @quiet: the text is being set, not typed. */
struct _AlongParticipantRow
{
  AdwEntryRow parent_instance;

  AlongWorkspace *workspace;
  AlongParticipant who;
  GtkWidget *popover;
  GtkListBox *results;
  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (AlongParticipantRow, along_participant_row, ADW_TYPE_ENTRY_ROW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
take_participant (AlongParticipantRow *self, AlongParticipant who)
{
  if (along_participant_equal (self->who, who))
    return;
  self->who = who;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static GtkWidget *
create_result (AlongParticipantRow *self, AlongParticipant who)
{
  AlongRegister *reg = along_workspace_get_register (self->workspace);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = along_lead_finder_describe (reg, who);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), along_register_get_name (reg, who));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), WHO, g_memdup2 (&who, sizeof who), g_free);
  return row;
}

static void
find (AlongParticipantRow *self, const char *text)
{
  g_autoptr (GArray) found = along_lead_finder_find (self->workspace, text, MOST_RESULTS);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->results))) != NULL)
    gtk_list_box_remove (self->results, row);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->results,
                         create_result (self, g_array_index (found, AlongParticipant, i)));
  gtk_widget_set_size_request (self->popover, gtk_widget_get_width (GTK_WIDGET (self)), -1);
  if (found->len > 0)
    gtk_popover_popup (GTK_POPOVER (self->popover));
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
text_changed_cb (AlongParticipantRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));

  if (self->quiet)
    return;
  take_participant (self, (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, 0 });
  if (*text != '\0' && gtk_widget_get_mapped (GTK_WIDGET (self)))
    find (self, text);
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
result_activated_cb (AlongParticipantRow *self, GtkListBoxRow *row)
{
  AlongParticipant *who = g_object_get_data (G_OBJECT (row), WHO);

  along_participant_row_set_participant (self, *who);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Enter takes the first that was found, Down goes into the list. */
static gboolean
key_pressed_cb (AlongParticipantRow *self, guint key)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->results, 0);

  if (first == NULL || !gtk_widget_get_visible (self->popover))
    return FALSE;
  if (key == GDK_KEY_Down)
    return gtk_widget_grab_focus (GTK_WIDGET (first));
  if (key == GDK_KEY_Escape)
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return TRUE;
    }
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return FALSE;
  result_activated_cb (self, first);
  return TRUE;
}

static void
along_participant_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_CLASS (along_participant_row_parent_class)
      ->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GTK_POPOVER (ALONG_PARTICIPANT_ROW (widget)->popover));
}

static void
along_participant_row_dispose (GObject *object)
{
  AlongParticipantRow *self = ALONG_PARTICIPANT_ROW (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (along_participant_row_parent_class)->dispose (object);
}

static void
along_participant_row_class_init (AlongParticipantRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_participant_row_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = along_participant_row_size_allocate;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
create_popover (AlongParticipantRow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->results = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->results, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->results), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Schools and trusts found"), -1);
  g_signal_connect_object (self->results, "row-activated", G_CALLBACK (result_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 300);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->results));
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), scroller);
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

static void
along_participant_row_init (AlongParticipantRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  create_popover (self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (self, "changed", G_CALLBACK (text_changed_cb), NULL);
}

GtkWidget *
along_participant_row_new (AlongWorkspace *workspace, const char *title)
{
  AlongParticipantRow *self;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (ALONG_TYPE_PARTICIPANT_ROW, "title", title, NULL);
  self->workspace = g_object_ref (workspace);
  return GTK_WIDGET (self);
}

AlongParticipant
along_participant_row_get_participant (AlongParticipantRow *self)
{
  g_return_val_if_fail (ALONG_IS_PARTICIPANT_ROW (self), (AlongParticipant){ 0 });

  return self->who;
}

void
along_participant_row_set_participant (AlongParticipantRow *self, AlongParticipant who)
{
  g_autofree char *name = NULL;

  g_return_if_fail (ALONG_IS_PARTICIPANT_ROW (self));

  name = who.id != 0 ? along_deployment_words_dup_name (self->workspace, who) : g_strdup ("");
  self->quiet = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), name);
  gtk_editable_set_position (GTK_EDITABLE (self), -1);
  self->quiet = FALSE;
  take_participant (self, who);
}
