/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-inspection.h"

G_BEGIN_DECLS

/* A judgement area of one framework. @scale: index for along_frameworks_get_scale_*().
 * @comparable: grades of the same area index compare only where this text is the same and not
 * NULL. */
typedef struct
{
  guint8 area;
  guint8 scale;
  const char *comparable;
} AlongFrameworkArea;

#define ALONG_TYPE_FRAMEWORKS (along_frameworks_get_type ())

/**
 * AlongFrameworks:
 *
 * Ofsted's inspection frameworks, their judgement areas and grade scales, as dated data
 * (data/frameworks.json; facts in domain note B3). Immutable once loaded; any thread may read it.
 */
G_DECLARE_FINAL_TYPE (AlongFrameworks, along_frameworks, ALONG, FRAMEWORKS, GObject)

/* Errors of ALONG_DEFINITION_ERROR name the file and the place in it. */
AlongFrameworks *along_frameworks_new_from_file (GFile *file, GError **error);

guint along_frameworks_get_n_frameworks (AlongFrameworks *self);

/* The framework in force on a day. */
guint along_frameworks_find (AlongFrameworks *self, AlongDate date);
const char *along_frameworks_get_id (AlongFrameworks *self, guint framework);
const char *along_frameworks_get_name (AlongFrameworks *self, guint framework);
/* First and last day; ALONG_DATE_NONE where it is open. */
void
along_frameworks_get_dates (AlongFrameworks *self, guint framework, AlongDate *from, AlongDate *to);

/* Areas have one index over all frameworks: the index of AlongInspection.grades. */
guint along_frameworks_get_n_areas (AlongFrameworks *self);
const char *along_frameworks_get_area_id (AlongFrameworks *self, guint area);
/* As printed by Ofsted ("Behaviour and attitudes"). */
const char *along_frameworks_get_area_name (AlongFrameworks *self, guint area);
/* -1 when no area has the id ("overall", "behaviour-and-attitudes" …) */
int along_frameworks_find_area (AlongFrameworks *self, const char *id);
/* Whether the framework judges the area. */
gboolean along_frameworks_has_area (AlongFrameworks *self, guint framework, guint area);

/* How many grades the area has in the framework, best first from 1; 0 when it does not judge it. */
guint along_frameworks_get_n_grades (AlongFrameworks *self, guint framework, guint area);
/* "Requires improvement"; "" for ALONG_GRADE_NONE or a grade off the scale. */
const char *along_frameworks_get_grade_name (AlongFrameworks *self,
                                             guint framework,
                                             guint area,
                                             AlongGrade grade);
/* Reads a grade as a file gives it: a number of the scale, or words in any case ("Satisfactory"
 * stands for the third of four before 2012). ALONG_GRADE_NONE with TRUE for "not judged",
 * 0, 8, 9, NULL …; FALSE for what the scale does not know. */
gboolean along_frameworks_parse_grade (AlongFrameworks *self,
                                       guint framework,
                                       guint area,
                                       const char *text,
                                       AlongGrade *grade);
/* The worst grade that still counts as "good or better" (2 of four; "Expected standard"). */
AlongGrade along_frameworks_get_good (AlongFrameworks *self, guint framework, guint area);

/**
 * along_frameworks_comparable:
 * @reason: (out) (optional) (transfer full): why not, in a sentence for the user
 *
 * Whether a grade for @area under @before may be set against one under @after (design 4).
 */
gboolean along_frameworks_comparable (AlongFrameworks *self,
                                      guint area,
                                      guint before,
                                      guint after,
                                      char **reason);

G_END_DECLS
