/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-boundaries.h"
#include "along-context.h"
#include "along-pane-group.h"
#include "along-schools-scope.h"

G_BEGIN_DECLS

/* What the pane says about one school, a group of rows each. @school: its index. */

void along_school_facts_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint school);

/* The timeline to scale, and every inspection with all its judgements. */
void along_school_inspections_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint school);

/* For every programme, with the evidence for and against. */
void along_school_verdicts_fill (AlongPaneGroup *group,
                                 AlongSchoolsScope *scope,
                                 guint school,
                                 AlongContext *context);

/* Where it is, and the nearest leads of the cohort. @boundaries: (nullable) */
void along_school_map_fill (AlongPaneGroup *group,
                            AlongSchoolsScope *scope,
                            guint school,
                            AlongBoundaries *boundaries);

/* The other schools of its trust. */
void along_school_trust_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint school);

/* Predecessors and successors. */
void along_school_links_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint school);

G_END_DECLS
