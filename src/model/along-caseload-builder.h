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

/* @record: AlongCohort, AlongLead and so on. */
void along_caseload_builder_add (AlongCaseloadBuilder *self,
                                 AlongCaseloadKind kind,
                                 gconstpointer record);

/* (transfer full): the caseload; the builder is empty afterwards. */
AlongCaseload *along_caseload_builder_end (AlongCaseloadBuilder *self);

G_END_DECLS
