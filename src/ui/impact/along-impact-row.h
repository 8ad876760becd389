/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPACT_ROW (along_impact_row_get_type ())

/* A school of a comparison, compared or left out, for lists. */
G_DECLARE_FINAL_TYPE (AlongImpactRow, along_impact_row, ALONG, IMPACT_ROW, GObject)

/* (transfer full) (element-type AlongImpactRow): all of them, those that
 * improved first, then by name. Any thread may make it. */
GListStore *along_impact_row_list (AlongFrameworks *frameworks, AlongImpact *impact);

const AlongSchool *along_impact_row_get_school (AlongImpactRow *self);
/* For strcmp(): the order of names. */
const char *along_impact_row_get_sort_key (AlongImpactRow *self);
/* ALONG_N_LEFT_OUT: it is compared. */
AlongLeftOut along_impact_row_get_left_out (AlongImpactRow *self);
/* ALONG_GRADE_NONE where there is none. */
AlongGrade along_impact_row_get_before (AlongImpactRow *self);
AlongGrade along_impact_row_get_after (AlongImpactRow *self);
AlongDate along_impact_row_get_before_date (AlongImpactRow *self);
AlongDate along_impact_row_get_after_date (AlongImpactRow *self);
/* Grades that it rose, below 0 that it fell; 0 for those left out. */
int along_impact_row_get_change (AlongImpactRow *self);

/* "Good" in the words of the framework; "" for none. */
const char *along_impact_row_get_before_name (AlongImpactRow *self);
const char *along_impact_row_get_after_name (AlongImpactRow *self);
/* (transfer full): "12 March 2019", with "predecessor" where it is one's; where the
 * grade is missing, the inspection that did not give one, with its framework; "" for none. */
char *along_impact_row_dup_before_detail (AlongImpactRow *self);
char *along_impact_row_dup_after_detail (AlongImpactRow *self);
/* "Improved", or why it is left out */
const char *along_impact_row_get_change_name (AlongImpactRow *self);

/* (nullable): "Left out: no grade since"; NULL for reasons that a school can not have */
const char *along_left_out_get_name (AlongLeftOut why);

G_END_DECLS
