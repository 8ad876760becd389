/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-school-item.h"
#include "along-schools-filter.h"
#include "along-schools-scope.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOLS_MODEL (along_schools_model_get_type ())

/**
 * AlongSchoolsModel:
 *
 * The schools that a filter lets through, in its order: a list of #AlongSchoolItem.
 *
 * |[
 *   AlongRegister ─┐
 *   (snapshot)     ├─ AlongSchoolsIndex ─┐
 *   AlongFrameworks┘  orders by column,  │
 *                     latest grades      ├─ AlongSchoolsScope ── query ── guint32[] ── GListModel
 *   AlongCaseload ──── who takes part ───┤  (one immutable         ▲     (permutation)  of items
 *   AlongEligibility ─ verdicts ─────────┘   view of it all)       │                    made on
 *                                                       AlongSchoolsFilter              demand
 *                                                       + what the search found
 * ]|
 *
 * A change of filter or scope gives one ::items-changed over the part that differs, so that a
 * change that concerns no row leaves scroll and selection alone; rows that stay are told to look
 * again.
 */
G_DECLARE_FINAL_TYPE (AlongSchoolsModel, along_schools_model, ALONG, SCHOOLS_MODEL, GObject)

AlongSchoolsModel *along_schools_model_new (void);

/* (nullable): without a scope the model is empty. */
AlongSchoolsScope *along_schools_model_get_scope (AlongSchoolsModel *self);
const AlongSchoolsFilter *along_schools_model_get_filter (AlongSchoolsModel *self);

/* Sets all that decides what is listed. @found: (nullable) (element-type gint32): URNs that the
 * search of the filter finds. */
void along_schools_model_update (AlongSchoolsModel *self,
                                 AlongSchoolsScope *scope,
                                 const AlongSchoolsFilter *filter,
                                 GArray *found);

/* (nullable): the school at a position. */
const AlongSchool *along_schools_model_get_school (AlongSchoolsModel *self, guint position);
/* Where a school is listed; %G_MAXUINT when it is not. */
guint along_schools_model_find (AlongSchoolsModel *self, gint32 urn);

/* How many schools there would be without one part of the filter. */
guint along_schools_model_count_without (AlongSchoolsModel *self, AlongFilterPart part);

G_END_DECLS
