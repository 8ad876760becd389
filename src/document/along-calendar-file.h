/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"

G_BEGIN_DECLS

/**
 * AlongCalendarFile:
 *
 * Open deadlines as an iCalendar file (RFC 5545): for each step that is due or overdue and has a
 * date an all-day event that takes no time. Its UID stays the same from file to file, so that who
 * imports a later one gets the later date and no second event.
 */
typedef struct _AlongCalendarFile AlongCalendarFile;

/* @name: the calendar's, for people. @made: when, in any time zone. */
AlongCalendarFile *along_calendar_file_new (const char *name, GDateTime *made);
void along_calendar_file_free (AlongCalendarFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCalendarFile, along_calendar_file_free)

/* @who: the school or trust that the deployment is for. @partner: id of the one whose deadlines
 * are wanted, or NULL for everybody's. A deployment that is paused or stopped adds none.
 * Returns: how many were added. */
guint along_calendar_file_add (AlongCalendarFile *self,
                               AlongProgress *progress,
                               const char *who,
                               const char *partner);

/* (transfer full): lines end in CR LF and are at most 75 bytes long. */
char *along_calendar_file_to_text (AlongCalendarFile *self);

G_END_DECLS
