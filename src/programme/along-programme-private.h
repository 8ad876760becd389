/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-json-reader.h"
#include "along-programme.h"

G_BEGIN_DECLS

struct _AlongProgramme
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  GStringChunk *texts;
  GPtrArray *memory;
  const char *id;
  const char *name;
  const char *summary;
  const char *lead_title;
  const char *partner_title;
  const char *form;
  const char *case_study;
  int academic_year;
  int lead_places;
  AlongDays lead_days;
  guint area;
  gboolean predecessors;
  GArray *pathways;
  GArray *terms;
  GArray *rules;
  AlongRule scope;
  AlongMatchingRules matching;
  GPtrArray *notes;
  const AlongDelivery *delivery; /* (nullable) */
  const AlongFunding *funding;   /* (nullable) */
  GArray *partners;
  GArray *processes;
};

/* Reads the whole definition; what is wrong with it is kept by the item's reader. */
void along_programme_read (AlongProgramme *self, AlongJsonItem root);

G_END_DECLS
