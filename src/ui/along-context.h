/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-store.h"
#include "along-head-start.h"
#include "along-schools-index.h"
#include "along-workspace.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CONTEXT (along_context_get_type ())

/**
 * AlongContext:
 *
 * What all pages look at: region, programme and cohort. It keeps itself valid: a cohort that is
 * deleted gives way to another one of the programme. Every property notifies.
 *
 * Properties:
 * - workspace: construct-only
 * - region: AlongRegion as an int; %ALONG_REGION_NONE for the whole country
 * - programme: (nullable): NULL when there are no definitions
 * - cohort: (nullable): id; NULL when the programme has no cohorts
 * - academic-year: read-only; the cohort's, or the one of the programme's definition
 */
G_DECLARE_FINAL_TYPE (AlongContext, along_context, ALONG, CONTEXT, GObject)

AlongContext *along_context_new (AlongWorkspace *workspace);

AlongWorkspace *along_context_get_workspace (AlongContext *self);

AlongRegion along_context_get_region (AlongContext *self);
void along_context_set_region (AlongContext *self, AlongRegion region);

/* (nullable) (transfer none) */
AlongProgramme *along_context_get_programme (AlongContext *self);
/* When the cohort belongs to another programme, it changes too. */
void along_context_set_programme (AlongContext *self, AlongProgramme *programme);

/* (nullable): id */
const char *along_context_get_cohort (AlongContext *self);
/* An unknown id is ignored. The programme becomes the cohort's. */
void along_context_set_cohort (AlongContext *self, const char *cohort);

int along_context_get_academic_year (AlongContext *self);

/* (nullable) (transfer none): of the present register, for all pages; not yet prepared, perhaps.
 * NULL without register. */
AlongSchoolsIndex *along_context_get_index (AlongContext *self);
/* (transfer none): for all pages; along_deployment_store_refresh() brings it up to date. */
AlongDeploymentStore *along_context_get_deployments (AlongContext *self);
/* Uses what was begun before there was a context. */
void along_context_set_head_start (AlongContext *self, AlongHeadStart *head_start);

/* (transfer full) (nullable): the current cohort's; NULL without register or cohort. */
AlongBoard *along_context_dup_board (AlongContext *self);

/* (transfer full) (nullable): of the current programme in the current academic year. */
AlongEligibility *along_context_dup_eligibility (AlongContext *self);

G_END_DECLS
