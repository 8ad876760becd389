/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-frameworks.h"
#include "along-register.h"
#include "along-schools-column.h"
#include "along-schools-order.h"

G_BEGIN_DECLS

/* The latest grade a school has in an area; @date is %ALONG_DATE_NONE when it has none. */
typedef struct
{
  AlongDate date;
  guint8 framework;
  AlongGrade grade;
  guint8 is_predecessors;
} AlongLatestGrade;

typedef struct
{
  gint16 code;
  AlongRegion region;
  const char *name;
} AlongLocalAuthority;

#define ALONG_TYPE_SCHOOLS_INDEX (along_schools_index_get_type ())

/**
 * AlongSchoolsIndex:
 *
 * What a list of schools needs to know of one register and is slow to find each time: the order
 * by each column, the latest grades, what there is to choose from. Worked out when first asked
 * for, and kept as long as the register. Orders and grades may be asked for in any thread.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolsIndex, along_schools_index, ALONG, SCHOOLS_INDEX, GObject)

AlongSchoolsIndex *along_schools_index_new (AlongRegister *reg, AlongFrameworks *frameworks);

AlongRegister *along_schools_index_get_register (AlongSchoolsIndex *self);
AlongFrameworks *along_schools_index_get_frameworks (AlongSchoolsIndex *self);
/* The area "overall". */
guint along_schools_index_get_overall (AlongSchoolsIndex *self);

/* Works out what the first view needs, then what other columns will need; for a thread. */
void along_schools_index_prepare (AlongSchoolsIndex *self, guint area);
void along_schools_index_prepare_rest (AlongSchoolsIndex *self, guint area);

/* Whether the first view can be shown without working anything out. */
gboolean along_schools_index_is_prepared (AlongSchoolsIndex *self, guint area);

/* (array) (transfer none): by index of the school. */
const AlongLatestGrade *along_schools_index_get_grades (AlongSchoolsIndex *self, guint area);

/* @column: any but %ALONG_SCHOOLS_ELIGIBILITY, which is not the register's to know. @area: for
 * %ALONG_SCHOOLS_AREA. (transfer none) */
const AlongSchoolsOrder *
along_schools_index_get_order (AlongSchoolsIndex *self, AlongSchoolsColumn column, guint area);

/* (element-type AlongLocalAuthority) (transfer none): by name. */
const GArray *along_schools_index_get_authorities (AlongSchoolsIndex *self);
/* (element-type utf8) (transfer none): types of establishment, by name. */
const GPtrArray *along_schools_index_get_types (AlongSchoolsIndex *self);

G_END_DECLS
