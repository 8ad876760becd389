/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board.h"

G_BEGIN_DECLS

/* What a participant teaches: bits of AlongPhase and AlongProvision; for a trust, those of all its
 * schools. @overlaps: bits of the phases that teach some of the same ages. */
typedef struct
{
  guint16 phases;
  guint16 overlaps;
  guint8 provisions;
} AlongBoardTeaching;

/* What the rules need beside the public part, worked out once. */
typedef struct
{
  AlongBoardPartner part;
  AlongBoardTeaching teaching;
  int preferred;
} AlongBoardPartnerEntry;

typedef struct
{
  AlongBoardLead part;
  AlongBoardTeaching teaching;
  gboolean told; /* it has said how many places it offers */
} AlongBoardLeadEntry;

/* Places of one pathway at one lead. */
typedef struct
{
  int places;
  int taken;
} AlongBoardPlaces;

struct _AlongBoard
{
  GObject parent_instance;

  AlongProgramme *programme;
  AlongRegister *reg;
  AlongCaseload *caseload;
  const AlongCohort *cohort;
  const AlongPathway *pathways;
  guint n_pathways;
  GArray *partners;
  GArray *leads;
  GArray *places;            /* of AlongBoardPlaces: by lead, then pathway */
  GHashTable *partner_index; /* application id → index + 1 */
  GHashTable *lead_index;    /* lead id → index + 1 */
  GHashTable *exclusions;    /* set of gint64: lead, kind and id */
};

/* Reads the caseload into an empty board: leads, their places, partners, exclusions. */
void along_board_fill (AlongBoard *self);

/* A lead, and who it must not support, in one number. */
gint64 along_board_make_exclusion_key (guint lead, AlongParticipant who);

const AlongBoardTeaching *along_board_get_partner_teaching (AlongBoard *self, guint partner);
const AlongBoardTeaching *along_board_get_lead_teaching (AlongBoard *self, guint lead);

/* Whether "never again" was said of the two. */
gboolean along_board_is_excluded (AlongBoard *self, guint partner, guint lead);

/* The lead that the partner asked for; -1 for none on the board. */
int along_board_get_preferred (AlongBoard *self, guint partner);

/* Places for the partner's pathway at the lead, and how many are taken. */
int along_board_get_places_for (AlongBoard *self, guint partner, guint lead, int *taken);

G_END_DECLS
