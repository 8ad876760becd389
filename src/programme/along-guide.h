/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-date.h"
#include "along-money.h"
#include "along-participant.h"
#include "along-region.h"
#include "along-school.h"

G_BEGIN_DECLS

/* Whom something is for; an empty list or a 0 leaves it open. @kinds, @phases, @sectors: bits
 * (1 << value). @regions: letters. @pupils_min, @pupils_max: 0 for no limit. */
typedef struct
{
  guint kinds;
  guint phases;
  guint sectors;
  const char *regions;
  int pupils_min;
  int pupils_max;
} AlongGuideAudience;

/* Money that a school gets towards an entry's cost. @unit: what it is for ("per participant").
 * Of those of one @group the first that fits counts; @check: what a person still has to check, or
 * "". */
typedef struct
{
  const char *name;
  AlongMoney amount;
  const char *unit;
  const char *group;
  AlongGuideAudience audience;
  const char *check;
  const char *source;
} AlongGuideSubsidy;

/* A programme that leaders can point schools to (domain A18). @areas: (array zero-terminated=1):
 * ids of areas of support; the mapping is the program's own. @fits: what of its eligibility can
 * be told from the register. @needs_subsidy: it is only for those who get one of @subsidies.
 * @search: folded text to search in. */
typedef struct
{
  const char *id;
  const char *category;
  const char *name;
  const char *provider;
  const char *audience;
  const char *eligibility;
  const char *cost;
  const char *access;
  const char *timing;
  const char *capacity;
  const char *link;
  const char *email;
  AlongDate from;
  AlongDate until;
  const char *const *areas;
  AlongGuideAudience fits;
  gboolean needs_subsidy;
  const AlongGuideSubsidy *subsidies;
  guint n_subsidies;
  const char *source;
  const char *note;
  const char *search;
} AlongGuideEntry;

typedef struct
{
  const char *id;
  const char *name;
} AlongGuideCategory;

#define ALONG_TYPE_GUIDE (along_guide_get_type ())

/**
 * AlongGuide:
 *
 * The catalogue of approved programmes of a data folder: all of guide/ *.json. Immutable; any
 * thread may read it. Texts are never NULL.
 */
G_DECLARE_FINAL_TYPE (AlongGuide, along_guide, ALONG, GUIDE, GObject)

/* Errors of ALONG_DEFINITION_ERROR name the file and the place in it. A missing @folder is an
 * empty guide. */
AlongGuide *along_guide_new_from_folder (GFile *folder, GError **error);

guint along_guide_get_n_entries (AlongGuide *self);
const AlongGuideEntry *along_guide_get_entry (AlongGuide *self, guint index);
/* (nullable) */
const AlongGuideEntry *along_guide_find (AlongGuide *self, const char *id);

guint along_guide_get_n_categories (AlongGuide *self);
const AlongGuideCategory *along_guide_get_category (AlongGuide *self, guint index);
/* (nullable) */
const AlongGuideCategory *along_guide_find_category (AlongGuide *self, const char *id);

/* (array zero-terminated=1): sentences about the catalogue as a whole. */
const char *const *along_guide_get_notes (AlongGuide *self);

/* Whether the entry was on offer on @date. */
gboolean along_guide_entry_is_valid (const AlongGuideEntry *entry, AlongDate date);
gboolean along_guide_entry_has_area (const AlongGuideEntry *entry, const char *area);
/* Whether every word of @key (along_text_search_key()) is in the entry's text. */
gboolean along_guide_entry_matches (const AlongGuideEntry *entry, const char *key);

G_END_DECLS
