/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  ALONG_PARTICIPANT_SCHOOL,
  ALONG_PARTICIPANT_TRUST,
} AlongParticipantKind;

/**
 * AlongParticipant:
 * @id: the URN of a school, or the group UID of a trust
 *
 * Who gives or gets support: programmes are open to schools and to trusts.
 */
typedef struct
{
  AlongParticipantKind kind;
  gint32 id;
} AlongParticipant;

static inline gboolean
along_participant_equal (AlongParticipant a, AlongParticipant b)
{
  return a.kind == b.kind && a.id == b.id;
}

/* The word that stands for the kind in the database and in JSON: "school" or "trust". */
const char *along_participant_kind_to_string (AlongParticipantKind kind);

/* %FALSE when @text is neither word. */
gboolean along_participant_kind_from_string (const char *text, AlongParticipantKind *kind);

G_END_DECLS
