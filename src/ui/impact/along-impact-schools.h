/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPACT_SCHOOLS (along_impact_schools_get_type ())

/**
 * AlongImpactSchools:
 *
 * The schools of a comparison with both grades: all that are compared, those that improved, or
 * those that are left out, by the choice above the list. Activating one shows the school.
 */
G_DECLARE_FINAL_TYPE (AlongImpactSchools, along_impact_schools, ALONG, IMPACT_SCHOOLS, AdwBin)

/* @rows: along_impact_row_list() of @impact */
void along_impact_schools_set_impact (AlongImpactSchools *self,
                                      AlongFrameworks *frameworks,
                                      AlongImpact *impact,
                                      GListStore *rows);

/* Shows those left out for one reason. */
void along_impact_schools_show_left_out (AlongImpactSchools *self, AlongLeftOut why);
/* Shows those that a mark's key of an impact chart names. */
void along_impact_schools_show_key (AlongImpactSchools *self, const char *key);

/* (transfer none) (element-type AlongImpactRow): those that are shown, in their order. */
GListModel *along_impact_schools_get_shown (AlongImpactSchools *self);

G_END_DECLS
