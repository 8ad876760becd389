/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FORM_CALENDAR (along_form_calendar_get_type ())

/**
 * AlongFormCalendar:
 *
 * A button with a calendar, which is made when it is first opened.
 *
 * Signals: day-chosen (text): by a person; the date as it is kept.
 */
G_DECLARE_FINAL_TYPE (AlongFormCalendar, along_form_calendar, ALONG, FORM_CALENDAR, GtkWidget)

GtkWidget *along_form_calendar_new (void);
/* @text: the date to open at, as it is kept; anything else is today. */
void along_form_calendar_show (GtkWidget *self, const char *text);
void along_form_calendar_close (GtkWidget *self);

G_END_DECLS
