/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-schools-scope.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCHOOL_ITEM (along_school_item_get_type ())

/**
 * AlongSchoolItem:
 *
 * A row of a list of schools: a light handle that is made when a row is shown.
 *
 * Signals:
 * - changed: what the row shows is out of date
 */
G_DECLARE_FINAL_TYPE (AlongSchoolItem, along_school_item, ALONG, SCHOOL_ITEM, GObject)

AlongSchoolItem *along_school_item_new (AlongSchoolsScope *scope, guint index);

AlongSchoolsScope *along_school_item_get_scope (AlongSchoolItem *self);
const AlongSchool *along_school_item_get_school (AlongSchoolItem *self);

/* The same school in the same register, seen anew. */
void along_school_item_set_scope (AlongSchoolItem *self, AlongSchoolsScope *scope);

/* (transfer full): what a cell of @column says; "" when there is nothing. */
char *along_school_item_dup_text (AlongSchoolItem *self, AlongSchoolsColumn column);
/* (transfer full): the same in full: a grade with its day and whose it was. */
char *along_school_item_dup_full_text (AlongSchoolItem *self, AlongSchoolsColumn column);
/* (transfer full): the line below the name where there is no room for columns. */
char *along_school_item_dup_summary (AlongSchoolItem *self);
/* (nullable): the style of a cell: a grade's colour class. */
const char *along_school_item_get_style (AlongSchoolItem *self, AlongSchoolsColumn column);

G_END_DECLS
