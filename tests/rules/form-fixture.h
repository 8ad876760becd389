/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-prefill.h"
#include "rules-fixture.h"

/* One deployment of the shipped programme with a school in a trust, a leader, contacts and a log.
 */
typedef struct
{
  AlongDefinitions *definitions;
  AlongForm *form;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongDocket *docket;
  AlongDossier *dossier;
  AlongFormSources sources;
} FormFixture;

void form_fixture_init (FormFixture *self);
void form_fixture_clear (FormFixture *self);

/* Adds a day of the log; @quarters of a day. */
void form_fixture_add_day (FormFixture *self, const char *id, const char *iso_date, int quarters);

/* A whole form, filled in so that nothing is wrong with it. */
AlongAnswers *form_fixture_fill (void);
