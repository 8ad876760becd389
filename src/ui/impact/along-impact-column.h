/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  ALONG_IMPACT_SCHOOL,
  ALONG_IMPACT_BEFORE,
  ALONG_IMPACT_AFTER,
  ALONG_IMPACT_CHANGE,
  ALONG_N_IMPACT_COLUMNS,
} AlongImpactColumn;

/* (transfer full): a column of AlongImpactRow, with its title, cells and order. */
GtkColumnViewColumn *along_impact_column_new (AlongImpactColumn column);

/* Whether the arrow of the change stands in the column's cells: always in that of the change, and
 * in that of the grade after where there is no room for more. */
void
along_impact_column_set_arrow (GtkColumnViewColumn *self, AlongImpactColumn column, gboolean arrow);

G_END_DECLS
