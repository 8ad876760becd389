/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-choice.h"
#include "along-context.h"
#include "along-impact.h"

G_BEGIN_DECLS

/* Which schools the page asks about; the ids of the choices. */
#define ALONG_IMPACT_COHORT    "cohort"
#define ALONG_IMPACT_PROGRAMME "programme"
#define ALONG_IMPACT_REGION    "region"
#define ALONG_IMPACT_ALL       "all"

/* (transfer full) (element-type AlongChoice): those that the context has. */
GListModel *along_impact_list_groups (AlongContext *context);

/* (transfer full) (element-type AlongChoice): judgements by name, the best known first. @areas: a
 * bit for each that there is data for; @always: one that is listed in any case. */
GListModel *along_impact_list_areas (AlongFrameworks *frameworks, guint64 areas, guint always);

/* @question's programme, cohort, region and all_schools for a group. The texts are @context's. */
void
along_impact_choose_group (AlongContext *context, const char *group, AlongImpactQuestion *question);

G_END_DECLS
