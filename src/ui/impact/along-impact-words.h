/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"
#include "along-paired-table.h"

G_BEGIN_DECLS

/* The Impact page's figures in words. All (transfer full) unless const. */

/* The pairs as the statistics take them: ranks from 0, the worst. */
AlongPairedTable along_impact_to_table (AlongImpact *impact);
/* The same cut at "good or better". */
AlongPairedBinary along_impact_to_binary (AlongFrameworks *frameworks, AlongImpact *impact);

/* "Of 29 schools with comparable grades, 22 improved, 2 stayed the same and 5 declined." */
char *along_impact_say_headline (AlongImpact *impact, gboolean across_frameworks);
/* "76% improved (95% confidence interval 58% to 88%)." (nullable): NULL without pairs */
char *along_impact_say_share (AlongImpact *impact);
/* How many were good or better before and after, and what chance alone would do. (nullable): NULL
 * without pairs */
char *along_impact_say_threshold (AlongFrameworks *frameworks, AlongImpact *impact);
/* A change of the kind that a p value is about: "in about 2 of 1,000 such comparisons" */
char *along_impact_say_chance (double p);

/* One step from those asked about to those compared. */
typedef struct
{
  guint n;
  const char *label;
} AlongImpactStep;

#define ALONG_IMPACT_MAX_STEPS 4

/* How many steps there are. */
guint along_impact_list_steps (AlongImpact *impact,
                               const AlongImpactQuestion *question,
                               AlongImpactStep steps[ALONG_IMPACT_MAX_STEPS]);

/* Something to say with a reason for it. */
typedef struct
{
  char *title;
  char *text;
} AlongImpactRemark;

void along_impact_remark_free (AlongImpactRemark *remark);

/* (element-type AlongImpactRemark): what every such comparison must be read with */
GPtrArray *along_impact_list_caveats (gboolean all_schools);
/* (element-type AlongImpactRemark): the figures with their formulas; empty without pairs */
GPtrArray *along_impact_list_figures (AlongFrameworks *frameworks, AlongImpact *impact);

G_END_DECLS
