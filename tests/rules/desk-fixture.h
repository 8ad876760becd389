/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "rules-fixture.h"

/**
 * DeskFixture:
 *
 * One deployment whose records can be changed at will. Changes go through desk_put() and
 * desk_remove(); desk_context() gives the snapshot that the rules look at. The deployment is of
 * school 100001 in trust 501, for 10 days from 6 November 2023; leader is the CEO of trust 601,
 * which has school 200001. Today is 1 March 2024.
 */
typedef struct
{
  AlongDefinitions *definitions;
  AlongProgramme *programme;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongDossier *dossier;
  AlongDeployment deployment;
  GArray *records[ALONG_N_DOSSIER_KINDS];
  GStringChunk *texts;
  AlongDeliveryContext context;
} DeskFixture;

void desk_init (DeskFixture *self);
void desk_clear (DeskFixture *self);

/* A record in place of the one with its key, if there is one. Texts are copied; NULL is "". */
void desk_put (DeskFixture *self, AlongDossierKind kind, gconstpointer record);
/* By the first member, an id. */
void desk_remove (DeskFixture *self, AlongDossierKind kind, const char *id);
/* After the deployment or a record has changed. */
const AlongDeliveryContext *desk_context (DeskFixture *self);

/* A day of the log; @quarters of a day by the leader. */
void desk_add_day (DeskFixture *self, const char *id, const char *iso_date, int quarters);
void desk_add_document (DeskFixture *self, const char *type, const char *received);
void desk_sign (DeskFixture *self, const char *role, const char *iso_date);
