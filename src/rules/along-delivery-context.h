/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-dossier.h"
#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

/**
 * AlongDeliveryContext:
 * @caseload, @reg: (nullable): without them a contributor's organisation cannot be checked
 *
 * What the rules about days, claims and enhanced support look at. Nothing is owned.
 */
typedef struct
{
  AlongDossier *dossier;
  AlongProgramme *programme;
  AlongCaseload *caseload;
  AlongRegister *reg;
  AlongDate today;
} AlongDeliveryContext;

/* (nullable): the match that holds on @date, or the latest one. */
const AlongMatchRecord *along_delivery_find_match (AlongDossier *dossier, AlongDate date);

G_END_DECLS
