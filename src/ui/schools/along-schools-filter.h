/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-eligibility.h"
#include "along-school.h"
#include "along-schools-column.h"

G_BEGIN_DECLS

/* What a filter asks about a school's part in the programme. */
typedef enum
{
  ALONG_INVOLVEMENT_ANY,
  ALONG_INVOLVEMENT_IN_COHORT,
  ALONG_INVOLVEMENT_NOT_IN_COHORT,
  ALONG_INVOLVEMENT_IN_NO_COHORT, /* of the programme */
  ALONG_INVOLVEMENT_LEAD,
} AlongInvolvement;

/* The regions of a filter beside the nine letters. */
#define ALONG_FILTER_REGION_CONTEXT '*' /* the one of the context bar */
#define ALONG_FILTER_REGION_ALL     '-'

/* One part of a filter, for chips and for saying which one to drop. */
typedef enum
{
  ALONG_FILTER_SEARCH,
  ALONG_FILTER_REGION,
  ALONG_FILTER_LA,
  ALONG_FILTER_TRUST,
  ALONG_FILTER_TYPE,
  ALONG_FILTER_PHASE,
  ALONG_FILTER_STATUS,
  ALONG_FILTER_PROVISION,
  ALONG_FILTER_OVERALL,
  ALONG_FILTER_AREA,
  ALONG_FILTER_VERDICT,
  ALONG_FILTER_INVOLVEMENT,
  ALONG_FILTER_URNS,
  ALONG_N_FILTERS,
} AlongFilterPart;

/**
 * AlongSchoolsFilter:
 *
 * Which schools a list shows, and in which order: a value. Bit sets hold 1 << enum value; 0 is
 * any. As text it is a JSON object, for saved views and for `win.show-schools-where`; a key that
 * is missing has its default, and keys that are not known are refused by name:
 *
 * | key | value | default |
 * |---|---|---|
 * | "search" | words as typed | "" |
 * | "region" | "context", "all" or a letter A … K ("E") | "context" |
 * | "la" | local authority code | 0: any |
 * | "trust" | group UID | 0: any |
 * | "type" | type of establishment as published | "": any |
 * | "phase" | array of "nursery", "primary", "middle-primary", "secondary", "middle-secondary",
 * "16-plus", "all-through", "not-applicable" | []: any | | "status" | array of "open", "closed",
 * "proposed-to-close", "proposed-to-open", "unknown" | ["open", "proposed-to-close"] | |
 * "provision" | array of "mainstream", "special", "alternative" | []: any | | "overall" | array of
 * latest overall grades in words ("good", "requires improvement"), "none" | []: any | | "area" |
 * the same for the programme's judgement area | []: any | | "verdict" | array of "yes", "no",
 * "out-of-scope", "exception", "refused" | []: any | | "programme", "year" | for the verdict: id,
 * and year the academic year starts in | the context's | | "involvement" | "any", "in-cohort",
 * "not-in-cohort", "in-no-cohort" (of the programme), "lead" | "any" | | "urns" | array of URNs:
 * only these | []: any | | "title" | what the list is called, in words | "" | | "sort" | id of a
 * column, see along_schools_column_get_id() | "name" | | "descending" | boolean | false |
 */
typedef struct
{
  char *search;
  AlongRegion region;
  gint16 la_code;
  gint32 trust_uid;
  char *type;
  guint32 phases;
  guint32 statuses;
  guint32 provisions;
  char **overall; /* grade names in lower case, or "none"; NULL for any */
  char **area;
  guint32 verdicts;
  char *programme; /* "" for the context's */
  int academic_year;
  AlongInvolvement involvement;
  GArray *urns; /* (element-type gint32) (nullable), sorted */
  char *title;
  AlongSchoolsColumn sort;
  gboolean descending;
} AlongSchoolsFilter;

#define ALONG_FILTER_OPEN ((1u << ALONG_STATUS_OPEN) | (1u << ALONG_STATUS_PROPOSED_TO_CLOSE))

/* Open schools of the context's region, by name. */
AlongSchoolsFilter *along_schools_filter_new (void);
AlongSchoolsFilter *along_schools_filter_copy (const AlongSchoolsFilter *filter);
void along_schools_filter_free (AlongSchoolsFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSchoolsFilter, along_schools_filter_free)

gboolean along_schools_filter_equal (const AlongSchoolsFilter *a, const AlongSchoolsFilter *b);

/* Whether a part says something else than in along_schools_filter_new(). */
gboolean along_schools_filter_is_set (const AlongSchoolsFilter *filter, AlongFilterPart part);

/* Sets a part so that it lets every school through. */
void along_schools_filter_drop (AlongSchoolsFilter *filter, AlongFilterPart part);

/* Sets a part to what it is in along_schools_filter_new(). */
void along_schools_filter_reset (AlongSchoolsFilter *filter, AlongFilterPart part);

/* Whether a part lets less than every school through. */
gboolean along_schools_filter_narrows (const AlongSchoolsFilter *filter, AlongFilterPart part);

/* (transfer full) */
char *along_schools_filter_to_string (const AlongSchoolsFilter *filter);
/* (transfer full): NULL with an error of G_IO_ERROR_INVALID_DATA that names the key. */
AlongSchoolsFilter *along_schools_filter_from_string (const char *text, GError **error);

/* Whether @name (lower case, or "none") is in @grades. */
gboolean along_schools_filter_has_grade (char **grades, const char *name);
/* Adds @name to @grades or takes it out. */
void along_schools_filter_toggle_grade (char ***grades, const char *name);

G_END_DECLS
