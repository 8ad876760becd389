/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-prefill.h"

G_BEGIN_DECLS

/* Each gives (transfer full) (nullable) what it knows of the fact. */

/* Of school, trust and recipient. */
char *along_form_facts_of_recipient (AlongFact fact, const AlongFormSources *sources);
/* Of the leader, contacts, steps, documents, signatures and the region. */
char *along_form_facts_of_people (AlongForm *form,
                                  AlongFact fact,
                                  const char *word,
                                  const AlongFormSources *sources);
/* Of the deployment, its days and its claim. */
char *along_form_facts_of_days (AlongFact fact, const AlongFormSources *sources);

/* Puts the rows of the claim into the group. */
void along_form_facts_set_claim_lines (const AlongFormField *group,
                                       AlongAnswers *answers,
                                       const AlongFormSources *sources);

G_END_DECLS
