/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-schools-scope.h"

G_BEGIN_DECLS

/* A grade that schools can be filtered by. @name: as in the filter; @title: as printed. */
typedef struct
{
  char *name;
  char *title;
} AlongGradeChoice;

/* (transfer full) (element-type AlongGradeChoice): the grades of an area in all its frameworks,
 * best first, scale by scale; last, that there is none. */
GArray *along_schools_list_grades (AlongFrameworks *frameworks, guint area);

/* (transfer full): one part of a filter in words ("Primary, Secondary"). */
char *along_schools_describe_part (AlongSchoolsScope *scope,
                                   const AlongSchoolsFilter *filter,
                                   AlongFilterPart part);

/* Translated: "In the cohort" … */
const char *along_schools_involvement_get_name (AlongInvolvement involvement);

G_END_DECLS
