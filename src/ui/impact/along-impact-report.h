/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPACT_REPORT (along_impact_report_get_type ())

/**
 * AlongImpactReport:
 *
 * A comparison to read: what it says in a sentence, how many schools it rests on, its charts, what
 * was left out, the schools, and what it can not say.
 */
G_DECLARE_FINAL_TYPE (AlongImpactReport, along_impact_report, ALONG, IMPACT_REPORT, AdwBin)

/* @rows: along_impact_row_list(). @question: what @impact answers */
void along_impact_report_set_impact (AlongImpactReport *self,
                                     AlongFrameworks *frameworks,
                                     AlongImpact *impact,
                                     GListStore *rows,
                                     const AlongImpactQuestion *question);

/* (nullable): what is shown */
AlongImpact *along_impact_report_get_impact (AlongImpactReport *self);
const char *along_impact_report_get_headline (AlongImpactReport *self);

G_END_DECLS
