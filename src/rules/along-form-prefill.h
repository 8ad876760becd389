/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-caseload.h"
#include "along-docket.h"
#include "along-form.h"
#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

/**
 * AlongFormSources:
 * @claim: (nullable): id of the claim that the form makes; without one, all live ones per day, and
 *   where there is none yet, the days of the log up to @date that could be claimed
 * @bank: (nullable): what may be said about the sealed bank details ("Entered on 4 March 2024, by
 *   A. Khan"): changed whenever they are, so that a signature covers them without their numbers
 * @date: today: whose contacts count, and which days are over
 *
 * Where what the program knows comes from. All but @programme and
 * @dossier may be %NULL.
 */
typedef struct
{
  AlongProgramme *programme;
  AlongDossier *dossier;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongDocket *docket;
  const char *claim;
  const char *bank;
  AlongDate date;
} AlongFormSources;

/**
 * along_form_prefill:
 * @typed: what people have filled in
 *
 * Prefilled answers are not stored: they are worked out whenever the form is shown, so that they
 * follow the register and the log until someone types over them.
 *
 * Returns: (transfer full): @typed with what is known put in where nothing was typed or left blank,
 * and the computed fields as they are whatever was typed.
 */
AlongAnswers *
along_form_prefill (AlongForm *form, AlongAnswers *typed, const AlongFormSources *sources);

/**
 * along_form_prefill_keep:
 *
 * Returns: (transfer full): of the sections of the bits @sections, the answers that were filled in
 *   by the program and could have been typed over. Stored when somebody signs, they stay as they
 *   were signed, whatever the register says later.
 */
AlongAnswers *along_form_prefill_keep (AlongForm *form,
                                       AlongAnswers *typed,
                                       AlongAnswers *filled,
                                       guint64 sections);

/* (transfer full): what the program knows for the field, "" for nothing. */
char *along_form_prefill_get (AlongForm *form,
                              const AlongFormField *field,
                              const AlongFormSources *sources);

G_END_DECLS
