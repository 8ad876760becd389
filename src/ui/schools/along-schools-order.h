/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-text-order.h"

G_BEGIN_DECLS

/* The key of a school that has nothing in the column: it comes last in either direction. */
#define ALONG_SCHOOLS_NO_KEY ALONG_TEXT_NO_RANK

/**
 * AlongSchoolsOrder:
 *
 * All schools of a register in the order of one column, worked out once. Sorting any selection of
 * them is then a walk over it. Schools with the same key follow one another by name, whichever
 * the direction.
 */
typedef struct _AlongSchoolsOrder AlongSchoolsOrder;

/* @keys: (array length=n): a key for each school; @names: (nullable): the order by name. */
AlongSchoolsOrder *
along_schools_order_new (const guint32 *keys, guint n, const AlongSchoolsOrder *names);
void along_schools_order_free (AlongSchoolsOrder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSchoolsOrder, along_schools_order_free)

/**
 * along_schools_order_pick:
 * @wanted: (array): for each school, whether it is wanted
 * @picked: (out caller-allocates): room for as many as are wanted
 *
 * Returns: how many there are
 */
guint along_schools_order_pick (const AlongSchoolsOrder *self,
                                const guint8 *wanted,
                                gboolean descending,
                                guint32 *picked);

G_END_DECLS
