/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

#define ALONG_MAX_GRADES     9
#define ALONG_MAX_FRAMEWORKS 32
#define ALONG_NO_SCALE       G_MAXUINT8

typedef struct
{
  const char *id;
  guint n_grades;
  AlongGrade good;
  const char *names[ALONG_MAX_GRADES];
  GHashTable *words; /* folded word → grade */
} AlongFrameworkScale;

typedef struct
{
  const char *id;
  const char *name;
  AlongDate from;
  AlongDate to;
  AlongFrameworkArea
      areas[ALONG_MAX_AREAS]; /* by area; scale ALONG_NO_SCALE where it is not judged */
} AlongFrameworkEntry;

struct _AlongFrameworks
{
  GObject parent_instance;

  GStringChunk *texts;
  GArray *scales;
  GArray *frameworks; /* in order of date */
  GHashTable *not_judged;
  guint n_areas;
  const char *area_ids[ALONG_MAX_AREAS];
  const char *area_names[ALONG_MAX_AREAS];
};

/* Reads the whole file; what is wrong with it is kept by the item's reader. */
void along_frameworks_read (AlongFrameworks *self, AlongJsonItem root);

G_END_DECLS
