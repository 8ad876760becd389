/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-workspace-private.h"

#include "along-command-label.h"
#include "along-recording.h"

/* How a command is carried out: in one transaction, recorded as one entry of the history. */

gboolean
along_workspace_run_quietly (AlongWorkspace *self,
                             const AlongHistoryLabel *label,
                             AlongCommandFunc function,
                             gconstpointer data,
                             gint64 *entry,
                             gboolean *changed,
                             GError **error)
{
  g_autoptr (AlongRecording) recording = NULL;

  if (!along_workspace_check_idle (self, error))
    return FALSE;

  recording = along_recording_begin (self->database, error);
  if (recording == NULL || !function (self->database, data, error))
    return FALSE;
  along_recording_join (recording, *entry);
  if (!along_recording_commit (recording, label, self->author, changed, error))
    return FALSE;
  *entry = along_recording_get_entry (recording);
  g_clear_pointer (&recording, along_recording_free);

  if (*changed)
    along_workspace_take_up_changes (self, FALSE);
  return TRUE;
}

gboolean
along_workspace_run (AlongWorkspace *self,
                     const AlongHistoryLabel *label,
                     AlongCommandFunc function,
                     gconstpointer data,
                     GError **error)
{
  g_autofree char *sentence = NULL;
  gint64 entry = 0;
  gboolean changed;

  if (!along_workspace_run_quietly (self, label, function, data, &entry, &changed, error))
    return FALSE;

  if (changed)
    {
      sentence = along_command_label_describe (label);
      along_workspace_announce (self, sentence, TRUE);
    }
  return TRUE;
}
