/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload-builder.h"
#include "along-definitions.h"
#include "along-register-builder.h"

/* What the program ships. */
AlongDefinitions *fixture_load_definitions (void);

/* A programme with nothing but these conditions, as JSON objects: of its scope, of its one
 * criterion for schools, and of its one for trusts. */
AlongProgramme *fixture_make_programme (AlongFrameworks *frameworks,
                                        gboolean predecessors,
                                        const char *scope,
                                        const char *school_rule,
                                        const char *trust_rule);

/* An open community school: primary, in London, at the middle of the grid. */
AlongSchool fixture_school (gint32 urn);

/* A graded inspection that gave one grade for an area. */
void fixture_add_grade (AlongRegisterBuilder *builder,
                        AlongFrameworks *frameworks,
                        gint32 urn,
                        const char *iso_date,
                        const char *area,
                        AlongGrade grade);
AlongInspection fixture_inspection (AlongFrameworks *frameworks,
                                    gint32 urn,
                                    const char *iso_date,
                                    const char *area,
                                    AlongGrade grade);

AlongDate fixture_date (const char *iso_date);
AlongParticipant fixture_school_id (gint32 urn);
AlongParticipant fixture_trust_id (gint32 uid);
