/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

/* An accepted application with what the register says. @lead: index of its lead now, -1 while it
 * is unmatched. @school: (nullable): the school, or the one that stands for a trust's place.
 * @pairing: (nullable): its current one. */
typedef struct
{
  const AlongApplication *application;
  const AlongPathway *pathway; /* (nullable): an id that the programme does not know */
  const AlongSchool *school;
  const AlongPairing *pairing;
  const char *name;
  gint32 trust_uid;
  int lead;
} AlongBoardPartner;

/* A lead that offers places to the cohort. @taken: partners that it has now. @days_taken:
 * quarter-days of the lead's time that they take. */
typedef struct
{
  const AlongLead *lead;
  const AlongSchool *school; /* (nullable) */
  const char *name;
  gint32 trust_uid;
  int places;
  int taken;
  AlongDays days;
  AlongDays days_taken;
} AlongBoardLead;

#define ALONG_TYPE_BOARD (along_board_get_type ())

/**
 * AlongBoard:
 *
 * One cohort as it stands: its partners, its leads and who is with whom. An immutable value made
 * from a register and a caseload, both of which it keeps; the rules, the solver and the page read
 * it. On it are the accepted applications of the cohort, and the active leads of its programme: of
 * a regional cohort those of the region and those that offer it places. One that is no longer
 * active stays while it has partners. A lead that has not said what it offers has the programme's
 * usual places, days and places for each pathway. Partners and leads are in order of URN or UID, so
 * that answers do not depend on chance.
 */
G_DECLARE_FINAL_TYPE (AlongBoard, along_board, ALONG, BOARD, GObject)

/* (nullable): when the caseload has no such cohort. */
AlongBoard *along_board_new (AlongProgramme *programme,
                             AlongRegister *reg,
                             AlongCaseload *caseload,
                             const char *cohort);

AlongProgramme *along_board_get_programme (AlongBoard *self);
AlongRegister *along_board_get_register (AlongBoard *self);
AlongCaseload *along_board_get_caseload (AlongBoard *self);
const AlongCohort *along_board_get_cohort (AlongBoard *self);

guint along_board_get_n_partners (AlongBoard *self);
const AlongBoardPartner *along_board_get_partner (AlongBoard *self, guint partner);
guint along_board_get_n_leads (AlongBoard *self);
const AlongBoardLead *along_board_get_lead (AlongBoard *self, guint lead);

/* -1 when not on the board. */
int along_board_find_partner (AlongBoard *self, const char *application);
int along_board_find_lead (AlongBoard *self, const char *lead);

/* Places that a lead has, and has taken, for one pathway; ALONG_UNLIMITED when not limited. */
int along_board_get_pathway_places (AlongBoard *self, guint lead, const char *pathway);
int along_board_get_pathway_taken (AlongBoard *self, guint lead, const char *pathway);

guint along_board_get_n_unmatched (AlongBoard *self);
int along_board_get_n_places (AlongBoard *self);
int along_board_get_n_taken (AlongBoard *self);

G_END_DECLS
