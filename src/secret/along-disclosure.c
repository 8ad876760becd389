/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-disclosure.h"

G_DEFINE_BOXED_TYPE (AlongDisclosure,
                     along_disclosure,
                     along_disclosure_copy,
                     along_disclosure_free)

AlongDisclosure *
along_disclosure_copy (const AlongDisclosure *self)
{
  AlongDisclosure *copy = g_new0 (AlongDisclosure, 1);

  *copy = *self;
  copy->deployment = g_strdup (self->deployment);
  copy->name = g_strdup (self->name);
  copy->purpose = g_strdup (self->purpose);
  copy->author = g_strdup (self->author);
  return copy;
}

void
along_disclosure_free (AlongDisclosure *self)
{
  if (self == NULL)
    return;

  g_free (self->deployment);
  g_free (self->name);
  g_free (self->purpose);
  g_free (self->author);
  g_free (self);
}
