/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-history-row"

#include "config.h"

#include "along-history-row.h"

#include "along-text.h"
#include "along-tooltip.h"

#include <glib/gi18n.h>

struct _AlongHistoryRow
{
  GtkListBoxRow parent_instance;

  AlongHistoryItem *item;
  char *key; /* what is searched in */
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *state;
  GtkButton *undo;
};

G_DEFINE_FINAL_TYPE (AlongHistoryRow, along_history_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
undo_key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  AlongHistoryRow *self = ALONG_HISTORY_ROW (widget);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->undo)))
    return FALSE;
  return gtk_widget_activate_action (widget, "history.undo", "x",
                                     along_history_item_get_sequence (self->item));
}

static void
along_history_row_finalize (GObject *object)
{
  AlongHistoryRow *self = ALONG_HISTORY_ROW (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->key, g_free);

  G_OBJECT_CLASS (along_history_row_parent_class)->finalize (object);
}

static void
along_history_row_class_init (AlongHistoryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_history_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/history/along-history-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryRow, title);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryRow, state);
  gtk_widget_class_bind_template_child (widget_class, AlongHistoryRow, undo);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, undo_key_cb, NULL);
}

static void
along_history_row_init (AlongHistoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_state (AlongHistoryRow *self)
{
  AlongEntryState state = along_history_item_get_state (self->item);
  gboolean done = state == ALONG_ENTRY_DONE;

  gtk_widget_set_visible (GTK_WIDGET (self->undo), done);
  gtk_widget_set_visible (GTK_WIDGET (self->state), !done);
  gtk_label_set_text (self->state,
                      state == ALONG_ENTRY_UNDONE ? _ ("Undone") : _ ("Undone for good"));
  along_tooltip_set (GTK_WIDGET (self->state),
                     state == ALONG_ENTRY_UNDONE
                         ? _ ("Redo brings it back")
                         : _ ("Something else was done after it was undone"));
  if (!done)
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dim-label");
}

GtkWidget *
along_history_row_new (AlongHistoryItem *item)
{
  AlongHistoryRow *self;
  g_autofree char *time = NULL;
  g_autofree char *text = NULL;
  g_autofree char *all = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (ALONG_IS_HISTORY_ITEM (item), NULL);

  self = g_object_new (ALONG_TYPE_HISTORY_ROW, NULL);
  self->item = g_object_ref (item);
  time = g_date_time_format (along_history_item_get_time (item), "%H:%M");
  text = g_strdup_printf ("%s · %s", time, along_history_item_get_author (item));
  all = g_strdup_printf ("%s %s", along_history_item_get_label (item),
                         along_history_item_get_author (item));
  self->key = along_text_search_key (all);
  gtk_label_set_text (self->title, along_history_item_get_label (item));
  gtk_label_set_text (self->subtitle, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->undo), "x",
                                    along_history_item_get_sequence (item));
  name = g_strdup_printf (_ ("Undo: %s"), along_history_item_get_label (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->undo), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, self->subtitle, NULL, -1);
  show_state (self);
  return GTK_WIDGET (self);
}

void
along_history_row_set_undoable (AlongHistoryRow *self, gboolean undoable)
{
  g_return_if_fail (ALONG_IS_HISTORY_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->undo), undoable && along_history_item_get_state (
                                                                   self->item) == ALONG_ENTRY_DONE);
}

gboolean
along_history_row_matches (AlongHistoryRow *self, const char *key)
{
  g_return_val_if_fail (ALONG_IS_HISTORY_ROW (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  return strstr (self->key, key) != NULL;
}

static int
days_between (GDateTime *time, GDateTime *now)
{
  g_autoptr (GDate)
      day = g_date_new_dmy (g_date_time_get_day_of_month (time), g_date_time_get_month (time),
                            g_date_time_get_year (time));
  g_autoptr (GDate) today = g_date_new_dmy (
      g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));

  return g_date_days_between (day, today);
}

char *
along_history_row_dup_day (AlongHistoryRow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDateTime *time;
  int days;

  g_return_val_if_fail (ALONG_IS_HISTORY_ROW (self), NULL);

  time = along_history_item_get_time (self->item);
  days = days_between (time, now);
  if (days == 0)
    return g_strdup (_ ("Today"));
  if (days == 1)
    return g_strdup (_ ("Yesterday"));
  /* Translators: a day as a heading: "Monday 3 June 2024" (see date(1)) */
  return g_date_time_format (time, _ ("%A %-d %B %Y"));
}

void
along_history_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  g_autofree char *day = along_history_row_dup_day (ALONG_HISTORY_ROW (row));
  g_autofree char *former = before != NULL ? along_history_row_dup_day (ALONG_HISTORY_ROW (before))
                                           : NULL;
  GtkWidget *label;

  if (g_strcmp0 (day, former) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (day);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "day-heading");
  gtk_list_box_row_set_header (row, label);
}
