/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  ALONG_DISCLOSURE_VIEWED,
  ALONG_DISCLOSURE_EXPORTED,
} AlongDisclosureKind;

#define ALONG_TYPE_DISCLOSURE (along_disclosure_get_type ())

/* That somebody was shown what is sealed. @purpose: a sentence. @time: Unix seconds, UTC. */
typedef struct
{
  gint64 sequence;
  char *deployment;
  char *name; /* of what is sealed: "bank-details" */
  AlongDisclosureKind kind;
  char *purpose;
  char *author;
  gint64 time;
} AlongDisclosure;

GType along_disclosure_get_type (void) G_GNUC_CONST;
AlongDisclosure *along_disclosure_copy (const AlongDisclosure *self);
void along_disclosure_free (AlongDisclosure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongDisclosure, along_disclosure_free)

G_END_DECLS
