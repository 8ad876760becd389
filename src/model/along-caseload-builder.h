/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"

G_BEGIN_DECLS

/* Gathers records in any order, copies their texts (NULL becomes ""), and makes a caseload. */
typedef struct _AlongCaseloadBuilder AlongCaseloadBuilder;

AlongCaseloadBuilder *along_caseload_builder_new (void);
void along_caseload_builder_free (AlongCaseloadBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCaseloadBuilder, along_caseload_builder_free)

void along_caseload_builder_add_cohort (AlongCaseloadBuilder *self, const AlongCohort *cohort);
void along_caseload_builder_add_lead (AlongCaseloadBuilder *self, const AlongLead *lead);
void
along_caseload_builder_add_capacity (AlongCaseloadBuilder *self, const AlongLeadCapacity *capacity);
void along_caseload_builder_add_pathway_capacity (AlongCaseloadBuilder *self,
                                                  const AlongPathwayCapacity *capacity);
void along_caseload_builder_add_application (AlongCaseloadBuilder *self,
                                             const AlongApplication *application);
void along_caseload_builder_add_pairing (AlongCaseloadBuilder *self, const AlongPairing *pairing);
void
along_caseload_builder_add_exclusion (AlongCaseloadBuilder *self, const AlongExclusion *exclusion);
void along_caseload_builder_add_flag (AlongCaseloadBuilder *self, const AlongFlag *flag);

/* (transfer full): the caseload; the builder is empty afterwards. */
AlongCaseload *along_caseload_builder_end (AlongCaseloadBuilder *self);

G_END_DECLS
