/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-history.h"

G_BEGIN_DECLS

/**
 * AlongRecording:
 *
 * One command: a transaction whose changes are recorded. Begin it, make the changes with the
 * table functions, then commit: the changeset with its label goes to the history in the same
 * transaction. Freeing one that was not committed rolls everything back.
 */
typedef struct _AlongRecording AlongRecording;

AlongRecording *along_recording_begin (AlongDatabase *database, GError **error);

/* To be called before the commit: what is recorded becomes part of the entry @sequence, if that is
 * what was done last, by the same author under the same label. When both together leave everything
 * as it was, the entry goes. @sequence: 0 for none. */
void along_recording_join (AlongRecording *self, gint64 sequence);

/* @changed: (out) (optional): FALSE when nothing changed; then nothing is added to the history. */
gboolean along_recording_commit (AlongRecording *self,
                                 const AlongHistoryLabel *label,
                                 const char *author,
                                 gboolean *changed,
                                 GError **error);

/* After the commit: the entry that holds what was recorded; 0 when there is none. */
gint64 along_recording_get_entry (AlongRecording *self);

void along_recording_free (AlongRecording *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongRecording, along_recording_free)

G_END_DECLS
