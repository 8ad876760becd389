/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-calendar.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormCalendar
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkCalendar *calendar; /* (nullable): until it is opened */
  AlongDate date;
};

G_DEFINE_FINAL_TYPE (AlongFormCalendar, along_form_calendar, GTK_TYPE_WIDGET)

enum
{
  DAY_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
day_selected_cb (AlongFormCalendar *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = along_form_value_from_date (along_date_new (
      g_date_time_get_year (day), g_date_time_get_month (day), g_date_time_get_day_of_month (day)));

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[DAY_CHOSEN], 0, text);
}

static void
select_day (AlongFormCalendar *self)
{
  g_autoptr (GDateTime) shown = NULL;
  int year, month, day;

  along_date_split (self->date != ALONG_DATE_NONE ? self->date : along_date_today (), &year, &month,
                    &day);
  shown = g_date_time_new_local (year, month, day, 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, shown);
  g_signal_handlers_unblock_by_func (self->calendar, day_selected_cb, self);
}

static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  AlongFormCalendar *self = data;

  if (self->calendar == NULL)
    {
      GtkWidget *popover = gtk_popover_new ();

      self->calendar = GTK_CALENDAR (gtk_calendar_new ());
      gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
      gtk_menu_button_set_popover (button, popover);
      g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self,
                               G_CONNECT_SWAPPED);
    }
  select_day (self);
}

static void
along_form_calendar_dispose (GObject *object)
{
  AlongFormCalendar *self = ALONG_FORM_CALENDAR (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  self->calendar = NULL;

  G_OBJECT_CLASS (along_form_calendar_parent_class)->dispose (object);
}

static void
along_form_calendar_class_init (AlongFormCalendarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_calendar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[DAY_CHOSEN] = g_signal_new ("day-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
along_form_calendar_init (AlongFormCalendar *self)
{
  self->date = ALONG_DATE_NONE;
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Pick a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Pick a day"), -1);
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
along_form_calendar_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_CALENDAR, NULL);
}

void
along_form_calendar_show (GtkWidget *widget, const char *text)
{
  AlongFormCalendar *self;

  g_return_if_fail (ALONG_IS_FORM_CALENDAR (widget));

  self = ALONG_FORM_CALENDAR (widget);
  if (!along_form_value_get_date (text, &self->date))
    self->date = ALONG_DATE_NONE;
}

void
along_form_calendar_close (GtkWidget *widget)
{
  g_return_if_fail (ALONG_IS_FORM_CALENDAR (widget));

  gtk_menu_button_popdown (ALONG_FORM_CALENDAR (widget)->button);
}
