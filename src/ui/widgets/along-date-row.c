/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-date-row"

#include "config.h"

#include "along-date-row.h"

#include "along-text.h"
#include "along-typed-date.h"

#include <glib/gi18n.h>

struct _AlongDateRow
{
  AdwEntryRow parent_instance;

  AlongDate date;
  gboolean optional;
  gboolean wrong;
  char *problem;
  GtkMenuButton *button;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (AlongDateRow, along_date_row, ADW_TYPE_ENTRY_ROW)

enum
{
  PROP_0,
  PROP_DATE,
  PROP_OPTIONAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
show_problem (AlongDateRow *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  if (self->wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->wrong ? self->problem : NULL);
  gtk_accessible_update_state (
      accessible, GTK_ACCESSIBLE_STATE_INVALID,
      self->wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->wrong ? self->problem : "", -1);
}

static void
text_changed_cb (AlongDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  g_autofree char *problem = along_typed_date_dup_problem (text, !self->optional);
  AlongDate date;

  self->wrong = along_typed_date_parse (text, &date) == ALONG_DATE_INVALID;
  if (!along_text_set (&self->problem, problem) && self->date == date)
    return;
  self->date = date;
  show_problem (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

static void
write_date (AlongDateRow *self, AlongDate date)
{
  int year, month, day;
  g_autofree char *text = NULL;

  if (date != ALONG_DATE_NONE)
    {
      along_date_split (date, &year, &month, &day);
      text = g_strdup_printf ("%02d/%02d/%04d", day, month, year);
    }
  gtk_editable_set_text (GTK_EDITABLE (self), text != NULL ? text : "");
}

/* So that 1/2/24 is seen to be the first of February. */
static void
left_cb (AlongDateRow *self)
{
  if (self->date != ALONG_DATE_NONE)
    write_date (self, self->date);
}

static void
day_selected_cb (AlongDateRow *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (self->calendar);

  write_date (self, along_date_new (g_date_time_get_year (chosen), g_date_time_get_month (chosen),
                                    g_date_time_get_day_of_month (chosen)));
  gtk_menu_button_popdown (self->button);
}

static void
show_calendar_cb (AlongDateRow *self)
{
  g_autoptr (GDateTime) shown = NULL;
  int year, month, day;

  if (self->date == ALONG_DATE_NONE)
    return;
  along_date_split (self->date, &year, &month, &day);
  shown = g_date_time_new_local (year, month, day, 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, shown);
  g_signal_handlers_unblock_by_func (self->calendar, day_selected_cb, self);
}

static void
along_date_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DATE:
      g_value_set_int (value, ALONG_DATE_ROW (object)->date);
      break;
    case PROP_OPTIONAL:
      g_value_set_boolean (value, ALONG_DATE_ROW (object)->optional);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_date_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DATE:
      along_date_row_set_date (ALONG_DATE_ROW (object), g_value_get_int (value));
      break;
    case PROP_OPTIONAL:
      ALONG_DATE_ROW (object)->optional = g_value_get_boolean (value);
      text_changed_cb (ALONG_DATE_ROW (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_date_row_finalize (GObject *object)
{
  g_free (ALONG_DATE_ROW (object)->problem);

  G_OBJECT_CLASS (along_date_row_parent_class)->finalize (object);
}

static void
along_date_row_class_init (AlongDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = along_date_row_finalize;
  object_class->get_property = along_date_row_get_property;
  object_class->set_property = along_date_row_set_property;

  properties[PROP_DATE] = g_param_spec_int (
      "date", NULL, NULL, ALONG_DATE_NONE, G_MAXINT, ALONG_DATE_NONE,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_date_row_init (AlongDateRow *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (self->button, popover);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Pick a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Pick a day"), -1);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), GTK_WIDGET (self->button));
  g_signal_connect_object (popover, "show", G_CALLBACK (show_calendar_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "changed", G_CALLBACK (text_changed_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  text_changed_cb (self);
}

const char *
along_date_row_get_problem (AlongDateRow *self)
{
  g_return_val_if_fail (ALONG_IS_DATE_ROW (self), NULL);

  return self->problem;
}

AlongDate
along_date_row_get_date (AlongDateRow *self)
{
  g_return_val_if_fail (ALONG_IS_DATE_ROW (self), ALONG_DATE_NONE);

  return self->date;
}

void
along_date_row_set_date (AlongDateRow *self, AlongDate date)
{
  g_return_if_fail (ALONG_IS_DATE_ROW (self));

  if (self->date != date)
    write_date (self, date);
}

gboolean
along_date_row_is_wrong (AlongDateRow *self)
{
  g_return_val_if_fail (ALONG_IS_DATE_ROW (self), FALSE);

  return self->wrong;
}
