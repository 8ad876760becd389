/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-participant.h"
#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_PARTICIPANT_ROW (along_participant_row_get_type ())

/**
 * AlongParticipantRow:
 *
 * A school or trust to choose: what is typed is searched for in the register by name, town and
 * number, and what is found is offered below. Signals: chosen: another one, or none any more.
 */
G_DECLARE_FINAL_TYPE (AlongParticipantRow,
                      along_participant_row,
                      ALONG,
                      PARTICIPANT_ROW,
                      AdwEntryRow)

GtkWidget *along_participant_row_new (AlongWorkspace *workspace, const char *title);

/* Its id is 0 while none is chosen. */
AlongParticipant along_participant_row_get_participant (AlongParticipantRow *self);
void along_participant_row_set_participant (AlongParticipantRow *self, AlongParticipant who);

G_END_DECLS
