/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-guide.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

/* What the files of a guide add up to. @memory: holds what the records point to. */
typedef struct
{
  GPtrArray *memory;
  GArray *categories; /* AlongGuideCategory */
  GArray *entries;    /* AlongGuideEntry */
  GPtrArray *notes;
} AlongGuideContent;

/* Adds a file; what is wrong with it is kept by the item's reader. Search texts are kept by
 * @memory, the others by the reader. */
void along_guide_read (AlongGuideContent *content, AlongJsonItem root);

G_END_DECLS
