/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-merge-field.h"

G_BEGIN_DECLS

/* What the fields are worked out from; all but @context and @deployment may be NULL. */
struct _AlongMergeValues
{
  const AlongDeliveryContext *context;
  AlongDocket *docket;
  AlongLetterSubject subject;
  const AlongDeployment *deployment;
  const AlongMatchRecord *match;
  const AlongLead *lead;
  const AlongContact *first;
  const AlongClaim *claim;
  const AlongEnhancement *enhancement;
};

/* (transfer full) (nullable): a value; NULL or "" where it is missing. */
typedef char *(*AlongMergeFunc) (AlongMergeValues *self);

typedef struct
{
  const char *name;
  const char *title; /* to be translated */
  AlongMergeFunc get;
} AlongMergeDefinition;

extern const AlongMergeDefinition along_merge_of_deployment[];
extern const guint along_n_merge_of_deployment;
extern const AlongMergeDefinition along_merge_of_money[];
extern const guint along_n_merge_of_money;

/* (nullable): name and address of who has the role, for the deployment or for its region. */
typedef struct
{
  const char *name;
  const char *email;
  const char *phone;
} AlongMergePerson;

/* @role: of the programme, or "first-contact" or "leader". FALSE where nobody has it. */
gboolean
along_merge_values_find_person (AlongMergeValues *self, const char *role, AlongMergePerson *person);

G_END_DECLS
