/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-definitions.h"
#include "along-docket.h"

G_BEGIN_DECLS

/* Pence, unless said otherwise. @approved: what the approved days and options come to. @requested:
 * what would come on top if open requests were approved. @delivered: the days logged so far, up to
 * those approved. @claimed: by claims that are signed and not returned, @paid of that. @forecast:
 * what is expected to be paid in all: while a deployment runs what is approved, after that what was
 * delivered or claimed. */
typedef struct
{
  guint n_deployments;
  AlongDays approved_days;
  AlongDays used_days;
  AlongMoney approved;
  AlongMoney requested;
  AlongMoney delivered;
  AlongMoney claimed;
  AlongMoney paid;
  AlongMoney forecast;
} AlongMoneyTotals;

AlongMoneyTotals along_money_totals_of_dossier (AlongDossier *dossier, AlongProgramme *programme);
void along_money_totals_add (AlongMoneyTotals *self, const AlongMoneyTotals *other);

/* Totals of one programme in one region and academic year. */
typedef struct
{
  const char *programme;
  int academic_year;
  AlongRegion region;
  AlongMoneyTotals totals;
} AlongMoneyRow;

/**
 * along_money_totals_list:
 * @programme: (nullable): all programmes where it is NULL
 * @academic_year: 0 for all
 *
 * Returns: (transfer full) (element-type AlongMoneyRow): rows that have deployments, by programme,
 *   year and the register's order of regions; texts belong to @definitions
 */
GArray *along_money_totals_list (AlongDocket *docket,
                                 AlongDefinitions *definitions,
                                 const char *programme,
                                 int academic_year);

G_END_DECLS
